import { cover } from '../../../src/report/span';
import type { Grid } from '../../formats/document';
import { type Folded, foldedOffset } from '../../text/fold';
import type { Grids } from '../cells/grids';
import { type Piece, pieceOf } from '../cells/parting';
import { UNITS } from '../forms/annex';
import { unnoted } from './label';
import { type Annex, type AnnexRow, columnsIn, isCode, isPart, nameOf, OF_ALL, withFigures } from './rows';

/** A table of the forms has some eighty rows of a few cells; the rest of a larger one is not looked at. */
const MOST_ROWS = 400;
const MOST_CELLS = 40;
/** What is longer is no label: the rest of it is not looked at. */
const LONGEST_LABEL = 200;

/** The annexes among the tables that the format draws: a name, its unit, then figures; a row may hold two such runs. */
export function drawnAnnexes(folded: Folded, grids: Grids): Annex[] {
	let head: Head | undefined;
	const printed = rowByRow(folded.source, grids.all).flatMap((grid) => {
		const labels = grid.rows
			.slice(0, MOST_ROWS)
			.map((cells) => cells.slice(0, MOST_CELLS).map((cell) => labelled(folded, cell)));
		const own = headOf(labels);
		head = own ?? head;
		const runs = runsOf(labels, head?.second);
		const rows = runs.flatMap((cells, i) => {
			const found = head?.bare ? bareRow(cells, head) : rowsIn(cells);
			return found.map((row) => ({
				...row,
				beside: { above: aloneIn(runs[i - 1]), below: aloneIn(runs[i + 1]) },
			}));
		});
		// The second half of a table that was split in two has no head of its own.
		const columns = head?.columns ?? [''];
		if (rows.length < 2 && !own) head = undefined;
		return rows.length > 1 || own ? { span: grid.span, columns, rows } : [];
	});
	return joined(folded.source, printed).filter(({ rows }) => rows.length > 1);
}

/** The annexes, those taken together of which one follows the other with the same head: each part a table of its own. */
function joined(source: string, annexes: readonly Annex[]): Annex[] {
	const whole: Annex[] = [];
	for (const annex of annexes) {
		const before = whole.at(-1);
		const goesOn =
			before &&
			before.columns.join() === annex.columns.join() &&
			source.slice(before.span[1], annex.span[0]).trim() === '';
		if (goesOn)
			whole.splice(-1, 1, {
				...before,
				span: cover(before.span, annex.span),
				rows: [...before.rows, ...annex.rows],
			});
		else whole.push(annex);
	}
	return whole;
}

/** The drawn tables, those of one row that follow one another taken together: some sites make each row a table. */
function rowByRow(source: string, grids: readonly Grid[]): Grid[] {
	const tables: Grid[] = [];
	for (const grid of grids) {
		const before = tables.at(-1);
		const goesOn = before && grid.rows.length === 1 && source.slice(before.span[1], grid.span[0]).trim() === '';
		if (goesOn)
			tables.splice(-1, 1, {
				...before,
				span: cover(before.span, grid.span),
				rows: [...before.rows, ...grid.rows],
			});
		else tables.push(grid);
	}
	return tables;
}

/** A cell, and its first words folded: without spaces and line ends, in Simplified. */
interface Labelled extends Piece {
	plain: string;
}

/** What the head of a table says of its rows. */
interface Head {
	columns: readonly string[];
	/** True where no unit stands before a row's figures, but behind them or not at all. */
	bare: boolean;
	/** The column where a second run of rows begins beside the first. */
	second: number | undefined;
}

/** The head of a table; where its columns are named in the row below, as 本级 and 部门 under 统计数, with these. */
function headOf(printed: readonly (readonly Labelled[])[]): Head | undefined {
	const heads = printed.map(headIn);
	const at = heads.findIndex((head) => head !== undefined);
	const head = heads[at];
	const below = (printed[at + 1] ?? []).map(({ plain }) => plain).join('');
	const columns = columnsIn(below);
	return head && columns.length > 1 && columns.join('') === below ? { ...head, columns } : head;
}

/** The head in a printed row, up to the heads of a second run of rows. */
function headIn(cells: readonly Labelled[]): Head | undefined {
	const names = cells.map(({ plain }) => plain);
	const name = names.findIndex((text) => /^(?:统计)?(?:指标|项目)(?:名称)?$/.test(text));
	const unit = names.findIndex((text) => /^(?:计量)?单位$/.test(text));
	if (name < 0 && unit < 0) return undefined;
	const behind = names.slice(Math.max(name, 0) + 1);
	const second = behind.findIndex((text) => /指标|项目|名称/.test(text) && !isCode(text));
	const own = behind.slice(0, second < 0 ? behind.length : second);
	const columns = namesAll(own) ?? columnsIn(own.join(''));
	const between = name < 0 || unit < 0 ? [] : names.slice(name + 1, unit);
	const before = unit >= 0 && columnsIn(between.join('')).every(isCode);
	if (!before && columns.length === 0) return undefined;
	const start = second < 0 ? undefined : Math.max(name, 0) + 1 + second;
	const figures = before && between.some(isCode) ? columns.filter((column) => !isCode(column)) : columns;
	return { columns: withFigures(figures), bare: !before, second: start };
}

/** The names of columns in words of the table's own, 县发改局, 城关镇, where one of them is 合计. */
function namesAll(names: readonly string[]): string[] | undefined {
	const columns = names.filter((name) => name !== '' && !/^(?:计量)?单位$|^备注$/.test(name));
	return columns.length > 2 && columns.some((name) => OF_ALL.test(name)) ? columns : undefined;
}

/** The printed rows; of a table in two runs the left halves, then the right ones: 被依法纠错数 is told by the row above it. */
function runsOf(
	printed: readonly (readonly Labelled[])[],
	second: number | undefined,
): readonly (readonly Labelled[])[] {
	if (second === undefined) return printed;
	const halves = printed.map((cells) => {
		const columns = cells.flatMap((cell, i) => Array<number>(cell.columns).fill(i));
		const at = columns[second] ?? cells.length;
		return [cells.slice(0, at), cells.slice(at)];
	});
	return [0, 1].flatMap((side) => halves.map((half) => half[side] as readonly Labelled[]));
}

/** The rows of an annex in one printed row: each unit, the name before it and the cells after it. */
function rowsIn(cells: readonly Labelled[]): AnnexRow[] {
	const named = cells.flatMap(({ plain }, unit) => {
		// The row's number in the form may stand between its name and its unit.
		const name = unit - (NUMBER.test(cells[unit - 1]?.plain ?? '') ? 2 : 1);
		return name >= 0 && isUnit(plain) ? [{ name, unit }] : [];
	});
	return named.flatMap(({ name, unit }, n) =>
		rowOf(cells[name] as Labelled, cells[unit], cells.slice(unit + 1, named[n + 1]?.name ?? cells.length)),
	);
}

const NUMBER = /^\d{1,4}$/;

/** The row of a table without units before the figures: the last cells are its figures, the one before them its name. */
function bareRow(cells: readonly Labelled[], { columns }: Head): AnnexRow[] {
	const unit = cells.findLast(({ plain }) => isUnit(plain));
	const others = cells.filter((cell) => cell !== unit);
	const name = others.at(-columns.length - 1);
	return name ? rowOf(name, unit, others.slice(-columns.length)) : [];
}

/** The words of a row that holds nothing else. */
function aloneIn(cells: readonly Labelled[] = []): string {
	const [only, other] = cells.filter(({ plain }) => plain !== '');
	return only && !other ? only.plain : '';
}

function rowOf(label: Labelled, unit: Labelled | undefined, figures: readonly Labelled[]): AnnexRow[] {
	const words = label.plain;
	// A row that ends with its unit is blank.
	if (words === '' || (figures.length === 0 && !unit)) return [];
	return [
		{
			name: unnoted(nameOf(words).name),
			before: '',
			label: label.span,
			unit,
			material: { pieces: [...figures], certain: true },
			loose: false,
			part: isPart(words),
		},
	];
}

const isUnit = (text: string): boolean => (UNITS as readonly string[]).includes(text);

function labelled(folded: Folded, { span: [from, to], colspan }: Grid['rows'][number][number]): Labelled {
	const piece = pieceOf(folded.source.slice(from, to), from, 0, to - from);
	const words = folded.text.slice(foldedOffset(folded, from), foldedOffset(folded, Math.min(to, from + LONGEST_LABEL)));
	return {
		...piece,
		columns: Math.min(colspan, MOST_CELLS),
		plain: words.replace(/[\n*]|\\(?=\.)/g, ''),
	};
}
