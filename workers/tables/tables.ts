import type { Document } from '../formats/document';
import type { Folded } from '../text/fold';
import { annexes } from './annex';
import type { FoundTable, Told } from './found';
import { Grids } from './grids';
import { type Choices, NO_CHOICES } from './open';
import { plainOf } from './plain';
import { tables2 } from './table2';
import { tables3 } from './table3';
import { tables4 } from './table4';

export type { FoundTable } from './found';
export { outside } from './outside';

/** Words that hardly stand outside the tables of the forms. */
const ANCHORS = ['第二十条', '尚未审结', '结转', '本年新'];
/** Words of any text, which only their neighbours make the heads of table 2 or of an annex. */
const HEADS = [
	['信息内容', /^信息内容[\s|]*(?:本年|上一年|采购)/],
	['指标', /^指标(?:名称)?[\s|]*(?:计量)?[\s|]*单/],
	['名称', /^名称[\s|]*(?:计量)?[\s|]*单/],
	['项目', /^项目[\s|]*(?:计量)?[\s|]*单[\s|]*位[\s|]*(?:数|本年|上年|20|统计|合计)/],
] as const;

/** Most reports of before 2019 have no table, and are left at once. */
const mayHoldTables = (text: string): boolean =>
	ANCHORS.some((words) => text.includes(words)) || HEADS.some(([words, head]) => stands(text, words, head));

function stands(text: string, words: string, head: RegExp): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (head.test(text.slice(at, at + NEIGHBOURS))) return true;
	}
	return false;
}
const NEIGHBOURS = 16;

/**
 * The tables of the official forms in a report, drawn by its format or written in its text, with every figure in them.
 *
 * @param folded the document's text, folded
 * @param told figures of the running text by indicator name; they decide only between readings of jammed digits
 * @param choices what the reader chose between such readings
 */
export function tablesOf(
	document: Document,
	folded: Folded,
	told: Told = new Map(),
	choices: Choices = NO_CHOICES,
): FoundTable[] {
	if (!mayHoldTables(folded.text)) return [];
	const page = { plain: plainOf(folded), grids: new Grids(document), choices };
	const found = [...tables2(page, told), ...tables3(page, told), ...tables4(page), ...annexes(page)];
	return found.sort((a, b) => a.start - b.start);
}
