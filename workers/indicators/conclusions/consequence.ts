import type { IndicatorId } from '../../../src/report/catalog';
import { groupedBy } from '../../../src/report/grouped';
import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import { oneOf } from '../../text/one-of';
import type { Sentence } from '../sentence/sentence';
import { ANSWERED_WITH } from './answers';
import { ENDED } from './appeals';
import { ATTENDED } from './attended';
import type { Conclusion } from './conclusion';
import { endsOfPair, pointsBack } from './former-and-latter';
import { HANDLED } from './handling';
import { PUBLISHED_AT } from './places';
import { STAFFED } from './staff';
import { CAME_BY } from './ways';
import { endsOf, REACH, topicsAt } from './where-all-is-said';

/** What is said of all that was counted: 23条，均已办理完毕; 231个，已全部公开. */
export interface Consequence {
	id: IndicatorId;
	rule: string;
	end: number;
}

const DISCLOSED: Conclusion = {
	of: 'normative.issued',
	says: new RegExp(
		oneOf(
			// ，均已向社会公开
			/^[,，、]?(?:并|且)?(?:已)?(?:均|全部|都|全)(?:已|全部|按要求|按规定|依法|及时|按时|如期|第一时间)*(?:(?:通过|在|于)[^,，。;；]{1,14}?)?(?:予以)?(?:上网|网上|挂网)?(?:主动)?(?:向社会|对外)?(?:(?:完成)?备案(?:和|并|及|、))?(?:公开|公布|发布|刊发|刊登|刊载|上网|挂网|上传)/,
			// ，已通过政府网站全部公开
			/^[,，](?:已)?(?:通过|在)[^,，。;；\d]{2,14}(?:均|全部|都)(?:已)?(?:主动)?(?:公开|公布|发布)(?=[,，。;；)]|$)/,
			// ，已对外公开。
			/^[,，](?:并|且)?已(?:全文|依法|及时|主动)*(?:向社会|对外|上网|网上)?(?:主动)?(?:公开|公布|发布)(?=[,，。;；)]|$)/,
			// ，公开率100%
			/^[,，](?:主动|网上)?公开率(?:均|都)?(?:为|达|达到)?100%/,
		),
	),
	id: 'normative.disclosed',
	rule: 'all-disclosed',
};

const RULES: readonly Conclusion[] = [
	...HANDLED,
	...ANSWERED_WITH,
	...STAFFED,
	DISCLOSED,
	...PUBLISHED_AT,
	...CAME_BY,
	...ENDED,
	...ATTENDED,
];

const RULES_OF = groupedBy(RULES, (rule) => rule.of);
const NOTHING: readonly Consequence[] = [];

/** What a sentence concludes about all of a counted figure. */
export function consequencesOf(id: IndicatorId, quantity: Quantity, sentence: Sentence): readonly Consequence[] {
	const rules = RULES_OF.get(id);
	// 诉讼0件，复议结果为维持: of none nothing can be said.
	if (!rules || quantity.value === 0) return NOTHING;
	const found: Consequence[] = [];
	// Where something may be concluded; it grows while it is walked, as behind one conclusion another may stand.
	const ends = [...endsOf(id, quantity, sentence), ...endsOfPair(id, quantity, sentence)];
	const all = isAgain(quantity, sentence) ? '全部' : '';
	for (const from of ends) {
		if (pointsBack(from, sentence)) continue;
		const topics = topicsAt(from, quantity, sentence.text);
		if (topics > 0) ends.push(from + topics);
		const again = from === ends[0] ? all : '';
		const behind = again + behindOf(from, sentence);
		const saysAll = SAYS_ALL.test(behind);
		if (!saysAll && !PAUSES.has(behind.charAt(0))) continue;
		if (quantity.value !== 1 && OF_ONE.test(behind)) continue;
		for (const rule of thoseThatMaySuit(rules, quantity, saysAll, behind)) {
			const said = found.some(({ id }) => id === rule.id) ? null : rule.says.exec(behind);
			if (!said) continue;
			found.push({ id: rule.id, rule: rule.rule, end: from + said[0].length - again.length });
			// 8件，均为网络申请，全部按期答复; 1件，已答复，予以公开
			ends.push(from + said[0].length - again.length);
		}
	}
	return found;
}

/** With no number before it, and no pause but one. */
const SAYS_ALL = /^[,，。;；、(:]?(?:截[^均全都皆]{0,20})?[^均全都皆\d,，。;；:：]{0,30}[,，]?[均全都皆]/;
/** 。该申请已答复 */
const OF_ONE = /^。[该此]/;
/** What does not say of all begins with one of these: 1件，已答复; 1件已答复; 1件并按时办结. */
const PAUSES = new Set(',，。;；、(:已并');

/** Of the rules for a figure those that are for so many, and whose words may stand behind it. */
function thoseThatMaySuit(
	rules: readonly Conclusion[],
	{ value }: Pick<Quantity, 'value'>,
	saysAll: boolean,
	behind: string,
): readonly Conclusion[] {
	let asked: RegExp | undefined;
	let said = true;
	return rules.filter(({ oneSays, saysAll: needsAll, single }) => {
		if ((needsAll && !saysAll) || (single && value !== 1)) return false;
		// Those that begin alike stand side by side.
		if (oneSays !== asked) said = oneSays?.test(behind) ?? true;
		asked = oneSays;
		return said;
	});
}

/** The words at an offset; within the next sentence (。所有申请均为网络申请，均已答复。) they go up to its end. */
function behindOf(from: number, { text, end }: Sentence): string {
	const within = from > end ? from + REACH : endOfNext(text, Math.max(end, from + 1));
	return text.slice(from, Math.min(within, from + REACH));
}

/** What the words from an offset on conclude about all that was counted, without its number beside them. */
export function concludedAt(id: IndicatorId, text: string, from: number, end: number): readonly Consequence[] {
	const behind = text.slice(from, Math.min(end, from + OF_ITS_OWN));
	return thoseThatMaySuit(RULES_OF.get(id) ?? [], SEVERAL, true, behind).flatMap((rule) => {
		const said = rule.says.exec(behind);
		return said ? [{ id: rule.id, rule: rule.rule, end: from + said[0].length }] : [];
	});
}

/** A sentence that says nothing else may say it at length. */
const OF_ITS_OWN = 60;
/** What is said in a sentence of its own is never said of one alone. */
const SEVERAL = { value: 2 };

/** 收到申请80件，80件按期办结: a number that opens its clause with what was just counted is all of it. */
const isAgain = ({ start, end, value, kind }: Quantity, { text, quantities }: Sentence): boolean =>
	(AGAIN.test(rightBefore(text, start, 2)) &&
		!ANOTHER_MATTER.test(rightBehind(text, end, 4)) &&
		quantities.findLast((one) => one.end <= start && one.kind === kind)?.value === value) ||
	(OPENS.has(text.charAt(start - 1)) && ALL_OF_THEM.test(rightBehind(text, end, 12)));
const AGAIN = /[,，;；]这?$/;
/** 复议中撤回1件；1件行政诉讼，法院判决驳回 */
const ANOTHER_MATTER = /^(?:行政)?(?:复议|诉讼)/;
/** 15件申请均按时办结, 15件均按时办结: a sentence that opens so speaks of all. */
const OPENS = new Set(['。', '\n', '']);
const ALL_OF_THEM = /^(?:(?:政府信息公开|信息公开|依申请公开)?申请(?:事项)?)?(?:均|全部|都)/;

/** Where the sentence behind `end` ends: 14件。均已答复。 says it of all that were counted. */
const endOfNext = (text: string, end: number): number => {
	if (text.charAt(end - 1) !== '。') return end;
	const next = rightBehind(text, end, REACH).search(/[。\n]/);
	return next < 0 ? end + REACH : end + next;
};
