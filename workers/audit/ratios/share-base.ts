import { everywhere } from '../figures';
import { hasBareNumber } from '../lists/ends';
import { between, end, type Item, inOneSentence, isShare, type WithShare, wordsBefore } from '../lists/items';
import type { Run } from '../lists/runs';
import { meet, percentOf, sumOf } from '../range';
import type { Told } from '../told';
import { signOf } from './compared';

/** The whole that most of the shares are shares of: the one that the list names, else one told before it. */
export function wholeOf(told: Told, run: Run): Item | undefined {
	const { parts } = run;
	const first = parts[0];
	const named = told.listOf.get(first)?.whole;
	const fits = (whole: Item): number => parts.filter((part) => isShareOf(part, whole)).length;
	const telling = parts.filter((part) => part.value > 0).length;
	if (!named && parts.length === 1) return namedBy(told, run) ?? countedAlike(told, run) ?? dividedInForm(told, run);
	const before = told.items[first.at - 1];
	// 收到534件,完成答复件502,其中同意368件,占73%: the whole may be the number without a unit.
	if (!named && before && hasBareNumber(between(told.folded, before, first))) return undefined;
	if (named && (fits(named) * 2 >= telling || telling === 1))
		return explainsBetter(told, named, parts) ? undefined : named;
	const [best] = [...candidates(told, first), ...totalsElsewhere(told, run)]
		.map((whole) => ({ whole, fit: fits(whole) }))
		.sort((a, b) => b.fit - a.fit);
	return best && telling > 1 && best.fit >= Math.max(1, Math.floor(telling / 2)) ? best.whole : named;
}

/** How many figures before a run may be its whole. */
const CANDIDATES = 24;

/** And so many numbers back at most. */
const BACK = 60;

/** 发布解读92篇,图解41篇,占解读总数的44.6%: the words of the share name the number right before the part. */
function namedBy(told: Told, { parts: [part], of }: Run): Item | undefined {
	const { folded, items } = told;
	const name = of.replace(OF_ALL, '');
	const whole = totalBefore(told, part, of) ?? ofTheYear(told, part) ?? numberBefore(items, part);
	if (!whole || name.length < 2 || whole.stretch !== part.stretch) return undefined;
	const words = wordsBefore(folded, whole, NAME_WITHIN);
	const isOfIt = whole.quantity.unit === part.quantity.unit && part.low <= whole.high;
	return isOfIt && words.includes(name) ? whole : undefined;
}

/** 现场申请82件,占6.6%。征地批文816件,占申请总数的61.5%: of the total of the list, not of its last part. */
function totalBefore({ listOf, items }: Told, part: Item, of: string): Item | undefined {
	const before = numberBefore(items, part);
	return before && /总/.test(of) ? listOf.get(before)?.whole : undefined;
}

/** 公开600条,比上年增加80条,增长15.4%。网站540条,占公开总数的90%: by how many it grew is no whole. */
function ofTheYear({ folded, items }: Told, part: Item): Item | undefined {
	const change = numberBefore(items, part);
	const now = change && signOf(folded.text, change) !== 0 ? items[change.at - 1] : undefined;
	return now && !isShare(now) && now.stretch === part.stretch ? now : undefined;
}

/** 申请62件,同比下降12.7%(上年为71件),其中土地类30件: by how much it grew stands between. */
function numberBefore(items: readonly Item[], part: Item): Item | undefined {
	const near = items.slice(Math.max(0, part.at - ASIDE), part.at);
	return near.findLast((item) => !isShare(item) && item.depth <= part.depth);
}
/** A share of growth, and last year's number in its bracket. */
const ASIDE = 3;

/** 全县12个村,有9个村建成公开栏,占75%: right before the part stands a number of the same things. */
function countedAlike({ folded, items }: Told, { parts: [part], of }: Run): Item | undefined {
	const whole = items[part.at - 1];
	if (!whole || of !== '' || isShare(whole) || whole.value <= part.value) return undefined;
	const things = (item: Item): string => folded.text.slice(end(item), end(item) + 1);
	const isAlike = whole.quantity.unit === part.quantity.unit && whole.depth === part.depth;
	if (!isAlike || !inOneSentence(folded, whole, part) || !THING.test(things(part))) return undefined;
	return things(whole) === things(part) && AMONG.test(between(folded, whole, part)) ? whole : undefined;
}
const THING = /[一-鿿]/;
const AMONG = /^[一-鿿]{1,6}[,，](?:其中)?(?:已?有|其中|已)$/;

/** 收到申请60件,…。自然人申请52件,占比86.7%: who applied, and how, is a share of all that came in. */
function dividedInForm({ items, named }: Told, { parts: [part], of }: Run): Item | undefined {
	if (!part.figure || of !== '' || !OF_RECEIVED.test(part.figure.id)) return undefined;
	const came = items.findLast(
		({ at, figure, stretch }) =>
			at < part.at && figure?.id === 'application.received' && stretch.section === part.stretch.section,
	);
	if (!came || came.value < part.value) return undefined;
	// With what was carried in, or of all that was dealt with.
	const others = everywhere(named).flatMap((figures) => {
		const [carried, closed] = [figures.first('application.carried_in'), figures.first('application.closed')];
		return [...(carried ? [sumOf([carried, came])] : []), ...(closed ? [closed] : [])];
	});
	return others.some((whole) => meet(percentOf(part, whole), part.share)) ? undefined : came;
}
const OF_RECEIVED = /^(?:request\.new|application\.received)\./;

const OF_ALL = /^全部|[总全]?[数量体部]|的|比[重例]/g;

const NAME_WITHIN = 12;

/**
 * A lone share that is none of the named whole, but exactly one of another figure before it, is told of that one, as is
 * 法规类31条,其中甲15条、乙16条,占总体的1%.
 */
function explainsBetter(told: Told, named: Item, parts: Run['parts']): boolean {
	const [part] = parts;
	if (parts.length > 1 || isShareOf(part, named)) return false;
	const others = candidates(told, part).filter((other) => other !== named);
	return others.some((other) => isShareOf(part, other) || isShareOf({ ...named, share: part.share }, other));
}

function candidates({ items }: Told, first: Item): Item[] {
	const found: Item[] = [];
	for (const item of items.slice(Math.max(0, first.at - BACK), first.at).reverse()) {
		if (found.length === CANDIDATES || item.stretch.section !== first.stretch.section) break;
		if (!isShare(item) && item.value > 0 && item.quantity.kind === first.quantity.kind) found.push(item);
	}
	return found;
}

/** 占全部信息的32.7%: of the total that another part of the report tells. */
function totalsElsewhere({ items }: Told, { parts, of }: Run): Item[] {
	const [first] = parts;
	if (!/全部|全[省市县区]|总/.test(of)) return [];
	const isTotal = ({ figure, quantity, at }: Item): boolean =>
		figure?.id === 'proactive.total' &&
		figure.scope === 'all' &&
		quantity.kind === first.quantity.kind &&
		at < first.at;
	return items.filter(isTotal);
}

/** Whether a part is so much of a whole as its stated share says, as far as the printed digits tell. */
export const isShareOf = (part: WithShare, whole: Item): boolean =>
	part.low <= whole.high && meet(percentOf(part, whole), part.share);
