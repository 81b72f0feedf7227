import { type Folded, sourceSpan } from '../text/fold';
import { type SaidOfAll, saidOfAllReceived } from './conclusions/of-all-received';
import { type None, nonesIn } from './denials/none';
import { type Figure, stepAt } from './figure';
import type { Found } from './found';
import type { Report } from './report';
import { clauseBefore } from './sentence/clause';
import type { Sentence } from './sentence/sentence';
import { yearOf } from './voices/year';

/** Adds what a sentence tells without a number of its own: nones, and what it says of all that was received. */
export function readWords(sentence: Sentence, report: Report, found: Found[]): void {
	report.voices.enter(sentence);
	report.years.enter(sentence);
	for (const none of nonesIn(sentence)) {
		const figure = foundNone(none, report, sentence);
		if (figure) found.push(figure);
	}
	for (const said of saidOfAllReceived(sentence, found)) found.push(foundOfAll(said, report.folded, sentence));
	report.wholes.enter(sentence);
}

function foundNone(none: None, { folded, meta, voices }: Report, sentence: Sentence): Found | undefined {
	const clause = clauseBefore(sentence.terms, none.cue.start, -1, sentence.start);
	const year = yearOf(sentence, clause, meta.year);
	// 历年均未收到: what never was, was not in this year either.
	const never = year !== 'future' && EVER.test(sentence.text.slice(sentence.start, none.cue.start));
	// 上年无结转: the year before is where nothing came from.
	if (year !== undefined && !never && none.id !== 'application.carried_in') return undefined;
	const span = sourceSpan(folded, none.start, none.end);
	const steps = [stepAt(folded, 'none', none.cue)];
	if (none.object) steps.push(stepAt(folded, 'term', none.object));
	if (isOfThisYear(none, sentence, meta.year)) return undefined;
	const figure: Figure = {
		id: none.id,
		scope: 'all',
		value: 0,
		span,
		quote: folded.source.slice(...span),
		rule: none.rule,
		derivation: steps,
	};
	const voice = voices.hear(sentence, clause);
	const ofEach = voice === 'part' && EACH_OF_THEM.test(sentence.text.slice(sentence.start, none.cue.end));
	return { voice: ofEach ? 'all' : voice, figure, sentence: sentence.start };
}
/** 无2021年结转申请, in the report of 2021: nothing is left, or nothing came. */
const isOfThisYear = ({ id, object }: None, { years }: Sentence, reported: number | undefined): boolean =>
	id === 'application.carried_in' &&
	years.some(({ year, end }) => end === object?.start && (reported === undefined || year >= reported));
const EVER = /历年|以来|至今|20\d\d年度?[\d年月日]{0,6}起/;
/** 区属各部门均未收取费用: none of them all. */
const EACH_OF_THEM =
	/各(?:级|单位|部门|乡镇|镇|街道|[^,，。;；]{1,8}[、和及与](?:各)?(?:单位|部门))[^,，。;；]{0,4}(?:均|都)[未没无]/;

/** The number is the one counted before, the words are those that conclude. */
function foundOfAll({ id, rule, end, counted }: SaidOfAll, folded: Folded, { start }: Sentence): Found {
	const span = sourceSpan(folded, start, end);
	const figure: Figure = { ...counted.figure, id, rule, span, quote: folded.source.slice(...span) };
	figure.derivation = [...counted.figure.derivation];
	return { voice: counted.voice, figure, sentence: start };
}
