import { APPEAL_TOTALS, CATALOG } from '../../../src/report/catalog';
import type { Span } from '../../../src/report/span';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import type { Figure, Figures } from '../figures';
import { inOneSentence as areInOneSentence, type Item, wordsBefore } from '../lists/items';
import type { Run } from '../lists/runs';
import { meet } from '../range';
import { equalFigures } from '../slips/relation';
import { isPartOnly } from '../sums/part-only';
import type { Told } from '../told';
import { likeness } from './likeness';

/** The same figure told in two places of the running text must be the same, and so must two tables of one kind. */
export function toldTwice(told: Told, docket: Docket): void {
	const { named } = told;
	for (const [at, { table, figures }] of named.tables.entries()) {
		const before = named.tables.slice(0, at).find((other) => other.table.id === table.id);
		if (before) compareTables(before.figures, figures, docket);
	}
	for (const scope of ['all', 'self'] as const) {
		for (const id of named.prose.ids(scope)) compare(told, named.prose.told(id, scope), docket);
	}
}

/** Every statement with the first; where they are far apart the later one may speak of something else. */
function compare(told: Told, [first, ...others]: readonly Figure[], docket: Docket): void {
	if (!first) return;
	const { folded } = told;
	for (const other of others) {
		const spans = [first.span, other.span];
		if (meet(first, other)) docket.holds('told_twice.mismatch', spans);
		else if (inOneSentence(folded, first, other))
			docket.uncheckable('told_twice.mismatch', spans, { code: 'one-sentence' });
		else if (
			(isSlip(first, other) || saysTheSame(told, first, other) || isDenied(first, other)) &&
			!isOfOthers(told, first, other)
		) {
			docket.fails('told_twice.mismatch', {
				says: { code: 'told-twice', figure: first.id, first: first.value, other: other.value },
				spans,
				expected: first.value,
				actual: other.value,
				relation: equalFigures([first], [other]),
				doubtful:
					isShortForm(first, other) ||
					countsApart(first, other) ||
					(first.id.startsWith('channel.') && nameOf(told, first) !== nameOf(told, other)),
			});
		} else docket.uncheckable('told_twice.mismatch', spans, { code: 'perhaps-other-scope' });
	}
}

/** 政策解读材料36件、音视频解读3件: one sentence does not tell one figure twice. */
const inOneSentence = (folded: Folded, { item: a }: Figure, { item: b }: Figure): boolean =>
	a !== undefined && b !== undefined && areInOneSentence(folded, a, b);

/** Kinds of information are told by the column of a website, and of several websites; ways of publishing by their names. */
function isOfOthers(told: Told, a: Figure, b: Figure): boolean {
	if (areBesideEachOther(told, a, b)) return true;
	if (a.id.startsWith('category.') || isPartOnly(told, a) !== isPartOnly(told, b)) return true;
	return isOfAnotherWhole(told, a, b) || (a.id.startsWith('channel.') && areNamedApart(told, a, b));
}

/** 门户网站公开3325条;政务公开网公开2810条: two parts of one list. */
function areBesideEachOther({ listOf, runs }: Told, { item: a }: Figure, { item: b }: Figure): boolean {
	if (!a || !b) return false;
	const list = listOf.get(a);
	const areIn = ({ parts }: Run): boolean => [a, b].every((item) => parts.some((part) => part === item));
	return (list !== undefined && list === listOf.get(b)) || runs.some(areIn);
}

/** 网站公开130条,其中法规15条。专栏公开446条,其中法规25条: parts of different wholes. */
function isOfAnotherWhole({ listOf }: Told, a: Figure, b: Figure): boolean {
	const [one, other] = [a, b].map(({ item }) => item && listOf.get(item)?.whole);
	if (one && other) return one.value !== other.value;
	const whole = one ?? other;
	return whole !== undefined && whole.figure?.id !== CATALOG.get(a.id)?.partOf;
}

/** “云岭发布”微信250条; 微信205条: one name alone may be of the same account; websites there are many of. */
function areNamedApart(told: Told, a: Figure, b: Figure): boolean {
	const [one, other] = [nameOf(told, a), nameOf(told, b)];
	return one !== other && ((one !== '' && other !== '') || a.id === 'channel.website');
}

/** What tells one website or account from another: 统计 of 通过县统计局网站. */
function nameOf({ folded }: Told, { item }: Figure): string {
	if (!item) return '';
	return clauseBefore({ folded }, item).replace(NUMBER, '').replace(GENERIC, '');
}
const clauseBefore = ({ folded }: Pick<Told, 'folded'>, item: Item): string =>
	wordsBefore(folded, item, LONGEST_NAME)
		.split(/[,，。;、:(\n]/)
		.at(-1) ?? '';
const LONGEST_NAME = 60;
/** （四）微博: the number of a paragraph. */
const NUMBER = /^[一二三四五六七八九十\d]{1,3}[).]/;
const GENERIC =
	/\d+[家个]|通过|利用|依托|全年|本年度?|20\d\d年度?|其中|公布|发布|公开|主动|推送|更新|各类|有关|共|政府|人民|门户|官方|网站|网|平台|政务|政民|信息|内容|微信|公众号|微博|新媒体|新浪|腾讯|省|市|县|区|镇|乡|街道|我|本|局|在|上|的|累计|等/g;

/** 36篇 and 33条 are not counted alike. */
const countsApart = ({ item: a }: Figure, { item: b }: Figure): boolean =>
	a !== undefined &&
	b !== undefined &&
	a.quantity.unit !== b.quantity.unit &&
	!ALIKE.has(a.quantity.unit + b.quantity.unit);
const ALIKE = new Set([
	'条件',
	'件条',
	'人人次',
	'人次人',
	'件份',
	'份件',
	'件宗',
	'宗件',
	'件起',
	'起件',
	'期次',
	'次期',
	'场次',
	'次场',
]);

/** Two small numbers are easily one digit apart and still of two things. */
const isShortForm = (a: Figure, b: Figure): boolean =>
	Math.max(a.value, b.value) < 10 ||
	Math.min(a.value, b.value) === 0 ||
	(Math.min(a.value, b.value) < 10 && OF_MANY.test(a.id));
const isSlip = (a: Figure, b: Figure): boolean => likeness(a.value, b.value) === 'slip' && !isShortForm(a, b);

/** 未发生行政诉讼; 行政诉讼2件: denied altogether in one place, and counted in another. */
const isDenied = (a: Figure, b: Figure): boolean =>
	DENIED.has(a.id) && (a.value === 0) !== (b.value === 0) && (a.item === undefined) !== (b.item === undefined);
const DENIED: ReadonlySet<string> = new Set([...APPEAL_TOTALS, 'fee.total']);

/** 召开新闻发布会8次; 召开新闻发布会6次: two parts of the report tell small numbers in the same words. */
function saysTheSame(told: Told, { item: a }: Figure, { item: b }: Figure): boolean {
	if (!a || !b || a.stretch === b.stretch || Math.min(a.value, b.value) === 0) return false;
	if (Math.max(a.value, b.value) >= SMALL) return false;
	const [one, other] = [a, b].map((item) => clauseBefore(told, item).replace(OF_YEAR, ''));
	return one === other && (one as string).length >= SAME_WORDS;
}
const SAME_WORDS = 6;
const OF_YEAR = /^(?:20\d\d年度?|全年|本年度?|年内|共|我[局县市区镇乡委])+/;
const SMALL = 10;

/** 会议3次 and 村民代表会议公开39次: of meetings and staff there are many sorts. */
const OF_MANY = /^(?:org|training|meeting)/;

/** Places of differing cells that one finding points to. */
const POINTED = 12;

/** A second table may be another body's: that they differ is said for information. */
function compareTables(first: Figures, second: Figures, docket: Docket): void {
	const pairs = second.all.flatMap((one) => {
		const other = one.derived || one.year !== undefined ? undefined : first.first(one.id, one.scope);
		return other ? [[other, one] as const] : [];
	});
	const apart = pairs.filter(([a, b]) => a.value !== b.value);
	const spansOf = (all: typeof pairs) => all.flatMap(([a, b]) => [a.span, b.span]).slice(0, POINTED);
	const [example] = apart;
	if (pairs.length === 0) return;
	if (!example) docket.holds('told_twice.mismatch', spansOf(pairs));
	else failTables(example, apart.length, spansOf(apart), docket);
}

function failTables([first, second]: readonly [Figure, Figure], count: number, spans: Span[], docket: Docket): void {
	docket.fails('told_twice.mismatch', {
		says: { code: 'tables-differ', cells: count, first: first.value, second: second.value },
		spans,
		expected: first.value,
		actual: second.value,
		doubtful: true,
	});
}
