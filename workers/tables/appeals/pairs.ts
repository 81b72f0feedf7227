import { type Row, rowOf } from '../cells/row';
import { COLUMNS, PARTS } from '../forms/table4';
import { type Plain, sourceOf } from '../plain';

/** A part of table 4 told as pairs, 结果维持：1 结果纠正：0 …, and where it begins in the plain text. */
interface Pairs {
	row: Row;
	start: number;
	end: number;
}

/** The parts of table 4 that are told head by head, each with its figure behind it. */
export function appealPairs(plain: Plain): Pairs[] {
	const { text, folded } = plain;
	return [...text.matchAll(PAIRS)].flatMap((match) => {
		const named = nameBefore(text, match.index, match[1]);
		const places = (match.indices ?? []).slice(2) as [number, number][];
		if (!named) return [];
		const pieces = places.map(([from, to]) => {
			const span = sourceOf(plain, from, to);
			return { text: folded.source.slice(...span), span, columns: 1 };
		});
		const label = sourceOf(plain, named.start, named.end);
		const row = rowOf({ id: named.id, label }, { pieces, certain: true }, COLUMNS.length, 'none');
		return [{ row, start: named.start, end: match.index + match[0].length }];
	});
}

/** The part whose name stands last before its heads, or before the first of them. */
function nameBefore(text: string, at: number, own: string | undefined) {
	const from = Math.max(0, at - REACH);
	const near = text.slice(from, own ? at + own.length : at);
	const found = GROUPS.flatMap(({ id, words }) =>
		words.map((name) => ({
			id,
			start: near.lastIndexOf(name),
			size: name.length,
		})),
	).filter(({ start }) => start >= 0);
	// 未经复议直接起诉 holds 直接起诉: the longer one ends where the shorter one does.
	const last = found.toSorted((a, b) => b.start + b.size - (a.start + a.size) || b.size - a.size)[0];
	return (
		last && {
			id: last.id,
			start: from + last.start,
			end: from + last.start + last.size,
		}
	);
}

/** How far before its heads a part's name is looked for, in characters. */
const REACH = 24;
const GROUPS = PARTS.filter(({ role }) => role === 'group');
const NAME = GROUPS.flatMap(({ words }) => words).join('|');
const FIGURE = String.raw`(\d{1,9}|[-/]{1,2})`;
const HEADS = ['(?:结果)?维持', '(?:结果)?纠正', '其他结果', '(?:尚)?未审结', '[总合]计'];
const PAIRS = new RegExp(
	HEADS.map((head, i) => `${i === 0 ? `(${NAME})?` : `(?:${NAME})?`}${head}(?:数量|数)?:?${FIGURE}件?[,;。、]?`).join(
		'',
	),
	'dg',
);
