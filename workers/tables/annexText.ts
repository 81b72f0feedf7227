import { type Annex, type AnnexRow, columnsIn, isPart, nameOf } from './annexRows';
import { UNITS } from './forms/annex';
import { writtenCells } from './material';
import { plainOffset, sourceOf } from './plain';
import type { Page } from './rows';

/** Rows of one annex at most: the form of 2014 has some eighty. */
const MOST_ROWS = 400;

/** The annexes in running text: a head that names 指标 and 单位, then rows of a name, a unit and figures. */
export function writtenAnnexes(page: Page): Annex[] {
	const annexes: Annex[] = [];
	HEAD.lastIndex = 0;
	for (let head = HEAD.exec(page.plain.text); head; head = HEAD.exec(page.plain.text)) {
		const columns = columnsIn(head[0]);
		const annex = rowsFrom(page, head.index, HEAD.lastIndex, columns.length > 0 ? columns : ['']);
		if (!annex) continue;
		annexes.push(annex.annex);
		HEAD.lastIndex = annex.end;
	}
	return annexes;
}

/** The rows that follow a head, and where in the plain text they end. */
function rowsFrom(
	page: Page,
	head: number,
	from: number,
	columns: readonly string[],
): { annex: Annex; end: number } | undefined {
	const { plain } = page;
	const rows: AnnexRow[] = [];
	let at = from;
	while (rows.length < MOST_ROWS) {
		ROW.lastIndex = at;
		const match = ROW.exec(plain.text);
		if (!match) break;
		const { row, end } = rowAt(page, match, columns.length);
		rows.push(row);
		at = Math.max(end, at + 1);
	}
	if (rows.length === 0) return undefined;
	const [start] = sourceOf(plain, head, from);
	return { annex: { span: [start, sourceOf(plain, at - 1, at)[1]], columns, rows }, end: at };
}

function rowAt({ plain, ruled }: Page, match: RegExpExecArray, width: number): { row: AnnexRow; end: number } {
	const [, label = '', unit = ''] = match;
	const { name, start } = nameOf(label);
	const unitAt = match.index + label.length;
	const figuresAt = unitAt + unit.length;
	const unitSpan = sourceOf(plain, unitAt, figuresAt);
	const material = writtenCells(ruled, unitSpan[1], ruled.length, width);
	const last = material.pieces.at(-1)?.span[1] ?? unitSpan[1];
	const row: AnnexRow = {
		name,
		label: sourceOf(plain, match.index + start, unitAt),
		unit: { text: unit, span: unitSpan },
		material,
		loose: /\p{Script=Han}/u.test(ruled[last] ?? ''),
		part: isPart(label),
	};
	return { row, end: plainOffset(plain, last) };
}

/** 指标名称 计量单位 2011年度 历年累计, as it stands without its spaces. */
const HEAD =
	/(?:指标名称|统计指标|指标|项目名称)(?:计量)?单位(?:(?:19|20)\d\d年度?|本年度?|上一?年度?|年末统计|统计数据?|数量|数值|历年累计|累计){0,4}/g;
const ROW = new RegExp(`((?:[^()]|\\([^()]{0,60}\\)){2,100}?)(${UNITS.join('|')})(?=[\\d/-])`, 'y');
