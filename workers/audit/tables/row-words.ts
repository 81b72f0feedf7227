import type { IndicatorId } from '../../../src/report/catalog';
import { inYuan } from '../../../src/report/unit';
import { likeness } from '../claims/likeness';
import type { Docket } from '../docket';
import { type Figure, inTable } from '../figures';
import { amountOf, type Item, isShare, spanOf, start, wordsBefore } from '../lists/items';
import type { Told } from '../told';

/** 新收申请88件: none that was carried in is among them. */
const NEW = /新收到?(?:的|依申请公开|政府信息公开|信息公开)*申请(?:数量)?(?:共|为)?$/;
/** The words of table 3's own rows before a number that no rule has read, and the cells that they name. */
const ROWS: readonly (readonly [words: RegExp, id: IndicatorId])[] = [
	[NEW, 'application.received'],
	[/(?:收到|受理)(?:的)?依申请公开(?:申请|件)?(?:共|为)?$/, 'application.received'],
	[/(?:^|[^一-鿿])上年度?结转(?:申请|的申请)?(?:数量)?(?:共|为)?$/, 'application.carried_in'],
	[/结转[至到]?下一?年度?(?:继续办理)?(?:申请|的申请)?(?:共|为)?$/, 'application.carried_out'],
	[/(?:^|[^一-鿿])予以公开$/, 'application.replied.granted'],
	[/(?:^|[^一-鿿])部分公开$/, 'application.replied.partial'],
	[/(?:^|[^一-鿿])不予公开$/, 'application.replied.denied'],
	[/(?:^|[^一-鿿])无法提供$/, 'application.replied.unable'],
	[/(?:^|[^一-鿿])不予处理$/, 'application.replied.rejected'],
];
const CASES = new Set('件 份 宗 条 起'.split(' '));
/** Table 2's own words; offices tell of other handling of them too, so that only a slip is one. */
const DECISIONS: readonly (readonly [words: RegExp, id: IndicatorId])[] = [
	[/(?:办理|办结|作出|受理)(?:各类)?行政许可(?:事项|决定|业务|处理决定)?(?:共|为)?$/, 'licensing.decisions'],
	[/(?:办理|办结|作出|实施|查处)(?:各类)?行政处罚(?:案件|决定|处理决定)?(?:共|为)?$/, 'penalty.decisions'],
	[/行政事业性收费(?:总?金额|总额|收入)?(?:共|为|合计|达)?$/, 'charges.amount'],
	[/(?:办理|作出|实施|采取)(?:各类)?行政强制(?:措施|决定|处理决定)?(?:共|为)?$/, 'coercion.decisions'],
	[/(?:^|[。;,，、\n])行政许可$/, 'licensing.decisions'],
	[/(?:^|[。;,，、\n])行政处罚$/, 'penalty.decisions'],
	[/(?:^|[。;,，、\n])行政强制$/, 'coercion.decisions'],
];
/** No row's words are longer. */
const LONGEST = 20;
/** Of a part of the area or of the year, of all that is in hand, or of what was before. */
const OF_OTHERS = /其中|季度|[上下]半年|[市县区]直|本级|办公[室厅]|上年[^结]|去年|20\d\d年|累计|以来/;

/** 全年新收申请88件 in the report whose table has 82: words that are the table's own must have its number. */
export function rowWords(told: Told, docket: Docket): void {
	decisions(told, docket);
	const table = inTable(told.named, 't3');
	if (!table) return;
	const named = told.items.flatMap((item) => {
		const cell = isUnread(item) ? cellNamed(told, item, (id) => table.first(id)) : undefined;
		return cell ? [{ item, cell }] : [];
	});
	for (const { item, cell } of named)
		if (!isResult(cell) || isAmongResults(named, item)) compare(told, item, cell, docket);
}

/** 办理行政许可126件 in the report whose table 2 has 162. */
function decisions(told: Told, docket: Docket): void {
	const table = inTable(told.named, 't2');
	if (!table) return;
	for (const item of told.items) {
		if (!isUnread(item)) continue;
		const before = wordsBefore(told.folded, item, LONGEST);
		const id = DECISIONS.find(([words]) => words.test(before))?.[1];
		const cell = id && table.first(id);
		if (!cell || PUBLISHED.test(sentenceBefore(told, item))) continue;
		if (isOfOtherUnit(item)) inOtherUnit(told, item, cell, docket);
		else if (isLike(item, cell)) compare(told, item, cell, docket);
	}
}

/** 公示行政许可1.2万件: what was shown of them. */
const PUBLISHED = /公开|公示|发布|归集|上报|录入/;

/** 12.8万件 where the table has 182114: as many digits as are printed have changed places. */
const isLike = ({ value, step }: Item, cell: Figure): boolean =>
	likeness(value, cell.value) !== 'other' ||
	(step > 1 && likeness(Math.round(value / step), Math.round(cell.value / step)) !== 'other');

/** The table's own unit of money. */
const UNIT = '万元';
const isOfOtherUnit = ({ quantity: { unit } }: Item): boolean => unit !== UNIT && inYuan(unit) !== undefined;

/** 收取行政事业性收费45.2元 in the report whose table has 45.2万元: the same digits. */
function inOtherUnit({ folded }: Told, item: Item, cell: Figure, docket: Docket): void {
	if (item.value !== cell.value || item.value === 0) return;
	docket.fails('text_table.mismatch', {
		says: {
			code: 'unit-and-table',
			figure: cell.id,
			text: amountOf(folded, item),
			table: { value: cell.value, unit: UNIT },
		},
		spans: [spanOf(folded, item), cell.span],
		expected: cell.value,
		actual: item.value,
	});
}

interface NamedCell {
	item: Item;
	cell: Figure;
}

const isUnread = (item: Item): boolean =>
	!item.figure &&
	item.depth === 0 &&
	!isShare(item) &&
	(CASES.has(item.quantity.unit) || inYuan(item.quantity.unit) !== undefined);

function cellNamed(told: Told, item: Item, cellOf: (id: IndicatorId) => Figure | undefined): Figure | undefined {
	const before = wordsBefore(told.folded, item, LONGEST);
	const row = ROWS.find(([words]) => words.test(before));
	const cell = row && cellOf(row[1]);
	// 受理依申请公开91件: with the three that were carried in.
	const carried = row && row[0] !== NEW && cellOf('application.carried_in')?.value;
	return cell && carried && cell.id === 'application.received' && item.value === cell.value + carried
		? undefined
		: cell;
}

const isResult = ({ id }: Figure): boolean => id.startsWith('application.replied.');

/** How requests ended is told by several rows, and two of the others are the table's. */
const isAmongResults = (named: readonly NamedCell[], item: Item): boolean =>
	named.filter(
		(other) => other.item !== item && other.item.stretch === item.stretch && isResult(other.cell) && agrees(other),
	).length > 1;

const agrees = ({ item, cell }: NamedCell): boolean => item.low <= cell.value && cell.value <= item.high;

/** What is far from the cell may be told of something else. */
function compare(told: Told, item: Item, cell: Figure, docket: Docket): void {
	const spans = [spanOf(told.folded, item), cell.span];
	if (agrees({ item, cell })) {
		docket.holds('text_table.mismatch', spans);
		return;
	}
	const now = sentenceBefore(told, item).replace(`${told.meta.year}年`, '');
	if (OF_OTHERS.test(now)) {
		docket.uncheckable('text_table.mismatch', spans, { code: 'perhaps-not-all' });
		return;
	}
	docket.fails('text_table.mismatch', {
		says: { code: 'text-and-table', figure: cell.id, text: item.value, table: cell.value },
		spans,
		expected: cell.value,
		actual: item.value,
		doubtful: !isLike(item, cell),
	});
}

const sentenceBefore = ({ folded: { text } }: Told, item: Item): string =>
	text
		.slice(Math.max(item.stretch.start, start(item) - 4 * LONGEST), start(item))
		.split(/[。;\n]/)
		.at(-1) ?? '';
