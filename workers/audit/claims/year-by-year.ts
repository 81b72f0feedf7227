import type { IndicatorId } from '../../../src/report/catalog';
import { leading } from '../../../src/report/leading';
import { neighbours } from '../../../src/report/neighbours';
import type { YearMention } from '../../numerals/quantity';
import { behindLast, rightBefore } from '../../text/around';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import { everywhere, type Figure } from '../figures';
import { between, type Item, isShare, spanOf, start, wordsBefore } from '../lists/items';
import { placesOf } from '../places';
import { meet } from '../range';
import type { Told } from '../told';

/** 近三年收到申请2014年40件、2015年45件、2016年50件: the last of a row of years is the report's own number. */
export function yearByYear(told: Told, docket: Docket): void {
	const reported = told.meta.year;
	if (reported === undefined) return;
	const { years } = told.numbers;
	const rows = years.flatMap(({ year }, at) =>
		year === reported ? (oneEach(told, years, at) ?? respectively(told, years, at) ?? []) : [],
	);
	for (const row of [...rows, ...lastYears(told)]) {
		const id = SUBJECTS.find(([, says]) => says.test(row.says) && !PART.test(row.says))?.[0];
		if (id) compare(told, id, row, docket);
	}
}

/** What a row of years tells, and its number for the reported year. */
interface Row {
	says: string;
	last: Item;
	all: readonly Item[];
}

const SUBJECTS: readonly (readonly [id: IndicatorId, says: RegExp])[] = [
	['application.received', /(?:收到|受理|接收|接到)[^,，。;:]{0,14}申请|申请(?:数量|总量|量|数)/],
	['proactive.total', /主动公开[^,，。;:]{0,10}信息/],
];
const PART = /网[站上络]|当面|现场|信函|邮寄|微[信博]|新媒体|公报|答复|办结|办理|结转|部门|单位|乡镇|复议|诉讼|其中/;

/** 2014年40件、2015年45件、2016年50件 */
function oneEach(told: Told, years: readonly YearMention[], at: number): Row | undefined {
	const row = years.slice(Math.max(0, at - 2), at + 1);
	if (!isInOrder(row)) return undefined;
	const all = row.flatMap((mention) => itemRightBehind(told, mention) ?? []);
	if (all.length !== row.length || !isOneRow(told.folded, all, /^[、,，;]\d{4}年度?[为是有]?$/)) return undefined;
	return {
		says: sentenceBefore(told.folded, all[0] as Item, (row[0] as YearMention).start),
		last: all[2] as Item,
		all,
	};
}

function itemRightBehind({ items, folded }: Told, { end }: YearMention): Item | undefined {
	const item = items[leading(items, (one) => start(one) < end)];
	return item && /^度?[为是有]?$/.test(folded.text.slice(end, start(item))) ? item : undefined;
}

/** 2014年至2016年分别收到申请40件、45件、50件 */
function respectively(told: Told, years: readonly YearMention[], at: number): Row | undefined {
	const { folded } = told;
	const [last, before, first] = [years[at], years[at - 1], years[at - 2]];
	if (!last || !before) return undefined;
	const isRange = /^[至到—~-]$/.test(folded.text.slice(before.end, last.start));
	const count = isRange ? last.year - before.year + 1 : 3;
	const opens = isRange ? before : first;
	if (!opens || count < 3 || count > 5 || (!isRange && !isListed(folded, [opens, before, last]))) return undefined;
	return rowBehind(told, last.end, count);
}

/** 近三年分别收到申请40件、45件、50件 */
function lastYears(told: Told): Row[] {
	const { text } = told.folded;
	return placesOf(text, '近').flatMap((at) => {
		const count = text.charAt(at + 2) === '年' ? '两三四五'.indexOf(text.charAt(at + 1)) + 2 : 0;
		return count > 2 ? (rowBehind(told, at + 3, count) ?? []) : [];
	});
}

/** So many numbers one after another, told 分别 behind a place. */
function rowBehind({ folded, items }: Told, from: number, count: number): Row | undefined {
	const next = leading(items, (one) => start(one) < from);
	const all = items.slice(next, next + count);
	const [item] = all;
	if (!item || all.length < count || !isOneRow(folded, all, /^[、,，和及]$/)) return undefined;
	const words = folded.text.slice(from, start(item));
	if (words.length > SUBJECT_WITHIN || !words.includes('分别') || /[。;\n]/.test(words)) return undefined;
	return { says: sentenceBefore(folded, item, start(item)), last: all.at(-1) as Item, all };
}
const SUBJECT_WITHIN = 40;

const isInOrder = (row: readonly YearMention[]): boolean =>
	row.length === 3 && neighbours(row).every(([before, { year }]) => year === before.year + 1);
/** 2014年、2015年和2016年 */
const isListed = ({ text }: Folded, row: readonly YearMention[]): boolean =>
	isInOrder(row) && neighbours(row).every(([{ end }, { start }]) => /^[、和及]$/.test(text.slice(end, start)));

/** One number after another, in one unit, with nothing but such words between. */
const isOneRow = (folded: Folded, all: readonly Item[], joins: RegExp): boolean =>
	all.every((item, at) => {
		const before = all[at - 1];
		return (
			!isShare(item) &&
			(!before ||
				(before.stretch === item.stretch &&
					before.quantity.unit === item.quantity.unit &&
					joins.test(between(folded, before, item))))
		);
	});

/** From where the sentence of an item begins, up to a place. */
const sentenceBefore = ({ text }: Folded, { stretch }: Item, to: number): string =>
	behindLast('。;', rightBefore(text, to, Math.min(LONGEST_SENTENCE, to - stretch.start)));
const LONGEST_SENTENCE = 200;

function compare(told: Told, id: IndicatorId, { says, last, all }: Row, docket: Docket) {
	const { named } = told;
	const places = everywhere(named);
	const toldOf = (name: IndicatorId): Figure[] =>
		places.flatMap((place) => [...place.told(name), ...place.told(name, 'self')]);
	const own = toldOf(id).filter(({ item }) => !item || !all.includes(item));
	const [first] = own;
	if (!first || first.item?.quantity.unit !== last.quantity.unit) return;
	const spans = [first.span, spanOf(told.folded, last)];
	// Either number may be with what was carried in.
	const carried = toldOf('application.carried_in').some(({ value }) => value > 0);
	if (own.some((one) => meet(one, last))) return docket.holds('told_twice.mismatch', spans);
	if (carried || !isOfSame(told, says, first))
		return docket.uncheckable('told_twice.mismatch', spans, { code: 'perhaps-other-scope' });
	docket.fails('told_twice.mismatch', {
		says: { code: 'told-twice', figure: id, first: first.value, other: last.value },
		spans,
		expected: first.value,
		actual: last.value,
	});
}

/** 全市近三年 and our own office's are told apart. */
function isOfSame({ folded }: Told, says: string, { item }: Figure): boolean {
	const whole = WHOLE.exec(says)?.[0];
	return whole === undefined || (item !== undefined && wordsBefore(folded, item, WHOLE_WITHIN).includes(whole));
}
const WHOLE = /全[省市县区州旗]/;
const WHOLE_WITHIN = 30;
