import type { Stretch } from '../../outline/outline';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** Shorter ones are alike by nature: 本机关未收取信息处理费。 */
const SHORTEST = 40;
/** A text that has more of them twice was pasted twice, or printed with a copy of itself. */
const MOST = 2;

/** A paragraph that stands word for word in two places below the first heading: pasted twice. */
export function repeated({ folded, outline }: Told, docket: Docket): void {
	const first = outline.headings[0]?.start ?? folded.text.length;
	const seen = new Map<number, Stretch[]>();
	const pairs: [before: Stretch, again: Stretch][] = [];
	for (const stretch of outline.paragraphs) {
		if (stretch.furniture || stretch.start < first || stretch.end - stretch.start < SHORTEST) continue;
		const length = stretch.end - stretch.start;
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

/** Whether two paragraphs of one length are the same, word for word. */
const isSame = ({ text }: Folded, a: Stretch, b: Stretch): boolean =>
	text.startsWith(text.slice(a.start, a.end), b.start);
