import type { Docket } from '../docket';
import { amountOf, type Item, inOneSentence, isShare, spansOf } from '../lists/items';
import { meet, type Range, totalOf } from '../range';
import { equalItems } from '../slips/relation';
import type { Told } from '../told';

/** 年初204件,本年新制定31件,废止18件,年末现行有效227件: what there was, what came and what went must be what there is. */
export function stock(told: Told, docket: Docket): void {
	for (const item of told.items) {
		if (isShare(item)) continue;
		const isFirst = MAY_BEGIN.has(item.label.charAt(0)) && AT_FIRST.test(item.label);
		const moves = isFirst ? movesFrom(told, item) : FROM.test(item.label) ? movesBehind(told, item) : undefined;
		if (moves) judge(told, moves, docket);
	}
}
const FROM = /[由从](?:年初|[上去]年[末底]|20\d\d年[末底])的?$/;

/** What there was first, what came, what went, and what there is at last. */
interface Moves {
	before: Item;
	came: Item[];
	went: Item[];
	after: Item;
}

/** The numbers of the sentence up to the last one; undefined where one of them is none of these. */
function movesFrom({ folded, items }: Told, before: Item): Moves | undefined {
	const [came, went]: [Item[], Item[]] = [[], []];
	for (const item of items.slice(before.at + 1, before.at + 1 + MOST)) {
		if (isShare(item) || item.quantity.unit !== before.quantity.unit || !inOneSentence(folded, before, item))
			return undefined;
		const { label } = item;
		if (CHANGED.test(label)) continue;
		if (WENT.test(label)) went.push(item);
		else if (CAME.test(label)) came.push(item);
		else if (AT_LAST.test(label))
			return came.length > 0 && went.length > 0 ? { before, came, went, after: item } : undefined;
		else return undefined;
	}
	return undefined;
}
/** 由上年底的27件增加到29件,新增4件、废止2件: what came and went stands behind what there was and is. */
function movesBehind({ folded, items }: Told, before: Item): Moves | undefined {
	const [after, came, went, next] = items.slice(before.at + 1, before.at + 5);
	if (!after || !came || !went || !inOneSentence(folded, before, went)) return undefined;
	const isAlike = [after, came, went].every((item) => item.quantity.unit === before.quantity.unit);
	if (!isAlike || !BECAME.test(after.label) || !CAME.test(came.label) || !WENT.test(went.label)) return undefined;
	return next && inOneSentence(folded, went, next) ? undefined : { before, after, came: [came], went: [went] };
}
const BECAME = /^(?:增加|增长|上升|减少|下降|增至|减至)[到至为]?$/;

const MOST = 8;
const MAY_BEGIN = new Set('年上去2');
const AT_FIRST = /^(?:年初|上年[末底]|去年[末底]|20\d\d年[末底])/;
const CAME = /新(?:增|出台|建|开|发|设)|制定|制发|印发|出台|增加|纳入/;
const WENT = /废止|失效|注销|关停|减少|撤销|退出|停用|迁移/;
/** Neither more nor fewer. */
const CHANGED = /修[订改]/;
const AT_LAST = /年[末底]|现行|现有|有效|保留|实有|尚有/;

function judge({ folded }: Told, { before, came, went, after }: Moves, docket: Docket) {
	const spans = spansOf(folded, [after, before, ...came, ...went]);
	const sum = (side: 'low' | 'high', all: readonly Item[]): number =>
		all.reduce((total, item) => total + item[side], 0);
	const expected: Range = {
		low: before.low + sum('low', came) - sum('high', went),
		high: before.high + sum('high', came) - sum('low', went),
	};
	if (meet(expected, after)) return docket.holds('stock.mismatch', spans);
	const total = before.value + totalOf(came) - totalOf(went);
	docket.fails('stock.mismatch', {
		says: {
			code: 'stock-balance',
			before: amountOf(folded, before),
			came: came.map((item) => amountOf(folded, item)),
			went: went.map((item) => amountOf(folded, item)),
			total,
			after: amountOf(folded, after),
		},
		spans,
		expected: total,
		actual: after.value,
		relation: equalItems(folded, [before, ...came], [...went, after]),
	});
}
