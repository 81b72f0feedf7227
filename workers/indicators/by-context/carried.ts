import type { Quantity, YearMention } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { APPLICATION } from '../sentence/senses';
import { setOf, type Term } from '../sentence/terms';

const CARRY = setOf('carry');
const OTHER_CASES = setOf('otherCase', 'hotline', 'reconsideration', 'litigation');

/** 结转至2024年办理1件 goes on into the next year, 2022年度结转申请5件 came from the last: the year beside the word says which. */
export function carriedByYear(
	{ sentence, quantity, clause }: Counted,
	reported: number | undefined,
): NameByContext | undefined {
	if (reported === undefined || !isOfApplications(sentence)) return undefined;
	if (TURNS.has(sentence.text.charAt(quantity.end))) return turnedOver(quantity, sentence.text, reported);
	return sentence.years.length > 0 ? carriedBeside(sentence, clause, reported) : undefined;
}

/** What a year in its clause says. */
function carriedBeside(
	sentence: Counted['sentence'],
	clause: Counted['clause'],
	reported: number,
): NameByContext | undefined {
	const years = sentence.years.filter(({ start, end }) => start >= clause.start && end <= clause.end);
	const [year] = years;
	if (!year) return undefined;
	const head = clause.terms.find(({ set }) => set.meets(CARRY));
	if (!head) return turnedInto(years, sentence.text, reported);
	const start = Math.min(head.start, year.start);
	const into = years.find((one) => isInto(one, head, sentence.text));
	// 2025年结转到2026年2件: where it goes says more than where it comes from, unless it goes into the report's own year.
	// 结转2020年度申请11件: nothing leads on to the year, it came from there.
	const follows = head.end === year.start && year.year < reported;
	if (into && !follows && (into === year || into.year > reported))
		return into.year > reported ? { ...CARRIED_ON, head, start } : undefined;
	const isBefore = year.end <= head.start && head.start - year.end <= FROM_WITHIN;
	const isFrom = follows || (isBefore && year.year < reported);
	return isFrom ? { id: 'application.carried_in', rule: 'carried-from-year', head, start } : undefined;
}

/** 转至2024年办理2件: 转 alone carries nothing (转相关部门2件), into a later year it does. */
function turnedInto(years: readonly YearMention[], text: string, reported: number): NameByContext | undefined {
	for (const { year, start, end } of years) {
		const [turn] = (year > reported && TURN.exec(rightBefore(text, start, 2))) || [];
		if (turn) return { ...CARRIED_ON, head: { start: start - turn.length, end }, start: start - turn.length };
	}
	return undefined;
}
const TURN = /转[至到]?$/;
const CARRIED_ON = { id: 'application.carried_out', rule: 'carried-into-year' } as const;

/** 余8件转2024年度办理, 2件转下年继续办理, 3件将于2024年1月答复, 结转1件到2021年. */
function turnedOver({ start, end }: Quantity, text: string, reported: number): NameByContext | undefined {
	const said = TURNED.exec(rightBehind(text, end, LONGEST_TURN));
	if (!said || (said[1] !== undefined && Number(said[1]) <= reported)) return undefined;
	if (LEADS.test(said[0]) && !CARRIED.test(rightBefore(text, start, 3))) return undefined;
	return {
		id: 'application.carried_out',
		rule: 'turned-over',
		head: { start: end, end: end + said[0].length },
		start,
	};
}
const TURNS = new Set(['转', '将', '到', '至']);
const TURNED =
	/^(?:(?:转|将)(?:至|到|入|于|在)?|[到至])(?:(\d{4})年|下一?年|次年|明年)度?(?:\d{1,2}月[份底]?)?(?:继续)?(?=办理|处理|答复|回复|[,，。;；()])/;
const LONGEST_TURN = 16;
/** 到 and 至 alone carry nothing: what they lead on from does. */
const LEADS = /^[到至]/;
const CARRIED = /(?:结转|顺延|流转|转结)$/;

/** 其余7件按规定将于2010年答复: answered when the year was over, whatever else its words are those of. */
export function leftForNextYear(
	{ sentence, quantity: { start, end } }: Counted,
	reported: number | undefined,
): NameByContext | undefined {
	const { text, years } = sentence;
	if (reported === undefined || years.length === 0 || !isOfApplications(sentence)) return undefined;
	const before = years.findLast((one) => one.end <= start);
	if (before?.year === reported + 1 && LATER.test(text.slice(before.start - 1, start)))
		return { ...CARRIED_ON, head: before, start: before.start };
	const year = years.find((one) => one.start >= end && one.start - end <= LEFT_WITHIN);
	if (!year || year.year !== reported + 1) return undefined;
	const said = LEFT.exec(text.slice(end, year.end + LONGEST_TURN));
	if (!said) return undefined;
	return {
		id: 'application.carried_out',
		rule: 'left-for-next-year',
		head: { start: end, end: end + said[0].length },
		start,
	};
}
const LEFT =
	/^(?:申请)?(?:[因由]于?[^,，。;；]{2,24}[,，])?(?:于?1[12]月\d{1,2}日(?:收到|受理|提出)|[^,，。;；\d]{0,16}?)[,，]?(?:(?:将|拟|需|须|在|于|至|到|待|留待|延至|转入|转至|转到|顺延至){1,3}|按(?:照)?(?:《条例》)?(?:的)?规定[,，]?)\d{4}年度?(?:内|初|\d{1,2}月份?)?(?:继续|予以|作出|依法|按期)*(?:答复|回复|办理|办结|处理)(?=[,，。;；)\n]|$)/;
const LEFT_WITHIN = 36;
/** 按规定将于2013年答复5件 */
const LATER = /^[于在到至]\d{4}年度?(?:内|初|\d{1,2}月份?)?(?:继续)?(?:答复|回复|办理|办结|处理)的?$/;

const isInto = (year: YearMention, head: Term, text: string): boolean =>
	head.end <= year.start && INTO.test(text.slice(head.end, year.start));
const INTO = /^[至到入下给于]?$/;
/** 2022年度未办结结转, 2022年结转. */
const FROM_WITHIN = 5;

const isOfApplications = ({ said, paragraph: { section, met } }: Counted['sentence']): boolean =>
	said.meets(APPLICATION) || ((section === 'application' || met.meets(APPLICATION)) && !said.meets(OTHER_CASES));
