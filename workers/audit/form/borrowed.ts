import { type Area, placesOf } from '../../metadata/places';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/**
 * 嘉兴市水利局's report says that it can be had from 温州市水利局: words taken over from another body's report.
 * Only where a report speaks of itself, and only of a body of the same kind and rank: one above it may rightly be named.
 */
export function borrowed({ folded, outline, meta }: Told, docket: Docket): void {
	const { issuer } = meta;
	const own = issuer === undefined ? undefined : placesOf(issuer);
	const area = own?.areas.at(-1);
	if (issuer === undefined || !own || !area || own.rest === '') return;
	const first = outline.headings[0]?.start ?? 0;
	for (const { start, end, furniture } of outline.paragraphs) {
		if (start >= first) return;
		if (furniture) continue;
		for (const match of folded.text.slice(start, end).matchAll(OF_ITSELF)) {
			const name = match[1] as string;
			const from = start + match.index + match[0].indexOf(name);
			const spans = [sourceSpan(folded, from, from + name.length)];
			const { areas, rest } = placesOf(name);
			if (!rest.startsWith(own.rest)) continue;
			if (!isAnother(area, areas)) docket.holds('template.residue', spans);
			else
				docket.fails('template.residue', {
					says: { code: 'other-body', body: quoteOf(folded, from, from + name.length), issuer },
					spans,
					doubtful: true,
				});
		}
	}
}

/** 可在某某市水利局网站下载, 请与某某市水利局联系, 由某某市水利局编制. */
const OF_ITSELF =
	/(?:可以?[在从]|登录|请与|可与|联系:|由)“?([一-鿿]{4,24}?(?:[局厅委院会]|政府))(?=(?:门户|官方)?网站|网[”(]|办公室|联系|编制|[(])/g;

/** An area of the same rank by another name; 云台经开区 is 云台经济技术开发区 in short. */
const isAnother = (own: Area, areas: readonly Area[]): boolean => {
	const other = areas.at(-1);
	return (
		other !== undefined &&
		other.tier === own.tier &&
		other.name.slice(0, 2) !== own.name.slice(0, 2) &&
		other.name.at(-1) === own.name.at(-1)
	);
};
