import { rightBehind } from '../../text/around';
import type { Docket } from '../docket';
import { everywhere } from '../figures';
import {
	amountOf,
	between,
	end,
	type Item,
	inOneSentence,
	isShare,
	plainAmount,
	spansOf,
	start,
	wordsBefore,
} from '../lists/items';
import { meet, sumOf, totalOf } from '../range';
import { equalItems } from '../slips/relation';
import type { Told } from '../told';

/** 收到38件,其中36件已答复,2件正在办理; 已答复36件,其余2件延至下年: what was dealt with and what is left make all that came. */
export function pending(told: Told, docket: Docket): void {
	const { folded, items } = told;
	if (isCarriedIn(told)) return;
	for (const left of items) {
		if (isShare(left) || !(isPending(told, left) || isRest(told, left))) continue;
		const [done, came] = [items[left.at - 1], items[left.at - 2]];
		if (!done || !came || !areAlike(left, done) || !areAlike(done, came) || !inOneSentence(folded, came, left))
			continue;
		if (!isDone(told, came, done, left) || !CAME.test(wordsBefore(folded, came, 2 * WITHIN))) continue;
		if (done.value > came.value || CARRIED.test(wordsBefore(folded, came, NEARBY))) continue;
		const next = items[left.at + 1];
		const goesOn = next !== undefined && areAlike(left, next) && inOneSentence(folded, left, next);
		const extent = goesOn ? 'some' : isRest(told, left) ? 'all' : 'perhaps all';
		judge(told, { came, parts: [done, left], extent }, docket);
	}
}
const WITHIN = 8;
/** 2件正在办理, or 正在办理2件. */
function isPending({ folded, folded: { text } }: Told, left: Item): boolean {
	const at = end(left);
	if (MAY_BEGIN.has(text.charAt(at)) && PENDING.test(rightBehind(text, at, WITHIN))) return true;
	return PENDING_BEFORE.test(wordsBefore(folded, left, 2 * WITHIN));
}
const MAY_BEGIN = new Set('申正尚仍还在未');
const PENDING = /^(?:申请)?(?:[正尚仍还]?在(?:办理|处理|审理|办)|尚未(?:答复|办结|审结)|未(?:办结|审结))/;
const PENDING_BEFORE =
	/[,，、;](?:[正尚仍还]?在(?:办理|处理|审理|办)|(?:尚)?未(?:答复|办结|审结)|结转(?:至|到)?(?:下|20\d\d)年度?(?:继续)?(?:办理)?)的?$/;
/** 其余2件: all that is left, whatever becomes of it. */
const isRest = ({ folded }: Told, left: Item): boolean => REST.test(wordsBefore(folded, left, WITHIN));
const REST = /[,，](?:其余|余下|剩余)的?$/;
/** What a table or another part carries over is dealt with too, and did not come. */
const isCarriedIn = ({ named }: Told): boolean =>
	everywhere(named).some((figures) => (figures.first('application.carried_in')?.value ?? 0) > 0);
/** 上年结转2件。收到38件: more was dealt with than came. */
const CARRIED = /结转|转入|遗留/;
const NEARBY = 60;
const CAME = /(?:收到|受理|接到|接收)[^,，。;、:\d]{0,14}$/;
const DONE = /^(?:申请)?(?:均?已)?(?:答复|办结|办复|审结)/;

const areAlike = (a: Item, b: Item): boolean =>
	!isShare(a) && !isShare(b) && a.quantity.unit === b.quantity.unit && a.depth === b.depth && a.stretch === b.stretch;

/** 已答复36件, or 36件已答复; and nothing else is told on the way. */
function isDone({ folded }: Told, came: Item, done: Item, left: Item): boolean {
	const [before, behind] = [between(folded, came, done), between(folded, done, left)];
	const isBefore = /^(?:中)?[,，](?:其中)?(?:均?已)?(?:答复|办结|办复|审结)$/.test(before);
	const isBehind = /^[,，](?:其中)?$/.test(before) && DONE.test(behind);
	return (
		(isBefore || isBehind) &&
		/[,，、;]?(?:另有|其余|余下|剩余|还有|余|尚有)?的?$/.test(behind) &&
		start(left) - end(done) <= 2 * WITHIN
	);
}

/**
 * How much of what came the parts are: all (其余2件); perhaps all (38件,已答复36件,1件正在办理: another may have been
 * withdrawn); only some, where one more is told behind (1件撤回).
 */
type Extent = 'all' | 'perhaps all' | 'some';

/** What came, and what became of it. */
interface Handled {
	came: Item;
	parts: readonly Item[];
	extent: Extent;
}

function judge({ folded }: Told, { came, parts, extent }: Handled, docket: Docket) {
	const spans = spansOf(folded, [came, ...parts]);
	if (meet(sumOf(parts), came)) return docket.holds('sum.mismatch', spans);
	const total = totalOf(parts);
	const isLess = total < came.value;
	if (isLess && extent === 'some') return docket.uncheckable('sum.mismatch', spans, { code: 'perhaps-not-all-parts' });
	docket.fails('sum.mismatch', {
		says: {
			code: 'list-sum',
			parts: parts.map((part) => amountOf(folded, part)),
			total,
			whole: plainAmount(came),
			open: false,
		},
		spans,
		expected: total,
		actual: came.value,
		relation: equalItems(folded, parts, [came]),
		doubtful: isLess && extent === 'perhaps all',
	});
}
