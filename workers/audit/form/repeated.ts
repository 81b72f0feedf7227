import type { Stretch } from '../../outline/outline';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** Shorter ones are alike by nature: 本机关未收取信息处理费。 */
const SHORTEST = 40;
/** A text that has more of them twice was pasted twice, or printed with a copy of itself. */
const MOST = 2;

/** A paragraph that stands word for word in two places below the first heading: pasted twice. */
export function repeated({ folded, outline }: Told, docket: Docket): void {
	const first = outline.headings[0]?.start ?? folded.text.length;
	const seen = new Map<string, Stretch>();
	const pairs: [before: Stretch, again: Stretch][] = [];
	for (const stretch of outline.paragraphs) {
		if (stretch.furniture || stretch.start < first || stretch.end - stretch.start < SHORTEST) continue;
		const words = folded.text.slice(stretch.start, stretch.end);
		const before = seen.get(words);
		if (before) pairs.push([before, stretch]);
		else seen.set(words, stretch);
	}
	if (pairs.length > MOST) return;
	for (const [before, again] of pairs) {
		docket.fails('paragraph.repeated', {
			says: { code: 'told-again' },
			spans: [again, before].map(({ start, end }) => sourceSpan(folded, start, end)),
		});
	}
}
