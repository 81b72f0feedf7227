import type { Cell, Indicator } from '../../../src/report/reading';
import { cellOf } from '../cells/cells';
import { drawn } from '../cells/drawing';
import { hasJammed, type Row, rowOf } from '../cells/row';
import { type Page, toFolded } from '../cells/rows';
import type { Column } from '../forms/form';
import { type FoundTable, withOpen } from '../found';
import { takenApart } from '../jammed/apart';
import { type Kept, keep, partsOf } from '../jammed/sums';
import { asChosen, openRows } from '../open';
import { drawnAnnexes } from './grid';
import { AnnexLabels, knownEnd } from './label';
import { withMisread } from './misread';
import { type Annex, type AnnexRow, isCode, nameOf, ownYear } from './rows';
import { writtenAnnexes } from './text';

/** A table with fewer rows that the forms know is some other table. */
const ENOUGH = 3;
/** Steps for the rows of one whole. */
const STEPS = 20_000;

/** Every statistical annex in the text: local tables before 2014 and the form of 国办发〔2014〕32号. */
export function annexes(page: Page): FoundTable[] {
	if (!/单位|指标|项目|统计表/.test(page.plain.text)) return [];
	const drawnOnes = drawnAnnexes(page.plain.folded, page.grids);
	const written = writtenAnnexes(page).filter(({ span }) => !page.grids.at(span[0]));
	return [...drawnOnes, ...written].flatMap((annex) => read(page, annex) ?? []);
}

function read(page: Page, annex: Annex): FoundTable | undefined {
	const { source } = page.plain.folded;
	const labels = new AnnexLabels();
	const known = annex.rows.map(
		(row, i) =>
			labels.idOf(row.name) ??
			wholeNames(row, annex.rows[i + 1], annex.rows[i - 1])
				.map((name) => labels.idOf(name))
				.find((id) => id !== undefined),
	);
	if (known.filter((id) => id !== undefined).length < ENOUGH) return undefined;
	const ids = withMisread(
		annex.rows.map(({ name }) => name),
		known,
	);
	const rows = settled(page, annex);
	const own = ownYear(annex.columns);
	const cells = rows.map((row, i) => cellsOf(source, row, annex, i));
	return {
		table: withOpen({ id: 'annex', rows: cells, span: annex.span }, openRows(source, 'annex', rows)),
		start: toFolded(page, annex.span[0]),
		end: toFolded(page, annex.span[1]),
		indicators: rows.flatMap((row, i) => {
			const id = runsIntoCode(annex, i) ? undefined : ids[i];
			return id === undefined ? [] : figureIn(own, source, { id, row }, columnsOf(annex, i));
		}),
	};
}

/** What a row may be called whose name goes on around its figures, or over the end of a page. */
const wholeNames = ({ name, beside }: AnnexRow, next?: AnnexRow, last?: AnnexRow): string[] => [
	name + (next?.before ?? ''),
	// The last character of many a name is all that stands on its second line.
	`${name}数`,
	...(beside ? [name + beside.below, nameOf(beside.above + name).name] : []),
	...withoutEnd(name, last),
];

/** 数制发规范性文件总数 behind 主动公开规范性文件: the name without the end of the one before it. */
function withoutEnd(name: string, last: AnnexRow | undefined): string[] {
	const known = knownEnd(name);
	return known && last && knownEnd(last.name + known.before)?.before === '' ? [known.name] : [];
}

function cellsOf(source: string, row: Row, { columns, rows }: Annex, index: number): Cell[] {
	const { unit } = rows[index] as AnnexRow;
	const label: Cell = { text: source.slice(...row.label), span: row.label };
	const figures = columns.map((_, i) => cellOf(source, row, i));
	return unit ? [label, { text: unit.text, span: unit.span }, ...figures] : [label, ...figures];
}

/** A row that is known by its name. */
interface NamedRow {
	id: string;
	row: Row;
}

/** The figure in the column of the report's own year; a total of all years is none. */
function figureIn(own: number, source: string, { id, row }: NamedRow, columns: readonly Column[]): Indicator[] {
	const { indicators } = drawn(source, row, columns, { name: () => id, rule: 'annex' });
	const told = columns.map((_, i) => isTold(cellOf(source, row, i)));
	const before = told.slice(0, own).filter(Boolean).length;
	return told[own] ? indicators.slice(before, before + 1) : [];
}

const isTold = ({ value, readings }: Cell): boolean => value !== undefined || readings !== undefined;

/** The columns of a row's figures, with the unit that the row gives all of them. */
const columnsOf = ({ columns, rows }: Annex, index: number): Column[] => {
	const unit = rows[index]?.unit?.text;
	return columns.map((column) => ({ id: column, words: [column], ...(unit ? { unit } : {}) }));
};

/** 0312 of 03 and 12: of a number in the form and a figure run together nobody can tell which is which. */
const runsIntoCode = ({ columns, rows }: Annex, index: number): boolean =>
	columns.some(isCode) && rows[index]?.material.pieces.length !== columns.length;

/** The rows with their jammed digits taken apart: this year is no more than all years, and parts add up to their whole. */
function settled({ plain, choices }: Page, { rows, columns }: Annex): Row[] {
	const chosen = (row: Row): Row => asChosen(plain.folded.source, 'annex', row, choices);
	const total = columns.findIndex((column) => column.includes('累计'));
	const own = ownYear(columns);
	const read = rows.map((row, i) => rowOf({ id: String(i), label: row.label }, row.material, columns.length, 'none'));
	const spaced = isSpaced(read, columns.length);
	const apart = read.map((row, i) => {
		const open = takenApart(spaced ? { ...row, parted: true } : row, columns.length, {
			nextNumber: rows[i]?.loose ?? false,
		});
		return chosen(total < 0 || open.state === 'sure' ? open : atMost(open, own, total));
	});
	return withWholes(apart, rows).map(chosen);
}

/** True where white space parts the cells of a table throughout: what stands alone in a row is one cell. */
const isSpaced = (rows: readonly Row[], width: number): boolean =>
	rows.filter(({ pieces }) => pieces.length === width).length * 2 > rows.length && !rows.some(hasJammed);

/** The row with the readings only in which one column is no more than another, where there are such. */
function atMost(row: Row, smaller: number, larger: number): Row {
	const readings = row.readings.filter(
		(figures) => (figures[smaller] ?? 0) <= (figures[larger] ?? Number.POSITIVE_INFINITY),
	);
	return readings.length > 0 ? { ...row, readings } : row;
}

/** The rows narrowed by the sums of their parts, where some reading adds up in every column. */
function withWholes(rows: readonly Row[], printed: readonly AnnexRow[]): Row[] {
	const kept: Kept = new Map();
	for (const [index, whole] of rows.entries()) {
		const next = printed.findIndex(({ part }, i) => i > index && !part);
		const parts = rows.slice(index + 1, next < 0 ? rows.length : next);
		if (printed[index]?.part || parts.length === 0 || [whole, ...parts].every(({ readings }) => readings.length < 2))
			continue;
		for (const target of whole.readings) {
			const found = partsOf(target, parts, { left: STEPS });
			if (found) for (const [id, readings] of found.set(whole.id, new Set([target]))) keep(kept, id, readings);
		}
	}
	return rows.map((row) => ({ ...row, readings: [...(kept.get(row.id) ?? row.readings)] }));
}
