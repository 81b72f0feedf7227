import type { Document } from '../formats/document';
import type { Folded } from '../text/fold';
import { tableOf } from '../text/signs';
import { standsAt } from '../text/sticky';
import { annexes } from './annex/annex';
import { tables4 } from './appeals/table4';
import { tables3 } from './applications/table3';
import { Grids } from './cells/grids';
import type { FoundTable, ToldInProse } from './found';
import { withoutLastYears } from './last-year';
import { ofWhom } from './of-whom';
import { type Choices, NO_CHOICES } from './open';
import { plainOf } from './plain';
import { tables2 } from './publication/table2';
import { ruled } from './ruled';

/** Words that the forms' tables have, found by one of their characters that is a sign; some only with their neighbours. */
const ANCHORS: readonly { sign: string; words: string; head?: RegExp }[] = [
	{ sign: '第', words: '第二十条' },
	{ sign: '未', words: '尚未审结' },
	{ sign: '结', words: '结转' },
	{ sign: '新', words: '本年新' },
	{
		sign: '容',
		words: '信息内容',
		head: /信息内容[\s|]*(?:本年|上一年|采购)/y,
	},
	{
		sign: '指',
		words: '指标',
		head: /指标(?:名称)?[\s|│┃",*!]*(?:计量|单|统计|年末|数|本年|上年|20|代码|行次|编号|代号)/y,
	},
	{ sign: '统', words: '统计表' },
	{
		sign: '称',
		words: '名称',
		head: /名称[\s|│┃",*!]*(?:(?:代码|行次|编号|代号)[\s|│┃",*!]*)?(?:计量)?[\s|│┃",*!]*单/y,
	},
	{
		sign: '项',
		words: '项目',
		head: /项目[\s|│┃",*!]*(?:(?:代码|行次|编号|代号)[\s|│┃",*!]*)?(?:单[\s|]*位[\s|│┃",*!]*)?(?:数|本年|上年|20|统计|合计)/y,
	},
];
const ANCHOR_OF = new Map(ANCHORS.map((anchor) => [anchor.sign.charCodeAt(0), anchor]));
const IS_ANCHOR = tableOf(ANCHORS.map(({ sign }) => sign).join(''));

/** Most reports of before 2019 have no table, and are left at once. */
function mayHoldTables({ text, codes, signs }: Folded): boolean {
	for (const at of signs) {
		if (IS_ANCHOR[codes[at] as number] === 0) continue;
		const { sign, words, head } = ANCHOR_OF.get(codes[at] as number) as (typeof ANCHORS)[number];
		const start = at - words.indexOf(sign);
		if (!text.startsWith(words, start)) continue;
		if (!head || standsAt(head, text, start)) return true;
	}
	return false;
}

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
	told: ToldInProse = new Map(),
	choices: Choices = NO_CHOICES,
): FoundTable[] {
	if (!mayHoldTables(folded)) return [];
	const page = {
		plain: plainOf(folded),
		ruled: ruled(folded.source),
		grids: new Grids(document),
		choices,
	};
	const found = [...tables2(page, told), ...tables3(page, told), ...tables4(page), ...annexes(page)];
	found.sort((a, b) => a.start - b.start);
	// The same form once more with the figures of the year before tells nothing of the report's own.
	return ofWhom(folded, withoutLastYears(folded, found));
}
