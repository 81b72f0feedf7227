import type { Quantity } from '../numerals/quantity';
import { type Clause, clauseAfter, clauseBefore, countsANoun, floorOf, has, hasAny, strange } from './clause';
import { type CompiledRule, RULES_AFTER, RULES_BEFORE } from './compile';
import type { Sentence } from './sentence';
import { type Sense, senseNumber, type Term } from './terms';

/** A number with the rule that says what it counts. */
export interface Match {
	rule: CompiledRule;
	quantity: Quantity;
	head: Term;
	/** Where the words that say it begin and end, number included. */
	start: number;
	end: number;
}

/** How many unknown characters may stand between the word that names a figure and its number (行政复议案件共计). */
const REACH_BEFORE = 6;
/** Between a number and the word behind it: 1份有关政府信息公开行政复议申请. */
const REACH_AFTER = 6;
/** 政府信息中，机构类12条: what stands before 中 is the whole, counted elsewhere. */
const OUT_OF = '中';
/** Characters that announce a number and name nothing: 共425条, 达到41个, 数量为. */
const FILLER = new Set('共总计达到为有是约数量的了也即全年度合');

const numbers = (...senses: Sense[]): number[] => senses.map(senseNumber);
/** Words that name nothing: a clause of these alone takes its name from the clause before. */
const NEUTRAL = new Set(
	numbers(
		'among',
		'all',
		'each',
		'respectively',
		'whole',
		'cumulative',
		'comma',
		'colon',
		'open',
		'close',
		'noBody',
		'semicolon',
		'info',
	),
);
/** Verbs that rule a clause: where it has one, none is carried over from an earlier clause. */
const VERBS = numbers(
	'receive',
	'handle',
	'reply',
	'closed',
	'proactive',
	'disclose',
	'issue',
	'respond',
	'carry',
	'charge',
	'made',
);
const SAME_SAID = numbers('gist');

/** The rule that reads the `at`-th quantity of a sentence, if one does. */
export function matchQuantity(sentence: Sentence, at: number): Match | undefined {
	const quantity = sentence.quantities[at] as Quantity;
	const floor = floorOf(sentence, at);
	return matchBefore(sentence, quantity, floor) ?? matchAfter(sentence, quantity, at, floor);
}

function matchBefore(sentence: Sentence, quantity: Quantity, floor: number): Match | undefined {
	if (countsWhatFollows(sentence, quantity)) return undefined;
	let clause = clauseBefore(sentence.terms, quantity.start, floor, sentence.start);
	for (;;) {
		const match = bestIn(clause, sentence, quantity);
		if (match) return match;
		if (!isEmpty(clause, sentence.text) || clause.from === 0) return undefined;
		const mark = sentence.terms[clause.from - 1] as Term;
		if (mark.start < floor) return undefined;
		clause = { ...clauseBefore(sentence.terms, mark.start, floor, sentence.start), end: mark.start };
	}
}

/** 主动公开的425条政府信息 counts information, 80个部门 departments, whatever was spoken of before. */
const countsWhatFollows = (sentence: Sentence, quantity: Quantity): boolean =>
	countsANoun(sentence.text, quantity) ||
	hasAny(
		sentence.terms.filter((term) => term.start === quantity.end),
		COUNTED_BEHIND,
	);
const COUNTED_BEHIND = numbers('governmentInfo', 'application', 'byRequest', 'readingPoint');

/** A clause that names nothing itself: its number belongs to the clause before. */
function isEmpty(clause: Clause, text: string): boolean {
	let at = clause.start;
	for (const term of clause.terms) {
		if (!term.senses.every((sense) => NEUTRAL.has(sense)) || !isFiller(text, at, term.start)) return false;
		at = term.end;
	}
	return isFiller(text, at, clause.end);
}

function isFiller(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!FILLER.has(text[at] as string)) return false;
	return true;
}

/** The head nearest the number decides; of its rules, the one that asks for most. */
function bestIn(clause: Clause, sentence: Sentence, quantity: Quantity): Match | undefined {
	if (hasAny(clause.terms, SAME_SAID)) return undefined;
	for (let at = clause.terms.length - 1; at >= 0; at--) {
		const head = clause.terms[at] as Term;
		if (strange(clause.terms, head.end, clause.end) > REACH_BEFORE) return undefined;
		if (sentence.text.charAt(head.end) === OUT_OF) continue;
		for (const sense of head.senses) {
			for (const rule of RULES_BEFORE[sense] as readonly CompiledRule[]) {
				if (!holds(rule, clause, sentence, quantity)) continue;
				return { rule, quantity, head, start: firstOf(rule, clause, head), end: quantity.end };
			}
		}
	}
	return undefined;
}

/** The evidence begins with the first word of the clause that the rule asked for. */
function firstOf(rule: CompiledRule, clause: Clause, head: Term): number {
	const wanted = [...rule.groups.flat(), ...rule.both];
	const first = clause.terms.find((term) => term === head || term.senses.some((sense) => wanted.includes(sense)));
	return (first ?? head).start;
}

function matchAfter(sentence: Sentence, quantity: Quantity, at: number, floor: number): Match | undefined {
	const ceiling = sentence.quantities[at + 1]?.start ?? sentence.end;
	const tail = clauseAfter(sentence.terms, quantity.end, ceiling);
	const lead = clauseBefore(sentence.terms, quantity.start, floor, sentence.start);
	const whole: Clause = { ...lead, terms: [...lead.terms, ...tail.terms] };
	for (const head of tail.terms) {
		if (strange(tail.terms, quantity.end, head.start) > REACH_AFTER) return undefined;
		if (sentence.text.charAt(head.end) === OUT_OF) continue;
		for (const sense of head.senses) {
			for (const rule of RULES_AFTER[sense] as readonly CompiledRule[]) {
				if (!holds(rule, whole, sentence, quantity)) continue;
				return {
					rule,
					quantity,
					head,
					start: Math.min(quantity.start, firstOf(rule, lead, head)),
					end: lastOf(rule, tail, head),
				};
			}
		}
	}
	return undefined;
}

function lastOf(rule: CompiledRule, tail: Clause, head: Term): number {
	const wanted = rule.groups.flat();
	const last = tail.terms.filter((term) => term.senses.some((sense) => wanted.includes(sense))).at(-1);
	return Math.max(head.end, last?.end ?? 0);
}

/** Whether all that a rule asks for is there, and nothing that it forbids. */
function holds(rule: CompiledRule, clause: Clause, sentence: Sentence, quantity: Quantity): boolean {
	if (!rule.units.has(quantity.kind) || hasAny(clause.terms, rule.without)) return false;
	if (!rule.both.every((sense) => has(clause.terms, sense))) return false;
	const earlier = sentence.terms.slice(0, clause.from);
	if (rule.never.length > 0 && (hasAny(earlier, rule.never) || hasAny(clause.terms, rule.never))) return false;
	const carried = carriedTo(rule, clause, earlier, sentence);
	for (const group of rule.groups) {
		if (hasAny(clause.terms, group)) continue;
		if (!carried || !(hasAny(carried, group) || remembers(rule, group, sentence))) return false;
	}
	return !rule.about || isAbout(rule.about, clause, earlier, sentence);
}

/** The terms outside its clause that a rule may take its verbs and its subject from. */
function carriedTo(
	{ carries }: CompiledRule,
	clause: Clause,
	earlier: readonly Term[],
	sentence: Sentence,
): readonly Term[] | undefined {
	if (carries === 'sentence') return sentence.terms;
	const may = carries === 'always' || (carries === 'own-verb' && !hasAny(clause.terms, VERBS));
	return may ? earlier : undefined;
}

/** In a list that runs over several sentences (其中维持7件。纠错1件。) the paragraph remembers what is counted. */
const remembers = (rule: CompiledRule, group: readonly number[], sentence: Sentence): boolean =>
	REMEMBERED.has(rule.rule.id.split('.')[0] as string) && group.some((sense) => sentence.paragraph.met[sense]);
const REMEMBERED = new Set(['reconsideration', 'litigation', 'category', 'channel']);

function isAbout(
	about: NonNullable<CompiledRule['about']>,
	clause: Clause,
	earlier: readonly Term[],
	sentence: Sentence,
): boolean {
	const { section, met } = sentence.paragraph;
	if (section && about.sections.has(section)) return true;
	return hasAny(clause.terms, about.words) || hasAny(earlier, about.words) || about.words.some((sense) => met[sense]);
}
