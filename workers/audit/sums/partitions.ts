import { APPEAL_TOTALS, type IndicatorId, type PartOf } from '../../../src/report/catalog';
import type { Table } from '../../../src/report/reading';
import type { Rule } from '../../../src/report/rule-families';
import { contains } from '../../../src/report/span';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import type { Figure, Figures } from '../figures';
import { type Item, isShare } from '../lists/items';
import type { List } from '../lists/lists';
import { meet, sumOf, totalOf } from '../range';
import { equalFigures } from '../slips/relation';
import type { Told } from '../told';
import { isToldApart } from './told-apart';

/** A figure of the forms that others add up to (国办发〔2014〕32号). */
interface Partition {
	/** The whole, and what else it is counted by where it is not told: what was answered by what was closed. */
	wholes: readonly IndicatorId[];
	parts: readonly IndicatorId[];
	/** These must be there for the parts to be all. */
	needs: readonly IndicatorId[];
	/** One thing may be counted in several parts: they may add up to more, never to less. */
	overlapping?: Rule;
	/** One part may be told as the reason for another: 不予公开8件，理由：信息不存在5件、非本机关掌握3件. */
	nested?: true;
}

const under = <Whole extends string, Part extends PartOf<Whole>>(whole: Whole, ...parts: Part[]) =>
	parts.map((part) => `${whole}.${part}` as const);

const exact = (wholes: readonly IndicatorId[], parts: readonly IndicatorId[]): Partition => ({
	wholes,
	parts,
	needs: parts,
});

/** 尚未审结 stands beside the three results where there are such cases. */
const appealed = (kind: 'reconsideration' | 'litigation'): Partition => ({
	wholes: [`${kind}.total`],
	parts: under(kind, 'upheld', 'corrected', 'other', 'pending'),
	needs: under(kind, 'upheld', 'corrected', 'other'),
});

const PARTITIONS: readonly Partition[] = [
	exact(['application.received'], under('application.received', 'in_person', 'fax', 'online', 'letter')),
	exact(['application.closed', 'application.received'], under('application.closed', 'on_time', 'extended')),
	exact(['org.staff'], under('org.staff', 'full_time', 'part_time')),
	appealed('reconsideration'),
	appealed('litigation'),
	{
		...exact(
			['application.replied', 'application.closed'],
			under(
				'application.replied',
				'already_public',
				'granted',
				'partial',
				'denied',
				'not_own',
				'not_exist',
				'amend',
				'other_channel',
			),
		),
		nested: true,
	},
	{
		...exact(
			['application.replied.denied'],
			under(
				'application.replied.denied',
				'state_secret',
				'trade_secret',
				'privacy',
				'safety',
				'not_government_information',
				'law',
			),
		),
		nested: true,
	},
	{
		wholes: ['proactive.total'],
		parts: under('channel', 'gazette', 'website', 'weibo', 'wechat', 'weibo_wechat', 'other'),
		needs: ['channel.website', 'channel.other'],
		overlapping: 'channels.below_total',
	},
	{
		wholes: ['response.total'],
		parts: under('response', 'press_conferences', 'interviews', 'interpretations', 'weibo_wechat', 'other'),
		needs: ['response.interpretations', 'response.other'],
		overlapping: 'response.below_total',
	},
];

/** Figures that the forms divide must be the sum of their parts, wherever the parts stand: in prose, or in an annex. */
export function partitions(told: Told, docket: Docket) {
	const { named, folded } = told;
	const prose = { figures: named.prose, folded };
	for (const place of [prose, ...named.tables.filter(({ table }) => table.id === 'annex')]) {
		for (const partition of PARTITIONS) {
			check(told, { ...place, scope: 'all' }, partition, docket);
			if (place.figures.tells('self')) check(told, { ...place, scope: 'self' }, partition, docket);
		}
	}
}

/** The running text, or an annex, and of whom its figures are to be. */
interface Place {
	figures: Figures;
	scope: Figure['scope'];
	/** Of the running text. */
	folded?: Folded;
	table?: Table;
}

function check(told: Told, place: Place, partition: Partition, docket: Docket) {
	const { figures, scope, table } = place;
	const areAll = partition.needs.every((id) => figures.first(id, scope));
	const parts = partition.parts.flatMap((id) => figures.told(id, scope).at(-1) ?? []);
	const statements = partition.wholes.map((id) => figures.told(id, scope)).find(({ length }) => length > 0) ?? [];
	if (!areAll && (table || !areMore(partition, parts, statements, carriedInto(figures, scope)))) return;
	const rule = partition.overlapping ?? 'sum.mismatch';
	const spans = [...statements, ...parts].map(({ span }) => span);
	if (statements.length === 0) return docket.uncheckable(rule, spans, { code: 'total-untold' });
	const whole = nearest(statements, parts[0] as Figure);
	const isOfReceived = partition.wholes[0] === 'application.closed' && whole.id === 'application.received';
	// 收到45件,延期6件,按期38件: unless some were carried over, or came before.
	const hasCarried = isOfReceived && CARRIED.some((id) => figures.first(id, scope));
	if (hasCarried || isToldOfAnother(place, whole, parts))
		return docket.uncheckable(rule, spans, { code: 'perhaps-another' });
	if (addUp(place, partition, statements, parts) || isListed(told.lists, whole)) return docket.holds(rule, spans);
	const total = totalOf(parts);
	if (partition.overlapping && total > whole.value) return docket.explained(rule, spans, { code: 'ways-overlap' });
	const code =
		total < whole.value && hasBeside(told.items, parts) ? 'more-listed' : besideThem(place, told, whole, parts);
	if (code) return docket.uncheckable(rule, spans, { code });
	docket.fails(rule, {
		says: { code: 'parts-sum', figure: whole.id, parts: parts.map(({ value }) => value), total, whole: whole.value },
		spans: [whole.span, ...spans.filter((span) => span !== whole.span)],
		expected: total,
		actual: whole.value,
		relation: equalFigures(parts, [whole]),
		doubtful: isOfReceived,
	});
}

/** Whether the parts make up what is said of the whole: 收到146件,市直82件,县区64件。当面61件、…: one of the statements. */
const addUp = (
	{ figures, scope }: Place,
	partition: Partition,
	statements: readonly Figure[],
	parts: readonly Figure[],
): boolean => {
	const sums = [sumOf(parts), sumOf(toldTogether(figures, partition.parts, scope))];
	return sums.some((sum) => statements.some((statement) => meet(sum, statement)));
};

/** 收到56件，网上43件、信函12件、当面3件: however many parts are not told, those that are cannot make up more than the whole. */
const areMore = (
	{ wholes: [whole], overlapping, nested }: Partition,
	parts: readonly Figure[],
	statements: readonly Figure[],
	before: readonly Figure[],
): boolean =>
	!overlapping &&
	!nested &&
	parts.length > 1 &&
	statements.length > 0 &&
	statements.every((one) => one.id === whole && sumOf(parts).low > sumOf([one, ...before]).high);

/** 收到12件，上年结转1件，其中当面4件，网络9件: what came from the year before may have been parted with it. */
const carriedInto = (figures: Figures, scope: Figure['scope']): readonly Figure[] =>
	figures.told('application.carried_in', scope).slice(-1);

/** Whether the words themselves tell the parts of something else than the whole. */
function isToldOfAnother({ folded }: Place, whole: Figure, parts: readonly Figure[]): boolean {
	// 行政复议5件、行政诉讼0件,其中2件维持: the parts are of the other.
	const isOfOther =
		whole.value === 0 && whole.item !== undefined && parts.every(({ item }) => item?.stretch === whole.item?.stretch);
	// 现有工作人员5名，均为专职；各单位明确兼职信息员68名: all of the whole are one part, and the other is of others.
	const isAllOfOnePart = parts.some((part) => part.value === whole.value && contains(part.span, whole.span));
	// 办公室专设1人。全系统配备17名专职人员: what is smaller than its parts and told apart from them is told of something else.
	return (
		isOfOther ||
		isAllOfOnePart ||
		(folded !== undefined && parts.every((part) => part.low > whole.high && isToldApart(folded, whole, part)))
	);
}

/** What the parts may leave out where they do not make up the whole: another matter, or more of it. */
function besideThem(
	{ table, figures }: Place,
	{ lists, items }: Pick<Told, 'lists' | 'items'>,
	whole: Figure,
	parts: readonly Figure[],
): 'perhaps-another' | 'more-listed' | 'more-in-table' | undefined {
	if (isOfAnother(lists, whole, parts) || isOfOneBetween(items, whole, parts)) return 'perhaps-another';
	if (table && isOfDecided(items, whole, parts)) return 'perhaps-another';
	if (hasMore(lists, whole, parts.length)) return 'more-listed';
	const total = totalOf(parts);
	return table && total < whole.value && hasRowsBeside(table, figures, [whole, ...parts]) ? 'more-in-table' : undefined;
}

const CARRIED: readonly IndicatorId[] = ['application.carried_in', 'application.carried_out'];

/** 撤销3件、确认违法1件: one part of the form told in two numbers of one paragraph. */
function toldTogether(figures: Figures, ids: readonly IndicatorId[], scope: Figure['scope']): Figure[] {
	return ids.flatMap((id) => {
		const told = figures.told(id, scope);
		return told.filter(({ item }) => item?.stretch === told.at(-1)?.item?.stretch);
	});
}

/** 网站…, 政务新媒体…, 其他…: with a part that the forms do not know the list that the text gives adds up. */
const isListed = (lists: readonly List[], { span }: Figure): boolean =>
	lists.some(({ whole, parts }) => whole.figure?.span === span && meet(sumOf(parts), whole));

/** 受理71件,审结66件,其中维持52件,纠错9件,其他5件: the text gives them as the parts of another number, and they are. */
const isOfAnother = (lists: readonly List[], { span }: Figure, known: readonly Figure[]): boolean =>
	lists.some(
		({ whole, parts }) =>
			whole.figure?.span !== span &&
			meet(sumOf(parts), whole) &&
			known.every(({ item, value }) => value === 0 || (item !== undefined && parts.includes(item))),
	);

/** 受理73件,已审结68件,维持59件、纠正4件、终止5件: without 其中 too the parts are of the number between, and they are. */
function isOfOneBetween(items: readonly Item[], { item: whole }: Figure, parts: readonly Figure[]): boolean {
	const first = Math.min(...parts.flatMap(({ item }) => item?.at ?? []));
	if (!whole || whole.at >= first) return false;
	return items
		.slice(whole.at + 1, first)
		.some(
			(item) =>
				item.stretch === whole.stretch &&
				item.quantity.unit === whole.quantity.unit &&
				!isShare(item) &&
				meet(sumOf(parts), item),
		);
}

/** 发生行政复议27件,审结25件: the annex has no row for those that are pending, and prose tells how many are decided. */
function isOfDecided(items: readonly Item[], { id, value }: Figure, parts: readonly Figure[]): boolean {
	if (!APPEAL_TOTALS.has(id)) return false;
	const of = (item: Item | undefined): boolean => item?.figure?.id === id && item.value === value;
	return items.some((item) => DECIDED.test(item.label) && of(items[item.at - 1]) && meet(sumOf(parts), item));
}
const DECIDED = /^(?:已|均已)?(?:审结|办结|结案)/;

/** The text lists parts that the forms do not know: that list is checked by itself. */
const hasMore = (lists: readonly List[], { span }: Figure, known: number): boolean =>
	lists.some(({ whole, parts }) => whole.figure?.span === span && parts.length > known);

/** 网站…条,新闻媒体3条,其他方式…条; 传真0件,电子邮件2件,网上20件: a way that the forms do not know stands between those that they do. */
function hasBeside(items: readonly Item[], parts: readonly Figure[]): boolean {
	const known = parts.flatMap(({ item }) => item ?? []).sort((a, b) => a.at - b.at);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last || known.length < parts.length || first.stretch !== last.stretch) return false;
	return items
		.slice(first.at, last.at)
		.some((item) => !known.includes(item) && item.value > 0 && item.quantity.unit === first.quantity.unit);
}

/** 其他形式申请数 in a local annex: a row among the parts, or behind the last one, that tells no figure of the forms and is not 0. */
function hasRowsBeside({ rows }: Table, { all }: Figures, known: readonly Figure[]): boolean {
	const tells = (row: Row, figures: readonly Figure[]): boolean => row.some((cell) => holds(cell, figures));
	const first = rows.findIndex((row) => tells(row, known));
	const last = rows.findLastIndex((row) => tells(row, known));
	const column = rows[last]?.findIndex((cell) => holds(cell, known)) ?? -1;
	return rows.slice(first, last + 2).some((row) => !tells(row, all) && (row[column]?.value ?? 0) > 0);
}

type Row = Table['rows'][number];
const holds = (cell: Row[number], figures: readonly Figure[]): boolean =>
	figures.some(({ span }) => contains(cell.span, span));

const nearest = (statements: readonly Figure[], part: Figure): Figure => {
	const distance = ({ span }: Figure): number => Math.abs(span[0] - part.span[0]);
	return statements.reduce((best, one) => (distance(one) < distance(best) ? one : best));
};
