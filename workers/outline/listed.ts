import { setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { NEWLINE } from '../text/width';
import type { Found } from './headings';
import { rankOf } from './runs';

/**
 * Leaves out numbered points that nothing is said under, one after the other: 1、宣传栏 2、报纸、电视 3、公开信 is a list, so is 一是…。二是…。.
 * A lone one, a part, and one that is plainly a part of the forms stay headings.
 *
 * @param end folded offset where the report ends
 */
export function withoutLists(folded: Folded, found: readonly Found[], end: number): Found[] {
	const listed = new Set<Found>();
	let run: Found[] = [];
	for (const [index, heading] of found.entries()) {
		if (!isPoint(heading)) continue;
		const before = run.at(-1);
		if (!before || found[index - 1] !== before || heading.style !== before.style || heading.value !== before.value + 1)
			run = [];
		run.push(heading);
		const next = found[index + 1];
		if (!isEmpty(folded, heading.end, next?.start ?? end)) run = [];
		else if (run.length > 1 && run[0]?.value === 1 && !goesOn(heading, next))
			for (const point of run) listed.add(point);
	}
	return found.filter((heading) => !listed.has(heading));
}

/** 1. 2. 2. and 1. 2. 4. too: a list that is numbered wrongly keeps its numbers, for the reconciliation to see. */
const goesOn = ({ style }: Found, next: Found | undefined): boolean => next?.style === style && next.value > 1;

const isPoint = ({ style, kind, value }: Found): boolean =>
	kind === undefined && value > 0 && rankOf(style) > rankOf('bracketed-han');

/** Nothing stands there but a mark, a line end, or what leads to the next list: 改进措施: ⏎ 1.加强学习. */
function isEmpty({ codes, text }: Folded, from: number, to: number): boolean {
	let at = from;
	while (at < to && (codes[at] === NEWLINE || MARKS.has(codes[at]))) at++;
	return at === to || (to - at <= LONGEST_LEAD && LEAD.test(text.slice(at, to)));
}
const LONGEST_LEAD = 14;
const LEAD = /^[^\n。,，]{2,12}:\n$/;

const MARKS = setOf('。;:,，、|#*');
