import type { IndicatorId } from '../../src/report/catalog';
import { isPartedByOwnYear, isPartedByYears } from './by-context/of-one-year';
import { isOfAllOffices } from './by-context/own-among-all';
import { consequencesOf } from './conclusions/consequence';
import { type Figure, figureOf, type Origin } from './figure';
import { isInForms } from './forms-of-year';
import type { Found } from './found';
import type { Name } from './name';
import type { Report } from './report';
import { type Counted, countedIn } from './sentence/counted';
import type { Sentence } from './sentence/sentence';
import { type Telling, tellingOf } from './telling';
import type { ToldBefore } from './told-before';
import { countsOf } from './voices/gathered';
import { countsCarried } from './weighing/newly-received';
import { isAddedTo, isOldAndNew } from './weighing/stock';
import { countsPapers, isOfOneMatter, isOneOfMore } from './weighing/weak';

/**
 * Adds what the numbers of a sentence tell to what was found.
 *
 * @param before what the number before its first one told, where the sentence goes on with it
 * @returns what its last number told
 */
export function readNumbers(
	sentence: Sentence,
	report: Report,
	before: ToldBefore | undefined,
	found: Found[],
): ToldBefore | undefined {
	let last = before;
	for (let at = 0; at < sentence.quantities.length; at++) {
		const counted = countedIn(sentence, at);
		const told = toldBy(counted, report, last);
		for (const one of told) if (isOwn(one, counted, report)) found.push(one);
		const [first] = told;
		if (first) last = asBefore(first.figure, counted.quantity);
	}
	return last;
}

/** What a number told, as the next one goes on with it. */
function asBefore({ id, year }: Figure, { end, kind }: Counted['quantity']): ToldBefore {
	return year === undefined ? { id, end, kind } : { id, end, kind, year };
}

/** All that one number tells. */
function toldBy(counted: Counted, report: Report, before: ToldBefore | undefined): readonly Found[] {
	const telling = tellingOf(counted, report, before);
	return telling ? figuresOf(telling, counted, report) : NOTHING;
}
const NOTHING: readonly Found[] = [];

/** A figure for each name that a number has, and for what its sentence says of all that were counted. */
function figuresOf({ named, year, voice }: Telling, counted: Counted, report: Report): readonly Found[] {
	const { sentence, quantity, clause } = counted;
	const reported = report.meta.year;
	const counts = countsOf(sentence, clause);
	const found: Found[] = [];
	const tell = (figure: Figure): Found => {
		const told: Found = { voice, figure, sentence: sentence.start };
		if (counts) told.counts = counts;
		if (report.years.follows !== undefined) told.follows = report.years.follows;
		found.push(told);
		return told;
	};
	for (const name of named) {
		const origin: Origin = { counted, folded: report.folded, year, head: name.head };
		const inHand = countsCarried(name.id, quantity, sentence, reported);
		if (!inHand) label(tell(figureOf(origin, name)), name, counted);
		// 行政复议3件，其中县政府1件，均被维持: nobody knows whether of all or of its share.
		if (name.goesOn) continue;
		// 申请37件(含上年结转1件)，均为自然人: of those that were in hand, not of those that came in.
		for (const more of consequencesOf(name.id, quantity, sentence))
			if (isInForms(more.id, reported) && !(inHand && more.id.startsWith('request.new.')))
				tell(figureOf(origin, { start: name.start, ...more }));
	}
	return found;
}

/** Keeps the words that name a figure, and whether others outweigh them. */
function label(told: Found, { id, head, weak }: Name, counted: Counted): void {
	if (head) told.label = labelOf(counted, head.end);
	if (weak || countsPapers(id, counted) || isOfOneMatter(id, told.label) || isOneOfMore(id, told.label))
		told.weak = true;
}

const labelOf = ({ sentence, floor, clause }: Counted, end: number): string =>
	sentence.text.slice(Math.max(clause.start, floor), Math.max(clause.start, end));

/** Whether a figure is the report's own, and no part of a whole that was told. */
const isOwn = (one: Found, { sentence, quantity }: Counted, { meta, wholes }: Report): boolean =>
	!isOfMore(one.figure.id, sentence, quantity, meta.year) && !wholes.isPart(one, quantity, sentence);

/** Whether a number counts more than the report's own: other offices, other years, or what has gathered over them. */
const isOfMore = (
	id: IndicatorId,
	sentence: Sentence,
	quantity: Counted['quantity'],
	reported: number | undefined,
): boolean =>
	isOfAllOffices(sentence, quantity) ||
	isOldAndNew(id, quantity, sentence) ||
	isAddedTo(id, sentence) ||
	isPartedByYears(sentence.text, quantity) ||
	isPartedByOwnYear(sentence, quantity, reported);
