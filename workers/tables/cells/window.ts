import { readCell } from './cell';
import type { Material } from './material';
import type { Piece } from './parting';

/**
 * The cells of a row that stand under its columns, where more are printed: blank ones that a merged label or a merged
 * figure left, and columns of words (备注, 单位) before or behind them.
 *
 * @returns every stretch of the cells that may be the row
 */
export function windowsOf({ pieces, headed }: Material, width: number): (readonly Piece[])[] {
	const starts = Array.from({ length: Math.max(0, pieces.length - width + 1) }, (_, from) => from);
	const within = (from: number) => pieces.slice(from, from + width);
	/** Where the row may begin with nothing left out but what may be. */
	const leaving = (mayBeLeftOut: (piece: Piece) => boolean): number[] => {
		const needed = pieces.flatMap((piece, at) => (mayBeLeftOut(piece) ? [] : [at]));
		const [first = pieces.length, last = 0] = [needed[0], needed.at(-1)];
		return starts.filter((from) => from <= first && last < from + width);
	};
	const plain = leaving(isApart).filter((from) => !within(from).some(isWords));
	const ways = plain.length > 0 ? plain : leaving(isBlank);
	if (ways.length < 2) return ways.map(within);
	if (pieces.every(isBlank)) return [pieces.slice(0, width)];
	const named = headed?.() ?? [];
	const under = ways.filter((from) => named.slice(from, from + width).filter(Boolean).length === width);
	return (under.length > 0 ? under : ways).map(within);
}

const isBlank = ({ text }: Piece): boolean => text === '';
const isWords = ({ text }: Piece): boolean => readCell(text).kind === 'words';
/** Nothing, or what need be no figure of the row: words, a share, a remark's 无. */
const isApart = (piece: Piece): boolean =>
	isBlank(piece) || piece.text === '无' || (isWords(piece) && /\p{Script=Han}|[%％]$/u.test(piece.text));
