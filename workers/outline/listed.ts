import { codesOf } from '../text/codes';
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
		else if (run.length > 1 && run[0]?.value === 1 && next?.style !== heading.style)
			for (const point of run) listed.add(point);
	}
	return found.filter((heading) => !listed.has(heading));
}

const isPoint = ({ style, kind, value }: Found): boolean =>
	kind === undefined && value > 0 && rankOf(style) > rankOf('bracketed-han');

/** Nothing but a mark or a line end stands there. */
function isEmpty({ codes }: Folded, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (codes[at] !== NEWLINE && !MARKS.has(codes[at] as number)) return false;
	return true;
}

const MARKS = new Set(codesOf('。;:,，、|'));
