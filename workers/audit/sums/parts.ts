import { CATALOG, type IndicatorId } from '../../../src/report/catalog';
import type { Saying } from '../../../src/report/saying';
import type { Folded } from '../../text/fold';
import type { Docket } from '../docket';
import { everywhere, type Figure, type Figures } from '../figures';
import { between, end, type Item, isShare, wordsBefore } from '../lists/items';
import type { Told } from '../told';
import { isToldApart } from './told-apart';

/** What may never be more than another figure; groups of the catalog, and what the tables' columns mean. */
const WITHIN: ReadonlyMap<string, IndicatorId> = new Map<string, IndicatorId>([
	...[...CATALOG].flatMap(([id, { partOf, unit }]) =>
		// 回应 are counted by the event: several pieces may answer one, and a press conference may be held for none.
		partOf &&
		partOf !== 'response.total' &&
		unit === CATALOG.get(partOf)?.unit &&
		!id.startsWith('request.') &&
		!id.startsWith('application.replied') &&
		!id.startsWith('channel.') &&
		// 其中 says which kinds are of the total; without it 公开15条，发布工作动态38条 are told side by side.
		!id.startsWith('category.')
			? [[id, partOf] as const]
			: [],
	),
	['rules.newly_disclosed', 'rules.disclosed_total'],
	['normative.newly_disclosed', 'normative.disclosed_total'],
]);

/** A part is never larger than its whole: 主要负责同志参加 than the number of conferences, 专职 than all staff. */
export function parts(told: Told, docket: Docket) {
	const { named } = told;
	for (const figures of everywhere(named)) {
		for (const scope of ['all', 'self'] as const) {
			for (const id of figures.ids(scope)) {
				const whole = WITHIN.get(id);
				if (whole) within(told, { figures, scope }, [id, whole], docket);
			}
		}
		if (figures === named.prose) closedWithin(told, figures, docket);
		exceedsIssued(told, figures, docket);
	}
}

/** 受理网上申请190件,已答复190件。其中依申请公开17件: told the other way round, one of them means something else. */
const isToldWithin = (items: readonly Item[], { item: whole }: Figure, part: Figure): boolean =>
	whole?.gap.includes('其中') === true && items[whole.at - 1]?.value === part.value;

function within(
	{ folded, items }: Told,
	{ figures, scope }: { figures: Figures; scope: Figure['scope'] },
	[partId, wholeId]: readonly [IndicatorId, IndicatorId],
	docket: Docket,
) {
	const part = figures.first(partId, scope);
	const wholes = figures.told(wholeId, scope);
	const whole = wholes.at(-1);
	if (!part || !whole || (part.item && part.item === whole.item)) return;
	const spans = [part.span, whole.span];
	if (wholes.some(({ high }) => part.low <= high) || isOfOtherWay(folded, whole))
		return docket.holds('part.exceeds_whole', spans);
	// A total that its parts do not add up to is one fault, not one more for each part that is larger.
	if (docket.blames(part.span)) return;
	if (isToldWithin(items, whole, part))
		return docket.uncheckable('part.exceeds_whole', spans, { code: 'perhaps-another' });
	// 行政复议5件、行政诉讼0件,其中2件维持: the part is of the other.
	if (whole.value === 0 && whole.item && whole.item.stretch === part.item?.stretch) {
		return docket.uncheckable('part.exceeds_whole', spans, { code: 'perhaps-another' });
	}
	// 办公室专设1人。全系统配备17名专职人员; 其中市本级4件。当面申请14件: told apart, they may be of others than the whole.
	if (isBesideStaff(folded, part, whole))
		return docket.uncheckable('part.exceeds_whole', spans, { code: 'perhaps-other-scope' });
	if (
		(wholeId === 'org.staff' || scope === 'self' || isCountedApart(part, whole)) &&
		isToldApart(folded, part, whole)
	) {
		return docket.uncheckable('part.exceeds_whole', spans, { code: 'perhaps-other-scope' });
	}
	docket.fails('part.exceeds_whole', {
		says: { code: 'part-above-total', figure: partId, of: wholeId, part: part.value, whole: whole.value },
		spans,
		expected: whole.value,
		actual: part.value,
	});
}

/** 专门从事信息公开的人员5名、兼职人员86名: told beside those who do nothing else, not among them. */
function isBesideStaff({ text }: Folded, part: Figure, { id, item: whole }: Figure): boolean {
	if (id !== 'org.staff' || !whole || !part.item || part.item.at < whole.at) return false;
	return !/其中|包括|含|\(|:/.test(text.slice(end(whole), part.item.quantity.start));
}

/** 线上申请65件,…,受理线下信息公开申请9件: the number is of the other way. */
const isOfOtherWay = (folded: Folded, { item }: Figure): boolean =>
	item !== undefined && OFF_LINE.test(wordsBefore(folded, item, OFF_LINE_WITHIN));
const OFF_LINE = /线下[^,，。;、\d]*$/;
const OFF_LINE_WITHIN = 14;

/** 申请78件…。门户网站提出的242条咨询: in other units. */
const isCountedApart = ({ item: a }: Figure, { item: b }: Figure): boolean => a?.quantity.unit !== b?.quantity.unit;

/** 受理126件,办结162件: more were closed than came in, and none is said to be carried over. */
function closedWithin({ folded, items, named }: Told, figures: Figures, docket: Docket) {
	const received = figures.first('application.received');
	const closed = figures.first('application.closed') ?? figures.first('application.replied');
	if (!received || !closed || received.item === closed.item || isOfOtherWay(folded, received)) return;
	const spans = [closed.span, received.span];
	// A number that is said to be another in the table is one fault, not one more here.
	if (docket.blames(closed.span) || docket.blames(received.span)) return;
	if (isToldWithin(items, received, closed))
		return docket.uncheckable('part.exceeds_whole', spans, { code: 'perhaps-another' });
	const carried =
		figures.first('application.carried_in') ?? carriedBehind(folded, items, closed.item) ?? carriedInTable(named);
	// 收到145件,…,收到154件,均已办结: that the two differ has been told.
	const most = Math.max(...figures.told('application.received').map(({ high }) => high));
	if (closed.low <= most + (carried?.high ?? 0)) return docket.holds('part.exceeds_whole', spans);
	if (!carried && saysWithCarried(folded, items, received, closed))
		return docket.explained('part.exceeds_whole', spans, { code: 'received-with-carried-in' });
	if (closed.id === 'application.replied' && saysSeveralEach(folded, closed))
		return docket.explained('part.exceeds_whole', spans, { code: 'several-replies-each' });
	docket.fails('part.exceeds_whole', {
		says: moreThanReceived(closed, received, carried),
		spans,
		expected: received.value + (carried?.value ?? 0),
		actual: closed.value,
		doubtful: !carried && !isTransposed(closed, received),
	});
}

/** What prose leaves out table 3 may tell: 上年结转. */
const carriedInTable = ({ tables }: Told['named']): Figure | undefined =>
	tables.flatMap(({ figures }) => figures.first('application.carried_in') ?? []).find(({ value }) => value > 0);

/** 上年结转2件,收到38件,答复39件; 加上结转11件,共计316件,答复307件; 办结(含上年结转)243件: what was carried in is told on the way. */
function saysWithCarried(folded: Folded, items: readonly Item[], { item: from }: Figure, closed: Figure): boolean {
	const to = closed.item;
	if (!from || !to || from.stretch !== to.stretch || from.at >= to.at) return false;
	if (CARRIED_IN.test(wordsBefore(folded, from, CARRIED_BEFORE))) return true;
	const words = between(folded, from, to);
	if (INCLUDED.test(words.slice(-INCLUDED_WITHIN))) return true;
	// 共计316件 with them, or 受理41件,上年遗留2件 without.
	const most = (one: Item): number => Math.max(one.high, from.high + one.high);
	return (
		CARRIED_IN.test(words) && items.slice(from.at + 1, to.at).some((one) => !isShare(one) && closed.low <= most(one))
	);
}
const INCLUDED = /含[^,，。;]{0,6}(?:结转|上年|去年)/;
const INCLUDED_WITHIN = 16;
const CARRIED_IN = /结转|转入|接转|遗留/;
/** So near before what came. */
const CARRIED_BEFORE = 60;

/** 收到215件(部分申请涉及多个事项,分别答复),答复231份; 答复14件(1件申请涉及两个事项): its paragraph says that one may get several. */
const saysSeveralEach = ({ text }: Folded, { item }: Figure): boolean =>
	item !== undefined && SEVERAL_EACH.test(text.slice(item.stretch.start, item.stretch.end));
const SEVERAL_EACH =
	/(?:多|[两二三几2-9]|数|若干)[个项件份]*(?:事项|内容|问题|答复|告知|文书)|分别(?:作出|予以|进行|给予)?(?:了)?(?:答复|回复|处理|告知)|一[件申][^,，。;]{0,6}多[个项份]|多次答复|拆分/;

function moreThanReceived(handled: Figure, { id, value }: Figure, carried: { value: number } | undefined): Saying {
	if (handled.id !== 'application.closed')
		return { code: 'part-above-total', figure: handled.id, of: id, part: handled.value, whole: value };
	return carried
		? { code: 'closed-above-all', closed: handled.value, received: value, carried: carried.value }
		: { code: 'closed-above-received', closed: handled.value, received: value };
}

/** 办结177件(含2022年结转的3件). */
function carriedBehind(folded: Folded, items: readonly Item[], closed: Item | undefined): Item | undefined {
	const next = closed && items[closed.at + 1];
	return next && CARRIED.test(between(folded, closed, next)) ? next : undefined;
}
const CARRIED = /^[(,，](?:其中)?(?:含|包括|包含)[^,，。;()]{0,12}(?:结转|转入|接转)[^,，。;()]{0,8}$/;

/** 126 and 162: the same digits in another order. */
const isTransposed = (a: Figure, b: Figure): boolean =>
	[...String(a.value)].sort().join() === [...String(b.value)].sort().join();

const OF_EARLIER = /^[(,，](?:其中)?(?:含|包括)/;

function exceedsIssued({ folded }: Told, figures: Figures, docket: Docket) {
	const disclosed = figures.first('normative.disclosed');
	const issued = figures.first('normative.issued');
	if (!disclosed || !issued) return;
	const spans = [disclosed.span, issued.span];
	// 主动公开8件(含以前年度文件2件).
	const saysOfEarlier =
		disclosed.item && OF_EARLIER.test(folded.text.slice(end(disclosed.item), end(disclosed.item) + 4));
	if (disclosed.low <= issued.high || saysOfEarlier) return docket.holds('normative.exceeds_issued', spans);
	docket.fails('normative.exceeds_issued', {
		says: { code: 'disclosed-above-issued', disclosed: disclosed.value, issued: issued.value },
		spans,
		expected: issued.value,
		actual: disclosed.value,
	});
}
