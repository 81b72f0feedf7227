import { matchAt } from '../../text/sticky';
import { COLUMNS } from '../forms/table3';
import type { Material } from './material';
import type { Piece } from './parting';

/** One name alone may be that of the next thing. */
const FEWEST = 2;

/**
 * The cells of a row of table 3 that is told with the names of its columns: 自然人5件，商业企业0件，…总计5件, in a line
 * or a line each. A column that is not named is blank; where anything else stands there the row is broken.
 *
 * @param end where the next row begins
 * @returns undefined where no column's name follows the label
 */
export function namedCells(source: string, start: number, end = source.length): Material | undefined {
	if (!nameAt(source, start, end)) return undefined;
	const told = new Map<number, Piece>();
	let at = start;
	for (let pair = pairAt(source, at); pair && at < end; pair = pairAt(source, at)) {
		if (told.has(pair.column)) break;
		told.set(pair.column, pair.piece);
		at = pair.end;
	}
	if (told.size < FEWEST || nameAt(source, at, end) || !isOver(source, at, end)) return { ...NOTHING, broken: true };
	const blank: Piece = { text: '', span: [at, at], columns: 1 };
	return {
		pieces: COLUMNS.map((_, column) => told.get(column) ?? blank),
		certain: true,
	};
}

const NOTHING: Material = { pieces: [], certain: false };

function nameAt(source: string, at: number, end: number): boolean {
	NAMED.lastIndex = at;
	return at < end && NAMED.test(source) && NAMED.lastIndex <= end;
}

/** True where nothing but marks stands before the next row; behind the last one the text may go on. */
const isOver = (source: string, at: number, end: number): boolean =>
	end === source.length || /^[\s,，;；、。|]*$/.test(source.slice(at, end));

function pairAt(source: string, at: number): { column: number; piece: Piece; end: number } | undefined {
	const [whole, name, text] = matchAt(PAIR, source, at) ?? [];
	if (whole === undefined || name === undefined || text === undefined) return undefined;
	const end = at + whole.length;
	return {
		column: COLUMNS.findIndex(({ words }) => words.includes(name)),
		piece: { text, span: [end - text.length, end], columns: 1 },
		end,
	};
}

const NAMES = COLUMNS.flatMap(({ words }) => words)
	.toSorted((a, b) => b.length - a.length)
	.join('|');
const FIGURE = String.raw`[约近]?[\d０-９OolI〇○◯]+(?:[,，]\d{3}(?!\d))*[余多]?[^\S\n]?件?|[—–/-]+件?|[零无](?:件|(?!\p{Script=Han}))`;
const GAP = String.raw`[\s,，;；、。:：|]{0,20}`;
const NAMED = new RegExp(String.raw`${GAP}(?:${NAMES})(?!(?![约近零无几若])\p{Script=Han})`, 'uy');
const PAIR = new RegExp(String.raw`${GAP}(${NAMES})[\s:：=|]{0,9}(${FIGURE})`, 'uy');
