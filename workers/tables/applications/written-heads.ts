import type { Material } from '../cells/material';
import type { ColumnOrder } from '../cells/ordered';
import type { Page } from '../cells/rows';
import { COLUMNS } from '../forms/table3';
import type { Hit } from '../labels/labels';
import { ORGANISATIONS } from './column-order';

/** How far before the first row its head is looked for, in characters. */
const HEAD_ROOM = 60;

/**
 * The columns that heads in running text name over the rows behind them, where these are some of the form's and each
 * row has a cell for each of them: a wide table that was parted between its columns.
 *
 * @param materials what is printed behind each label
 */
export function writtenHeads(
	{ plain }: Page,
	hits: readonly Hit[],
	materials: readonly (Material | undefined)[],
): ReadonlyMap<Hit, ColumnOrder> {
	const stretches: { named: ColumnOrder; rows: [Hit, Material][] }[] = [];
	for (const [i, hit] of hits.entries()) {
		const from = hits[i - 1]?.end ?? Math.max(0, hit.start - HEAD_ROOM);
		const named = namedIn(plain.text.slice(from, hit.start).replace(ORGANISATIONS, ''));
		if (named.length > 1) stretches.push({ named, rows: [] });
		const material = materials[i];
		if (material?.pieces.some(({ text }) => text !== '')) stretches.at(-1)?.rows.push([hit, material]);
	}
	const parted = stretches.filter(
		({ named, rows }) =>
			named.length < COLUMNS.length &&
			rows.every(([, { pieces, certain }]) => certain && pieces.length === named.length),
	);
	return new Map(parted.flatMap(({ named, rows }) => rows.map(([hit]): [Hit, ColumnOrder] => [hit, named])));
}

/** The columns that some words name, in the words' order; 其他对外管理服务事项 names none. */
function namedIn(words: string): ColumnOrder {
	const names = [...words.matchAll(NAME)].map(([name]) => COLUMNS.findIndex(({ words: own }) => own.includes(name)));
	return new Set(names).size === names.length ? names : [];
}

const NAMES = COLUMNS.flatMap(({ words }) => words)
	.toSorted((a, b) => b.length - a.length)
	.join('|');
const NAME = new RegExp(`(?:${NAMES})(?=${NAMES}|$|\\P{Script=Han})`, 'gu');
