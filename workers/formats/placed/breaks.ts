import { cellOver, type WholeCell, type WholeTable } from './cells';

/** How far, as a share of the table's width, the columns of two pieces may lie apart. */
const APART = 0.02;

/** True where a table at the head of a page has the columns of the one at the foot of the page before. */
export function isContinued(before: readonly number[], after: readonly number[]): boolean {
	const [from, to] = [before[0] as number, before.at(-1) as number];
	const near = (to - from) * APART;
	const [few, many] = before.length <= after.length ? [before, after] : [after, before];
	const shared = few.filter((x) => many.some((other) => Math.abs(other - x) <= near)).length;
	return shared === few.length && shared >= Math.min(3, many.length) && Math.abs(to - (after.at(-1) as number)) <= near;
}

/** Two pieces of one table as one; a head that is printed again stands only once. */
export function tableOver(before: WholeTable, after: WholeTable): WholeTable {
	const rows = withoutHead(before.rows, after.rows);
	const [last, first] = [before.rows.findLastIndex((row) => row.length > 0), rows[0]];
	return { kind: 'table', rows: last >= 0 && first ? [...before.rows, ...rows] : [...before.rows, ...rows] };
}

/** The rows without those at their top that say what the rows at the top of the first piece say. */
function withoutHead(before: readonly WholeCell[][], after: readonly WholeCell[][]): WholeCell[][] {
	let same = 0;
	while (
		same < after.length &&
		same < before.length &&
		wordsOf(before[same] as WholeCell[]) === wordsOf(after[same] as WholeCell[])
	)
		same++;
	return after.slice(same);
}

const wordsOf = (row: readonly WholeCell[]): string => row.map(({ words }) => words).join('\t');

export { cellOver };
