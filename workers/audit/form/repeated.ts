import type { Stretch } from '../../outline/outline';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** What a paragraph says, its title left out. */
type Range = Pick<Stretch, 'start' | 'end'>;

/** Shorter ones are alike by nature: 本机关未收取信息处理费。 */
const SHORTEST = 40;
/** A text that has more of them twice was pasted twice, or printed with a copy of itself. */
const MOST = 2;

/** (二)依申请公开。 before what the paragraph says. */
const RUN_IN = /^(?:\([一二三四五六七八九十]\)|\d[.、])[^,，。;:]{2,16}。/;

/** A paragraph that stands word for word in two places below the first heading, under one title or two: pasted twice. */
export function repeated({ folded, outline }: Told, docket: Docket): void {
	const first = outline.headings[0]?.start ?? folded.text.length;
	const seen = new Map<number, Range[]>();
	const pairs: [before: Range, again: Range][] = [];
	for (const paragraph of outline.paragraphs) {
		if (paragraph.furniture || paragraph.start < first) continue;
		const stretch = bodyOf(folded, paragraph);
		const length = stretch.end - stretch.start;
		if (length < SHORTEST) continue;
		const alike = seen.get(length);
		const before = alike?.find((one) => isSame(folded, one, stretch));
		if (before) pairs.push([before, stretch]);
		else if (alike) alike.push(stretch);
		else seen.set(length, [stretch]);
	}
	if (pairs.length > MOST) return;
	for (const [before, again] of pairs) {
		docket.fails('paragraph.repeated', {
			says: { code: 'told-again' },
			spans: [again, before].map(({ start, end }) => sourceSpan(folded, start, end)),
		});
	}
}

function bodyOf({ text }: Folded, paragraph: Stretch): Range {
	const { start, end } = paragraph;
	const title = RUN_IN.exec(text.slice(start, start + LONGEST_TITLE))?.[0];
	return { start: start + (title?.length ?? 0), end };
}
const LONGEST_TITLE = 24;

/** Whether two paragraphs of one length are the same, word for word. */
const isSame = ({ text }: Folded, a: Range, b: Range): boolean => text.startsWith(text.slice(a.start, a.end), b.start);
