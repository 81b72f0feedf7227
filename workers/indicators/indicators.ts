import type { Indicator, Meta, Step } from '../../src/report/reading';
import type { Numbers } from '../numerals/quantities';
import type { Outline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { goesOn, type ToldBefore } from './by-context/continuation';
import { isPartedByYears } from './by-context/of-one-year';
import { consequencesOf } from './conclusions/consequence';
import { type SaidOfAll, saidOfAllReceived } from './conclusions/of-all-received';
import { type None, nonesIn } from './denials/none';
import { at, figureOf, type Told, words } from './figure';
import type { Found } from './found';
import type { Name } from './name';
import type { Report } from './report';
import { type Counted, clauseBefore, countedIn } from './sentence/clause';
import { cursorsOf } from './sentence/cursor';
import { paragraphsOf } from './sentence/paragraph';
import { type Sentence, sentencesOf } from './sentence/sentence';
import { toldIn } from './sentence/told-headings';
import { isInForms, type Telling, tellingOf } from './telling';
import { ScopeKeeper } from './voices/scope';
import { settleVoices } from './voices/voices';
import { countsOf, yearOf } from './voices/year';
import { countsCarried, withHandledTold, withoutInHand } from './weighing/newly-received';
import { withoutNonesBesideSome } from './weighing/nones';
import { withoutAttended, withoutSiblings } from './weighing/siblings';
import { withoutDesksOfStaff } from './weighing/staff';
import { isAddedTo, isOldAndNew, withoutStocks } from './weighing/stock';
import { isOfOneMatter, isOneOfMore, withoutOutweighed } from './weighing/weak';
import { Wholes } from './weighing/wholes';

/**
 * The figures of the official forms that running text tells.
 *
 * @param outline its paragraphs; what is furniture or table is not read here
 */
export function indicatorsOf(folded: Folded, outline: Outline, numbers: Numbers, meta: Meta): Indicator[] {
	const report: Report = { folded, meta, scopes: new ScopeKeeper(meta), wholes: new Wholes() };
	const found: Found[] = [];
	let before: ToldBefore | undefined;
	const cursors = cursorsOf(numbers);
	for (const paragraph of paragraphsOf(folded, toldIn(outline, folded.text), cursors))
		for (const sentence of sentencesOf(paragraph, folded.text, cursors)) {
			readWords(sentence, report, found);
			// 全市公开92条。其中市本级公开30条: the sentence goes on with the figure that ended the one before.
			before = readNumbers(sentence, report, before && goesOn(sentence) ? before : undefined, found);
		}
	const told = withoutOutweighed(withoutAttended(withoutNonesBesideSome(withoutInHand(withHandledTold(found)))));
	return settleVoices(withoutDesksOfStaff(withoutSiblings(withoutStocks(told))));
}

/** Adds what a sentence tells without a number of its own: nones, and what it says of all that was received. */
function readWords(sentence: Sentence, report: Report, found: Found[]): void {
	report.scopes.enter(sentence);
	for (const none of nonesIn(sentence)) {
		const figure = foundNone(none, report, sentence);
		if (figure) found.push(figure);
	}
	for (const said of saidOfAllReceived(sentence, found)) found.push(foundOfAll(said, report.folded, sentence));
	report.wholes.enter(sentence);
}

/**
 * Adds what the numbers of a sentence tell to what was found.
 *
 * @param before what the number before its first one told, where the sentence goes on with it
 * @returns what its last number told
 */
function readNumbers(
	sentence: Sentence,
	report: Report,
	before: ToldBefore | undefined,
	found: Found[],
): ToldBefore | undefined {
	let last = before;
	for (let at = 0; at < sentence.quantities.length; at++) {
		const counted = countedIn(sentence, at);
		const { quantity } = counted;
		const figures = foundFigures(counted, report, last);
		for (const figure of figures)
			if (!isStock(figure.figure.id, quantity, sentence) && !report.wholes.isPart(figure, quantity, sentence))
				found.push(figure);
		if (figures[0]) last = toldBy(figures[0].figure, quantity);
	}
	return last;
}

function toldBy({ id, year }: Indicator, { end, kind }: Counted['quantity']): ToldBefore {
	return year === undefined ? { id, end, kind } : { id, end, kind, year };
}

function foundNone(none: None, { folded, meta, scopes }: Report, sentence: Sentence): Found | undefined {
	const clause = clauseBefore(sentence.terms, none.cue.start, -1, sentence.start);
	const year = yearOf(sentence, clause, meta.year);
	// 历年均未收到: what never was, was not in this year either.
	const never = year !== 'future' && EVER.test(sentence.text.slice(sentence.start, none.cue.start));
	// 上年无结转: the year before is where nothing came from.
	if (year !== undefined && !never && none.id !== 'application.carried_in') return undefined;
	const span = sourceSpan(folded, none.start, none.end);
	const steps: Step[] = [{ saw: 'none', says: words(folded, none.cue), span: at(folded, none.cue) }];
	if (none.object) steps.push({ saw: 'term', says: words(folded, none.object), span: at(folded, none.object) });
	const figure: Indicator = {
		id: none.id,
		scope: 'all',
		value: 0,
		span,
		quote: folded.source.slice(...span),
		rule: none.rule,
		derivation: steps,
	};
	const voice = scopes.voiceOf(sentence, clause);
	const ofEach = voice === 'part' && EACH_OF_THEM.test(sentence.text.slice(sentence.start, none.cue.end));
	return { voice: ofEach ? 'all' : voice, figure, sentence: sentence.start };
}
/** 区属各部门均未收取费用: none of them all. */
const EACH_OF_THEM =
	/各(?:级|单位|部门|乡镇|镇|街道|[^,，。;；]{1,8}[、和及与](?:各)?(?:单位|部门))[^,，。;；]{0,4}(?:均|都)[未没无]/;

/** The number is the one counted before, the words are those that conclude. */
function foundOfAll({ id, rule, end, counted }: SaidOfAll, folded: Folded, { start }: Sentence): Found {
	const span = sourceSpan(folded, start, end);
	const figure: Indicator = { ...counted.figure, id, rule, span, quote: folded.source.slice(...span) };
	figure.derivation = [...counted.figure.derivation];
	return { voice: counted.voice, figure, sentence: start };
}

const EVER = /历年|以来|至今|20\d\d年度?[\d年月日]{0,6}起/;

function foundFigures(counted: Counted, report: Report, before: ToldBefore | undefined): readonly Found[] {
	const telling = tellingOf(counted, report, before);
	return telling ? figuresOf(telling, counted, report) : NOTHING;
}

/** A figure for each name that a number has, and for what its sentence says of all that were counted. */
function figuresOf({ named, year, voice }: Telling, counted: Counted, report: Report): readonly Found[] {
	const { sentence, quantity, clause } = counted;
	const reported = report.meta.year;
	const counts = countsOf(sentence, clause);
	const found: Found[] = [];
	const tell = (figure: Indicator): Found => {
		const told: Found = { voice, figure, sentence: sentence.start };
		if (counts) told.counts = counts;
		found.push(told);
		return told;
	};
	for (const name of named) {
		const how: Told = { counted, folded: report.folded, year, head: name.head };
		const inHand = countsCarried(name.id, quantity, sentence, reported);
		if (!inHand) label(tell(figureOf(how, name.id, name.rule, name.start, name.end)), name, counted);
		// 行政复议3件，其中县政府1件，均被维持: nobody knows whether of all or of its share.
		if (name.goesOn) continue;
		// 申请37件(含上年结转1件)，均为自然人: of those that were in hand, not of those that came in.
		for (const more of consequencesOf(name.id, quantity, sentence))
			if (isInForms(more.id, reported) && !(inHand && more.id.startsWith('request.new.')))
				tell(figureOf(how, more.id, more.rule, name.start, more.end));
	}
	return found;
}

/** Keeps the words that name a figure, and whether others outweigh them. */
function label(told: Found, { id, head, weak }: Name, counted: Counted): void {
	if (head) told.label = labelOf(counted, head.end);
	if (weak || (told.label !== undefined && (isOfOneMatter(id, told.label) || isOneOfMore(id, told.label))))
		told.weak = true;
}

const NOTHING: readonly Found[] = [];

const labelOf = ({ sentence, floor, clause }: Counted, end: number): string =>
	sentence.text.slice(Math.max(clause.start, floor), Math.max(clause.start, end));

/** Another year's too, or what has gathered over the years. */
const isStock = (id: string, quantity: Counted['quantity'], sentence: Sentence): boolean =>
	isOldAndNew(id, quantity, sentence) || isAddedTo(id, sentence) || isPartedByYears(sentence.text, quantity);
