import type { Indicator, Meta, Step } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import type { Numbers } from '../numerals/quantities';
import type { Outline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { carriedByYear, leftForNextYear } from './by-context/carried';
import { continuationOf, type ToldBefore } from './by-context/continuation';
import { narrowedTo } from './by-context/narrowed';
import { ofWhatWasDue } from './by-context/of-what-was-due';
import { sharesOf } from './by-context/shared-number';
import { sumOfParts } from './by-context/sum-of-parts';
import { wayForShort } from './by-context/ways-for-short';
import { consequencesOf } from './conclusions/consequence';
import { type SaidOfAll, saidOfAllReceived } from './conclusions/of-all-received';
import { type None, nonesIn } from './denials/none';
import { type Match, matchQuantity } from './matching/match';
import { type Counted, clauseBefore, countedIn } from './sentence/clause';
import { type Sentence, sentencesOf } from './sentence/sentence';
import { setOf } from './sentence/terms';
import { toldIn } from './sentence/told-headings';
import { ScopeKeeper, type Voice } from './voices/scope';
import { settleVoices } from './voices/voices';
import { countsOf, yearOf } from './voices/year';
import { countsCarried, withoutInHand } from './weighing/newly-received';
import { withoutAttended, withoutSiblings } from './weighing/siblings';
import { isAddedTo, isOldAndNew, withoutStocks } from './weighing/stock';
import { isOfOneMatter, withoutOutweighed } from './weighing/weak';
import { Wholes } from './weighing/wholes';

/** A figure of the official forms as it was found, with the voice that it was told in. */
export interface Found {
	voice: Voice;
	figure: Indicator;
	/** Where its sentence begins. */
	sentence: number;
	/** The words of its clause up to those that name it, and they: 外事动态. */
	label?: string;
	/** Told in words that others outweigh, see `Rule.weak`. */
	weak?: boolean;
	/** What it says it counts: what has gathered (截至, 累计), or one year's (2013年, 新增). */
	counts?: 'stock' | 'year';
}

/**
 * The figures of the official forms that running text tells.
 *
 * @param outline its paragraphs; what is furniture or table is not read here
 */
export function indicatorsOf(folded: Folded, outline: Outline, numbers: Numbers, meta: Meta): Indicator[] {
	const scopes = new ScopeKeeper(meta);
	const wholes = new Wholes();
	const found: Found[] = [];
	let before: ToldBefore | undefined;
	for (const sentence of sentencesOf(folded, toldIn(outline, folded.text), numbers)) {
		scopes.enter(sentence);
		for (const none of nonesIn(sentence)) {
			const figure = foundNone(none, folded, sentence, meta, scopes);
			if (figure) found.push(figure);
		}
		for (const said of saidOfAllReceived(sentence, found)) found.push(foundOfAll(said, folded, sentence));
		wholes.enter(sentence);
		// 全市公开92条。其中市本级公开30条: the sentence goes on with the figure that ended the one before.
		if (!sentence.terms[0]?.set.meets(AMONG)) before = undefined;
		for (let at = 0; at < sentence.quantities.length; at++) {
			const counted = countedIn(sentence, at);
			const { quantity } = counted;
			const figures = foundFigures(counted, folded, meta, scopes, before);
			const told = figures[0]?.figure;
			if (told)
				before = {
					id: told.id,
					end: quantity.end,
					kind: quantity.kind,
					...(told.year !== undefined && { year: told.year }),
				};
			for (const figure of figures)
				if (!isStock(figure.figure.id, quantity, sentence) && !wholes.isPart(figure, quantity, sentence))
					found.push(figure);
		}
	}
	return settleVoices(withoutSiblings(withoutStocks(withoutOutweighed(withoutAttended(withoutInHand(found))))));
}

function foundNone(none: None, folded: Folded, sentence: Sentence, meta: Meta, scopes: ScopeKeeper): Found | undefined {
	const clause = clauseBefore(sentence.terms, none.cue.start, -1, sentence.start);
	const year = yearOf(sentence, clause, meta.year);
	// 历年均未收到: what never was, was not in this year either.
	const never = year === 'past' && EVER.test(sentence.text.slice(sentence.start, none.cue.start));
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
	return { voice: scopes.voiceOf(sentence, clause), figure, sentence: sentence.start };
}

/** The number is the one counted before, the words are those that conclude. */
function foundOfAll({ id, rule, end, counted }: SaidOfAll, folded: Folded, { start }: Sentence): Found {
	const span = sourceSpan(folded, start, end);
	const figure: Indicator = { ...counted.figure, id, rule, span, quote: folded.source.slice(...span) };
	figure.derivation = [...counted.figure.derivation];
	return { voice: counted.voice, figure, sentence: start };
}

const EVER = /历年|以来|至今/;

function foundFigures(
	counted: Counted,
	folded: Folded,
	meta: Meta,
	scopes: ScopeKeeper,
	before: ToldBefore | undefined,
): readonly Found[] {
	const { sentence, quantity, clause } = counted;
	if (isDeniedOne(counted)) return NOTHING;
	const named = namesOf(counted, meta.year, before);
	if (named.length === 0 || (named[0]?.ownField && !isBelow(meta.level))) return NOTHING;
	if (!isInForms(named[0]?.id, meta.year)) return NOTHING;
	const year = named[0]?.goesOn ? before?.year : named[0]?.dated ? undefined : yearOf(sentence, clause, meta.year);
	if (year === 'past' || year === 'future') return NOTHING;
	const voice = scopes.voiceOf(sentence, clause);
	if (voice === 'part' && !isOfThoseWhoCame(named[0], counted)) return NOTHING;
	const found: Found[] = [];
	const counts = countsOf(sentence, clause);
	const tell = (figure: Indicator): Found => {
		const told: Found = { voice: voice === 'part' ? 'all' : voice, figure, sentence: sentence.start };
		if (counts) told.counts = counts;
		found.push(told);
		return told;
	};
	for (const name of named) {
		const how: Told = { counted, folded, year, head: name.head };
		if (!countsCarried(name.id, quantity, sentence, meta.year)) {
			const told = tell(figureOf(how, name.id, name.rule, name.start, name.end));
			if (name.head) told.label = labelOf(counted, name.head.end);
			if (name.weak || (told.label !== undefined && isOfOneMatter(name.id, told.label))) told.weak = true;
		}
		for (const more of consequencesOf(name.id, quantity, sentence))
			if (isInForms(more.id, meta.year)) tell(figureOf(how, more.id, more.rule, name.start, more.end));
	}
	return found;
}

const AMONG = setOf('among');

const NOTHING: readonly Found[] = [];

/** 各县区工作人员共40人参加培训: whoever came, they were trained here. */
const isOfThoseWhoCame = (name: Name | undefined, { sentence: { text }, quantity, clause }: Counted): boolean =>
	name?.id === 'training.people' &&
	(CAME.test(text.slice(quantity.end, quantity.end + 16)) || TRAINED.test(text.slice(clause.start, quantity.start)));
/** 共培训各乡镇信息员328人 */
const TRAINED = /^[^各乡镇街县区]{0,6}培训/;
/** 250余名业务人员参训 */
const CAME = /^(?:次)?(?:[^,，。;；\d]{0,8}(?:学员|人员|干部|同志|骨干|信息员|联络员|负责人))?(?:参加|参训|接受)/;

const labelOf = ({ sentence, floor, clause }: Counted, end: number): string =>
	sentence.text.slice(Math.max(clause.start, floor), Math.max(clause.start, end));

/** 没有接到一起申请, 一起申请也没有接到: not a single one is none, and the denial tells it. */
const isDeniedOne = ({ quantity: { value, spelled, end }, clause, sentence }: Counted): boolean =>
	value === 1 &&
	((spelled && clause.terms.some(({ set }) => set.meets(NONE) && !set.meets(NO_NONE))) ||
		NOT_EVEN.test(sentence.text.slice(end, end + 16)));
/** 1件申请也没有 */
const NOT_EVEN = /^[^,，。;；\d]{0,12}(?:也|都)(?:没|未|无)/;
const NONE = setOf('none');
const NO_NONE = setOf('noNone');

interface Name {
	id: string;
	rule: string;
	start: number;
	end: number;
	goesOn?: true;
	/** The year that its words name is the one it went to or came from: it is told for the report's own. */
	dated?: true;
	weak?: boolean;
	ownField?: boolean;
	/** The word that names it. */
	head?: { start: number; end: number };
}

/** Another year's too, or what has gathered over the years. */
const isStock = (id: string, quantity: Counted['quantity'], sentence: Sentence): boolean =>
	isOldAndNew(id, quantity, sentence) || isAddedTo(id, sentence);

/** What a number counts: by a rule, as one of several told together, or going on with the number before it. */
function namesOf(counted: Counted, reported: number | undefined, before: ToldBefore | undefined): readonly Name[] {
	const { quantity, clause } = counted;
	const shares = sharesOf(counted);
	if (shares.length > 0) return shares.map((share) => ({ ...share, end: quantity.end }));
	const left = leftForNextYear(counted, reported);
	const match = left ? undefined : matchQuantity(counted);
	if (match) return [nameOf(match)];
	const carried = left ?? carriedByYear(counted, reported);
	if (carried) return [{ ...carried, end: quantity.end, dated: true }];
	const narrowed = narrowedTo(counted) ?? ofWhatWasDue(counted) ?? wayForShort(counted);
	if (narrowed) return [{ ...narrowed, end: quantity.end }];
	const sum = sumOfParts(counted);
	if (sum) return [{ ...sum, end: quantity.end }];
	const more = continuationOf(before, quantity, clause, counted.sentence.text);
	return more ? [{ ...more, start: quantity.start, end: quantity.end }] : NAMELESS;
}

const NAMELESS: readonly Name[] = [];

const nameOf = ({ rule: { rule }, start, end, head }: Match): Name => ({
	id: rule.id,
	rule: rule.name,
	start,
	end,
	head,
	...(rule.weak && { weak: true }),
	...(rule.ownField && { ownField: true }),
});

/** Who applied, and single reasons, are figures of the forms since 2019; a report before it that tells them tells none. */
const isInForms = (id: string | undefined, year: number | undefined): boolean =>
	year === undefined || year >= 2019 || !id?.startsWith('request.');

/** A department or a town reports of itself. */
const isBelow = (level: Meta['level']): boolean => level === 'department' || level === 'township';

/** A number that tells a figure: with its year, and the word that names it. */
interface Told {
	counted: Counted;
	folded: Folded;
	year: number | undefined;
	head: Name['head'];
}

function figureOf(told: Told, id: string, rule: string, start: number, end: number): Indicator {
	const { folded, year } = told;
	const { value, unit, qualifier } = told.counted.quantity;
	const figure = { id, scope: 'all', value } as Indicator;
	if (unit) figure.unit = unit;
	if (qualifier) figure.qualifier = qualifier;
	if (year) figure.year = year;
	figure.span = sourceSpan(folded, start, end);
	figure.quote = folded.source.slice(figure.span[0], figure.span[1]);
	figure.rule = rule;
	figure.derivation = stepsOf(told);
	return figure;
}

function stepsOf({ counted: { quantity, clause }, folded, year, head }: Told): Step[] {
	const steps: Step[] = [];
	if (head) steps.push({ saw: 'term', says: words(folded, head), span: at(folded, head) });
	const [start, end] = quantity.digits;
	steps.push({ saw: 'number', says: folded.text.slice(start, end), span: sourceSpan(folded, start, end) });
	if (quantity.unit) steps.push({ saw: 'unit', says: quantity.unit });
	if (quantity.qualifier) steps.push({ saw: 'hedge', says: quantity.qualifier });
	if (year) steps.push({ saw: 'year', says: String(year), span: sourceSpan(folded, clause.start, clause.end) });
	return steps;
}

const at = (folded: Folded, { start, end }: { start: number; end: number }): Span => sourceSpan(folded, start, end);
const words = (folded: Folded, { start, end }: { start: number; end: number }): string => folded.text.slice(start, end);
