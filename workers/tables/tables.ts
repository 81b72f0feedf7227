import type { Document } from '../formats/document';
import type { Folded } from '../text/fold';
import { annexes } from './annex';
import type { FoundTable, Told } from './found';
import { Grids } from './grids';
import { plainOf } from './plain';
import { tables2 } from './table2';
import { tables3 } from './table3';
import { tables4 } from './table4';

export type { FoundTable } from './found';
export { outside } from './outside';

/** Without one of these a text has no table of any form; most reports of before 2019 are left at once. */
const ANCHORS = [
	/第二十条|尚未审结/,
	/结转[下上本]|[下上本]年度?结转|本年新/,
	/信息内容[\s|]*(?:本年|上一年|采购)/,
	// The heads of an annex; 单位 alone stands in every report.
	/(?:指标|名称|项目)[\s|]*(?:计量)?[\s|]*单[\s|]*位/,
];

/**
 * The tables of the official forms in a report, drawn by its format or written in its text, with every figure in them.
 *
 * @param folded the document's text, folded
 * @param told figures of the running text by indicator name; they decide only between readings of jammed digits
 */
export function tablesOf(document: Document, folded: Folded, told: Told = new Map()): FoundTable[] {
	if (!ANCHORS.some((anchor) => anchor.test(folded.text))) return [];
	const page = { plain: plainOf(folded), grids: new Grids(document) };
	const found = [...tables2(page, told), ...tables3(page, told), ...tables4(page), ...annexes(page)];
	return found.sort((a, b) => a.start - b.start);
}
