import type { PartOf } from '../../../src/report/catalog';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/**
 * 1.机构职能：主要公开职能调整方面的信息，本年度新增信息3条, 一是机构概况，包括内设机构等，有信息10条: the item is named by the kind
 * of information that it counts.
 */
export function kindOfItsItem({ sentence, clause, quantity }: Counted): NameByContext | undefined {
	const { text, paragraph } = sentence;
	const isFirst = sentence.quantities.find(({ kind }) => kind === 'item') === quantity;
	if (!isFirst || !ADDED.test(text.slice(clause.start, quantity.start))) return undefined;
	const line = text.lastIndexOf('\n', paragraph.start - 1) + 1;
	const item = ITEM.exec(text.slice(line, Math.min(quantity.start, line + LONGEST_NAME)));
	const name = item?.[1] ?? item?.[2];
	const kind = name && KINDS.find(([, says]) => says.test(name))?.[0];
	return kind && paragraph.section !== 'application'
		? { id: `category.${kind}`, rule: 'kind-of-its-item', start: clause.start }
		: undefined;
}

/** Nothing is said of the number but that so much was published, and perhaps of what. */
const ADDED =
	/^[,，]?(?:本年度?|全年|\d{4}年度?)?(?:共|有|新增|主动|公开|发布)*(?:[^,，。;；:：\d]{2,30}等)?(?:政府)?(?:信息)?(?:共|共计)?$/;
/** The number of the item, its name, and a colon or a stop; behind 一是 a comma. */
const ITEM =
	/^\s*(?:(?:\d{1,2}[.、]|[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)])\s*([一-鿿、]{2,30})[:：。]|[一二三四五六七八九十]是([一-鿿、]{2,30})[:：,，])/;
const LONGEST_NAME = 40;

/** What such items are called; one that names two kinds is none of them. */
const KINDS: readonly (readonly [kind: PartOf<'category'>, says: RegExp])[] = [
	[
		'overview',
		/^(?:机构(?:设置|职能|概况|简介)|(?:单位|部门)概况)(?:[、及和与]*(?:机构职能|主要职能|职能|办事程序|办事指南))*(?:类)?(?:信息)?$/,
	],
	[
		'policy',
		/^(?:法律|法规|规章|政策法规|规范性文件|政策)(?:[、及和与]*(?:相关)?(?:法律|法规|规章|政策|政策性文件|规范性文件))*(?:类)?(?:信息)?$/,
	],
	['planning', /^(?:发展)?规划(?:[、及和与]*(?:工作)?计划)*(?:类)?(?:信息)?$/],
	['finance', /^财政(?:预算?[、及和与]?决算)(?:报告)?(?:类)?(?:信息)?$/],
	['other', /^(?:应(?:当)?主动公开的)?其他(?:类)?(?:应主动公开的?)?(?:政府)?信息$/],
];
