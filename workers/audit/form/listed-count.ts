import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';
import { countedLists } from './counted-lists';

/** 包括甲、乙、丙等九个方面: no fewer are announced than listed, and without 等 no more. */
export function listedCount(told: Told, docket: Docket): void {
	/** Where the lists end that have been looked at: two ways of telling may lie on one. */
	const judged = new Set<number>();
	for (const { start, end, list, said, open } of countedLists(told)) {
		if (judged.has(end)) continue;
		judged.add(end);
		const names = list.split('、').length;
		const least = names - (list.match(OF_ONE_NAME)?.length ?? 0);
		const most = names + (list.match(JOINED)?.length ?? 0);
		const count = numberOf(said);
		const spans = [sourceSpan(told.folded, start, end)];
		if (count >= least && (open || count <= most)) {
			docket.holds('count.mismatch', spans);
			continue;
		}
		const listed = count < least ? names : most;
		docket.fails('count.mismatch', {
			says: { code: 'items-listed', said, announced: count, listed },
			spans,
			expected: listed,
			actual: count,
		});
	}
}

/** 复议、诉讼和申诉情况 may be one name of three. */
const OF_ONE_NAME = /(?<=^|、)[^、]{2,4}(?<!情况)、(?=(?:[^、]{2,4}、)*[^、]{2,4}[和及与][^、]{2,6}情况)/g;
/** What joins two things that may be one: 规划和计划. */
const JOINED = /以及|和|(?<!参)与|及(?![时早])|或/g;

const DIGITS = '一二三四五六七八九十';
/** 九, 十二 or 12. */
function numberOf(said: string): number {
	if (said === '两') return 2;
	if (!DIGITS.includes(said.charAt(0))) return Number(said);
	return said.length === 2 ? 11 + DIGITS.indexOf(said.charAt(1)) : DIGITS.indexOf(said) + 1;
}
