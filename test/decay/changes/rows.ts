import { type Cell, type Change, eachCell, eachRow, eachSheet, other, type Row, type Sheet } from '../sheet';
import { cutAt, without } from './spans';

/** A further column behind the others: its head over all rows of heads, its cells by row. */
export const withColumn = (sheet: Sheet, words: string, cellOf: (row: Row, i: number) => Cell): Sheet => ({
	...sheet,
	rows: sheet.rows.map((row, i) => {
		if (row.kind === 'head' && sheet.rows[i - 1]?.kind === 'head') return row;
		const cell: Cell = row.kind === 'head' ? { text: words, role: 'head', rows: headsFrom(sheet, i) } : cellOf(row, i);
		return { ...row, cells: row.kind === 'part' ? widened(row.cells) : [...row.cells, cell] };
	}),
});

const widened = (cells: readonly Cell[]): Cell[] =>
	cells.map((cell, i) => (i === cells.length - 1 ? { ...cell, columns: (cell.columns ?? 1) + 1 } : cell));

const headsFrom = ({ rows }: Sheet, from: number): number => {
	const behind = rows.findIndex(({ kind }, i) => i > from && kind !== 'head');
	return behind - from;
};

const isNought = ({ cells }: Row): boolean =>
	cells.some(({ role }) => role === 'figure') && cells.every(({ role, value }) => role !== 'figure' || value === 0);

/** A row of figures of no other than noughts, and that no group stands in. */
const canGo = (row: Row): boolean => isNought(row) && row.cells.every(({ rows = 1 }) => rows === 1);

const NARROW = ['annex', 'table3'] as const;

/** What becomes of rows, columns and labels. */
export const ROWS: Readonly<Record<string, Change>> = {
	/** A column for remarks, mostly blank. */
	'remarks, blank': (sheets) => sheets.map((sheet) => withColumn(sheet, '备注', () => other(''))),
	'remarks, some': (sheets, random) =>
		sheets.map((sheet) =>
			withColumn(sheet, '备注', () => other(random() < 0.2 ? '含政务新媒体' : random() < 0.1 ? '与上年持平' : '')),
		),
	/** Remarks that tell numbers of their own. */
	'remarks with numbers': (sheets, random) =>
		sheets.map((sheet) =>
			withColumn(sheet, '备注', () => other(random() < 0.3 ? `含${Math.floor(random() * 9) + 2}件重复` : '')),
		),
	/** Codes of rows behind their labels, as statisticians number them. */
	codes: eachSheet(NARROW, (sheet) => [coded(sheet)]),
	/** The heads again where a page begins. */
	'heads repeated': eachSheet(NARROW, (sheet) => [withHeadsAgain(sheet)]),
	/** The name of every row in two lines, as a narrow column wraps it. */
	'labels over lines': eachCell('label', (cell) => ({ ...cell, text: halved(cell.text, '\n') })),
	/** Characters set apart to fill the cell. */
	'labels set apart': eachCell('label', (cell) => ({
		...cell,
		text: cell.text.length < 8 ? [...cell.text].join(' ') : cell.text,
	})),
	/** The forms' list marks lost, as automatic numbers are. */
	'marks lost': eachCell('label', (cell) => ({
		...cell,
		text: cell.text.replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七]）(?!总计)|\d\.)/, ''),
	})),
	/** 1、 for 1. and half-width brackets. */
	'other marks': eachCell('label', (cell) => ({
		...cell,
		text: cell.text
			.replace(/^(\d)\./, '$1、')
			.replaceAll('（', '(')
			.replaceAll('）', ')'),
	})),
	/** The remarks of the form within its labels left out. */
	'form remarks lost': eachCell('label', (cell) => ({ ...cell, text: cell.text.replace(/（(?!.）).+）$/, '') })),
	/** Rows of no other than noughts left out. */
	'rows of noughts left out': eachSheet(NARROW, (sheet) => [withoutNoughts(sheet)]),
	/** What an office writes over or below its table. */
	'a line with the unit': (sheets) => sheets.map((sheet) => ({ ...sheet, over: [...sheet.over, '单位：件'] })),
	/** No head at all. */
	'heads lost': eachSheet(['table3', 'annex'], (sheet) => [
		{ ...sheet, rows: sheet.rows.filter(({ kind }) => kind !== 'head') },
	]),
	/** The words of heads broken. */
	'heads over lines': eachCell('head', (cell) => ({ ...cell, text: halved(cell.text, '\n') })),
	/** The kinds of applicant added up before the total. */
	'小计 in table 3': eachSheet(['table3'], (sheet) => [withSubtotals(sheet)]),
	/** The total left out. */
	'总计 lost': eachSheet(['table3'], (sheet) => [
		{
			...sheet,
			rows: sheet.rows.map((row) => ({
				...row,
				cells: row.cells.filter(({ id, text }) => text !== '总计' && !/^request.*total$/.test(id ?? '')),
			})),
		},
	]),
	/** The last cells of blank columns are cut off, as editors trim lines. */
	'line ends trimmed': eachRow((row) => ({ ...row, cells: trimmed(row.cells) })),
};

const halved = (text: string, between: string): string =>
	text.length > 5 ? text.slice(0, text.length >> 1) + between + text.slice(text.length >> 1) : text;

function trimmed(cells: readonly Cell[]): readonly Cell[] {
	const last = cells.findLastIndex(({ text }) => text !== '');
	return cells.slice(0, last + 1);
}

function coded(sheet: Sheet): Sheet {
	let code = 0;
	return {
		...sheet,
		rows: sheet.rows.map((row, i) => {
			if (row.kind === 'head' && sheet.rows[i - 1]?.kind === 'head') return row;
			const cell: Cell =
				row.kind === 'head'
					? { text: '行次', role: 'head', rows: headsFrom(sheet, i) }
					: { text: String(++code), role: 'other' };
			const at = row.kind === 'head' ? 1 : row.cells.findLastIndex(({ role }) => role === 'label') + 1;
			return { ...row, cells: row.cells.toSpliced(at, 0, cell) };
		}),
	};
}

function withHeadsAgain(sheet: Sheet): Sheet {
	const heads = sheet.rows.filter(({ kind }) => kind === 'head');
	const [before, behind] = cutAt(sheet.rows, sheet.rows.length >> 1);
	return { ...sheet, rows: [...before, ...heads, ...behind] };
}

function withoutNoughts(sheet: Sheet): Sheet {
	const at = sheet.rows.findIndex(canGo);
	return at < 0 ? sheet : withoutNoughts({ ...sheet, rows: without(sheet.rows, at) });
}

function withSubtotals(sheet: Sheet): Sheet {
	return {
		...sheet,
		rows: sheet.rows.map((row): Row => {
			if (row.kind === 'head') {
				const cells = row.cells.map((cell) =>
					cell.columns && cell.columns > 3 ? { ...cell, columns: cell.columns + 1 } : cell,
				);
				return { ...row, cells: cells.at(-1)?.text === '其他' ? [...cells, { text: '小计', role: 'head' }] : cells };
			}
			const own = row.cells.filter(({ role }) => role === 'figure');
			const sum = own.slice(1, 6).reduce((whole, { value = 0 }) => whole + value, 0);
			return { ...row, cells: row.cells.toSpliced(-1, 0, { text: String(sum), role: 'figure' }) };
		}),
	};
}
