import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, type Matrix, type Style, soundTable, tablesIn, written } from './making';

const ids = FORM_2021.flatMap(([id]) => (id ? [id] : []));

interface Tally {
	right: number;
	open: number;
	unread: number;
	/** A value that the table does not print, or readings without the printed one: never. */
	wrong: string[];
}

function tally(table: Matrix, text: string, all: Tally): void {
	const read = new Map(tablesIn(text).flatMap(({ indicators }) => indicators.map((figure) => [figure.id, figure])));
	for (const id of ids) {
		for (const [i, column] of COLUMN_IDS.entries()) {
			const printed = table[id]?.[i] as number;
			const figure = read.get(`request.${id}.${column}`);
			if (!figure) all.unread++;
			else if (figure.value === printed) all.right++;
			else if (figure.value === undefined && figure.readings?.includes(printed)) all.open++;
			else all.wrong.push(`${id}.${column} ${printed}: ${figure.value ?? figure.readings} in ${figure.quote}`);
		}
	}
}

/** Many tables of one size, as they are or with one figure misprinted. */
function run(size: number, style: Style, misprint: boolean, count: number): Tally & { cells: number } {
	const random = chance(size * 31 + style.length + Number(misprint));
	const all: Tally = { right: 0, open: 0, unread: 0, wrong: [] };
	for (let n = 0; n < count; n++) {
		const table = soundTable(random, size);
		if (misprint) {
			const cells = table[ids[Math.floor(random() * ids.length)] as string] as number[];
			const column = Math.floor(random() * cells.length);
			cells[column] = (cells[column] as number) + 1 + Math.floor(random() * size);
		}
		tally(table, written(table, style, random), all);
	}
	return { ...all, cells: count * ids.length * COLUMN_IDS.length };
}

const SIZES = [9, 60, 400, 5000];
const JAMMED: readonly Style[] = ['jammed', 'some spaces'];

describe('jammed tables taken apart, a fixed seed', () => {
	test.each(SIZES.flatMap((size) => JAMMED.map((style) => ({ size, style }))))(
		'sound, figures up to $size, $style: nothing wrong, nearly all decided',
		({ size, style }) => {
			const { right, wrong, cells } = run(size, style, false, 25);
			expect(wrong).toEqual([]);
			expect(right / cells).toBeGreaterThan(0.998);
		},
		30_000,
	);

	test.each(SIZES.flatMap((size) => JAMMED.map((style) => ({ size, style }))))(
		'one figure misprinted, up to $size, $style: nothing wrong, one error does not cost the table',
		({ size, style }) => {
			const { right, wrong, cells } = run(size, style, true, 25);
			expect(wrong).toEqual([]);
			expect(right / cells).toBeGreaterThan(0.95);
		},
		30_000,
	);

	test('cells that stand by themselves are never changed, sound or not', () => {
		for (const style of ['tabs', 'bars', 'spaces', 'lines'] as const) {
			const { right, cells } = run(300, style, true, 20);
			expect(right).toBe(cells);
		}
	}, 30_000);
});
