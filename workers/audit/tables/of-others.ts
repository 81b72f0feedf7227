import type { IndicatorId } from '../../../src/report/catalog';
import type { Folded } from '../../text/fold';
import { likeness } from '../claims/likeness';
import type { Figure, Figures } from '../figures';
import { isWay } from '../lists/in-forms';
import { between, end, type Item, inOneSentence, start, wordsBefore } from '../lists/items';
import { meet, sumOf } from '../range';
import type { Told } from '../told';

/** Whether the words tell a figure of something else than the cell that has its name: of a part, or of other things. */
export function isOfOthers(told: Told, one: Figure, cell: Figure, table: Figures): boolean {
	return (
		isSummedUp(told, one, cell) ||
		isToldInTwo(told, one, cell) ||
		isOfSeveralBodies(told, one, cell) ||
		isRestOfKinds(told, one) ||
		isOfSeveralWays(told, one) ||
		isOfCleaned(told, one) ||
		isMadeWithRest(told, one, cell) ||
		isMadeWithRefusals(told, one, cell, table) ||
		isOfDocuments(told, one) ||
		isOfMatters(told, one) ||
		isOfOneWebsite(told, one, cell)
	);
}

/** 以县政府名义收到28件,以办公室名义收到9件,共37件: the sentence itself adds up to what the table has. */
function isSummedUp({ folded, items }: Told, { item }: Figure, cell: Figure): boolean {
	if (!item) return false;
	return items
		.slice(item.at + 1, item.at + 1 + SUMMED_WITHIN)
		.some((next) => meet(next, cell) && inOneSentence(folded, item, next) && TOGETHER.test(next.gap));
}
const SUMMED_WITHIN = 4;
const TOGETHER = /[,，](?:以上)?(?:共|共计|合计|总计)[^,，。;、]{0,6}$/;

/** 制定省政府规章5件、设区市规章4件; 一审维持3件、二审维持1件: two numbers of one name make the table's together. */
function isToldInTwo({ folded, items }: Told, { item }: Figure, cell: Figure): boolean {
	if (!item) return false;
	const beside = [
		[items[item.at - 1], item],
		[item, items[item.at + 1]],
	] as const;
	return beside.some(([a, b]) => a && b && areOfOneName(folded, a, b) && meet(sumOf([a, b]), cell));
}
const areOfOneName = (folded: Folded, a: Item, b: Item): boolean =>
	a.stretch === b.stretch &&
	a.quantity.unit === b.quantity.unit &&
	a.label !== b.label &&
	a.label.slice(-SAME_END) === b.label.slice(-SAME_END) &&
	/^[、,，和及]/.test(between(folded, a, b));
/** 规章, 维持: what both names end in. */
const SAME_END = 2;

/** 制发公文214件,其中主动公开96件、依申请公开27件、不予公开92件: how documents may be published, not how requests ended. */
function isOfDocuments({ listOf }: Told, { id, item }: Figure): boolean {
	const list = item && id.startsWith('application.') ? listOf.get(item) : undefined;
	return list !== undefined && DOCUMENTS.test(list.whole.label);
}
const DOCUMENTS = /[公发行]文|文件|制发|印发/;

/** 就业信息260条、社保信息310条、其他160条: the rest of a list in which no way of publishing is named. */
function isRestOfKinds({ listOf }: Told, { id, item }: Figure): boolean {
	const list = id === 'channel.other' && item ? listOf.get(item) : undefined;
	return list?.parts.every((part) => part === item || !isWay(part)) ?? false;
}

/** 维持6件、驳回1件、撤回1件: two results that the form counts as 其他 make the table's number together. */
function isMadeWithRest({ items }: Told, { id, item }: Figure, cell: Figure): boolean {
	if (!item || !OTHER_RESULT.test(id)) return false;
	const beside = [items[item.at - 1], items[item.at + 1]].filter(
		(one) => one && !one.figure && one.stretch === item.stretch && RESULT.test(one.label),
	) as Item[];
	return beside.length > 0 && meet(sumOf([item, ...beside]), cell);
}
const OTHER_RESULT = /^(?:reconsideration|litigation)\.(?:\w+\.)?other$/;
const RESULT = /驳回|终止|撤回|撤诉|调解|不予受理|移送/;

/** 否决公开 in the tables before 2014 is all that was not given: 不予公开1件、不存在3件、非本机关2件 make its 6. */
function isMadeWithRefusals({ named }: Told, { id }: Figure, cell: Figure, table: Figures): boolean {
	if (id !== DENIED || NOT_GIVEN.some((one) => table.first(one))) return false;
	const given = [DENIED, ...NOT_GIVEN].flatMap((one) => named.prose.first(one) ?? []);
	return given.length > 1 && meet(sumOf(given), cell);
}
const DENIED: IndicatorId = 'application.replied.denied';
const NOT_GIVEN: readonly IndicatorId[] = (
	['not_own', 'not_exist', 'amend', 'other_channel', 'unable', 'rejected'] as const
).map((part): IndicatorId => `application.replied.${part}`);

/** 公报、公示栏980条: two ways told as one, of which the table has the one. */
function isOfSeveralWays({ folded, items }: Told, { id, item }: Figure): boolean {
	if (!item || !SINGLE_WAY.test(id)) return false;
	const before = items[item.at - 1];
	const from = before?.stretch === item.stretch ? end(before) : item.stretch.start;
	return WAYS_JOINED.test(folded.text.slice(Math.max(from, start(item) - 24), start(item)));
}
const SINGLE_WAY = /^channel\.(?:gazette|website|weibo|wechat)$/;
const WAY = '(?:公报|[公告宣展][示告传开]?栏|网站?|微博|微信|广播|电视台?|报刊|报纸|简报|[显电]子?屏|查阅[点室])';
const WAYS_JOINED = new RegExp(`${WAY}[、和及与][^、,，。;:\\d]{0,4}${WAY}[^、,，。;:\\d]{0,6}$`);

/** 清理18件,废止4件、修改2件、继续有效12件: of those that were looked through, not of all that are in force. */
const isOfCleaned = ({ folded: { text } }: Told, { id, item }: Figure): boolean =>
	item !== undefined && id.endsWith('.in_force') && CLEANED.test(text.slice(item.stretch.start, start(item)));
const CLEANED = /清理[^。]*(?:修改|修订|失效)[^。]*(?:继续有效|保留)[^,，。;、\d]{0,4}$/;

/** 受理42件,其中向市政府办公室提出16件,向部门提出26件: the table has one of the bodies that the text tells apart. */
function isOfSeveralBodies({ lists }: Told, { item }: Figure, cell: Figure): boolean {
	const list = item && lists.find(({ whole }) => whole === item);
	return list?.parts.some((part) => meet(part, cell) && part.value < list.whole.value && BODY.test(part.gap)) ?? false;
}
const BODY = /[市县区州省政府]?(?:办公[室厅]|[市县区]直|市本级|县本级|区本级|本机关|本级|机关本级)/;

/** 市政府门户网站公开1.9万条, in the report of a government: that one of all its websites, where it is far less. */
const isOfOneWebsite = ({ folded, meta }: Told, { id, item, value, high }: Figure, cell: Figure): boolean =>
	id === 'channel.website' &&
	item !== undefined &&
	meta.level !== 'department' &&
	high < cell.low &&
	likeness(value, cell.value) !== 'slip' &&
	ONE_WEBSITE.test(wordsBefore(folded, item, LONGEST_CLAUSE));
const ONE_WEBSITE = /[省市县区州旗](?:人民)?政府门户网站[^,，。;:]{0,8}$/;
const LONGEST_CLAUSE = 24;

/** 37项(部分申请包含多个事项):公开11项、…: how one application ended may be counted several times, and the sentence says so. */
const isOfMatters = ({ folded: { text } }: Told, { id, item }: Figure): boolean =>
	item !== undefined &&
	id.startsWith('application.replied.') &&
	SEVERAL.test(text.slice(item.stretch.start, start(item)).split('。').at(-1) ?? '');
const SEVERAL =
	/(?:多个|多项|多种|几个|几项|不同|两个以上|数个)(?:事项|内容|问题|答复|办理结果|请求|信息)|分别(?:答复|作出|计算)|重复(?:计算|统计)/;
