import type { Extent, Stretch } from '../../outline/outline';
import { rightBehind } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';
import { MetBefore } from './met-before';

/** Shorter ones are alike by nature: 本机关未收取信息处理费。 */
const SHORTEST = 40;
/** A text that has more of them twice was pasted twice, or printed with a copy of itself. */
const MOST = 2;

/** (二)依申请公开。 before what the paragraph says. */
const RUN_IN = /^(?:\([一二三四五六七八九十]\)|\d[.、])[^,，。;:]{2,16}。/;

/** A paragraph that stands word for word in two places below the first heading, under one title or two: pasted twice. */
export function repeated({ folded, outline }: Told, docket: Docket): void {
	const first = outline.headings[0]?.start ?? folded.text.length;
	const met = new MetBefore<Extent>(folded.text);
	const pairs: [before: Extent, again: Extent][] = [];
	for (const paragraph of outline.paragraphs) {
		if (paragraph.furniture || paragraph.start < first) continue;
		const stretch = bodyOf(folded, paragraph);
		if (stretch.end - stretch.start < SHORTEST) continue;
		const before = met.sameAs(stretch);
		if (before) pairs.push([before, stretch]);
	}
	if (pairs.length > MOST) return;
	for (const [before, again] of pairs) {
		docket.fails('paragraph.repeated', {
			says: { code: 'told-again' },
			spans: [again, before].map(({ start, end }) => sourceSpan(folded, start, end)),
		});
	}
}

/** What a paragraph says, its title left out. */
function bodyOf({ text }: Folded, paragraph: Stretch): Extent {
	const { start, end } = paragraph;
	const title = RUN_IN.exec(rightBehind(text, start, LONGEST_TITLE))?.[0];
	return { start: start + (title?.length ?? 0), end };
}
const LONGEST_TITLE = 24;
