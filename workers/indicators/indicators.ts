import type { Indicator, Meta, Step } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import type { Numbers } from '../numerals/quantities';
import type { Quantity } from '../numerals/quantity';
import type { Outline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { type Clause, clauseBefore, floorOf } from './clause';
import { consequencesOf } from './consequence';
import { continuationOf, type ToldBefore } from './continuation';
import { matchQuantity } from './match';
import { type None, nonesIn } from './none';
import { ScopeKeeper, type Voice } from './scope';
import { type Sentence, sentencesOf } from './sentence';
import { sharesOf } from './shared-number';
import { settleVoices } from './voices';
import { Wholes } from './wholes';
import { yearOf } from './year';

/** A figure of the official forms as it was found, with the voice that it was told in. */
export interface Found {
	voice: Voice;
	figure: Indicator;
}

/**
 * The figures of the official forms that running text tells.
 *
 * @param outline its paragraphs; what is furniture or table is not read here
 */
export function indicatorsOf(folded: Folded, outline: Outline, numbers: Numbers, meta: Meta): Indicator[] {
	const scopes = new ScopeKeeper(meta.level, meta.region);
	const wholes = new Wholes();
	const found: Found[] = [];
	for (const sentence of sentencesOf(folded, outline.paragraphs, numbers)) {
		scopes.enter(sentence);
		for (const none of nonesIn(sentence)) found.push(...foundNone(none, folded, sentence, meta, scopes));
		wholes.enter(sentence);
		let before: ToldBefore | undefined;
		for (const [at, quantity] of sentence.quantities.entries()) {
			const figures = foundFigures(sentence, at, folded, meta, scopes, before);
			const told = figures[0]?.figure;
			if (told) before = { id: told.id, kind: quantity.kind, ...(told.year !== undefined && { year: told.year }) };
			for (const figure of figures) if (!wholes.isPart(figure, quantity, sentence)) found.push(figure);
		}
	}
	return settleVoices(found);
}

function foundNone(none: None, folded: Folded, sentence: Sentence, meta: Meta, scopes: ScopeKeeper): Found[] {
	const clause = clauseBefore(sentence.terms, none.cue.start, -1, sentence.start);
	if (yearOf(sentence, clause, meta.year) !== undefined) return [];
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
	return [{ voice: scopes.voiceOf(sentence, clause), figure }];
}

function foundFigures(
	sentence: Sentence,
	index: number,
	folded: Folded,
	meta: Meta,
	scopes: ScopeKeeper,
	before: ToldBefore | undefined,
): Found[] {
	const quantity = sentence.quantities[index] as Quantity;
	const clause = clauseBefore(sentence.terms, quantity.start, floorOf(sentence, index), sentence.start);
	const named = namesOf(sentence, index, quantity, clause, before);
	if (named.length === 0) return [];
	const goesOn = named[0]?.goesOn === true;
	const year = goesOn ? before?.year : yearOf(sentence, clause, meta.year);
	if (year === 'past' || year === 'future') return [];
	const voice = scopes.voiceOf(sentence, clause);
	if (voice === 'part') return [];
	return named.flatMap(({ id, rule, start, end, head }) => {
		const steps: Step[] = [
			...(head ? [{ saw: 'term' as const, says: words(folded, head), span: at(folded, head) }] : []),
			...numberSteps(quantity, folded, clause, year),
		];
		const figure = (as: string, by: string, until: number): Found => {
			const span = sourceSpan(folded, start, until);
			const told = measured(quantity, year);
			return {
				voice,
				figure: {
					id: as,
					scope: 'all',
					...told,
					span,
					quote: folded.source.slice(...span),
					rule: by,
					derivation: [...steps],
				},
			};
		};
		const also = consequencesOf(id, quantity, sentence).map((more) => figure(more.id, more.rule, more.end));
		return [figure(id, rule, end), ...also];
	});
}

interface Name {
	id: string;
	rule: string;
	start: number;
	end: number;
	goesOn?: true;
	/** The word that names it. */
	head?: { start: number; end: number };
}

/** What a number counts: by a rule, as one of several told together, or going on with the number before it. */
function namesOf(
	sentence: Sentence,
	index: number,
	quantity: Quantity,
	clause: Clause,
	before: ToldBefore | undefined,
): Name[] {
	const shares = sharesOf(sentence, index);
	if (shares.length > 0) return shares.map((share) => ({ ...share, end: quantity.end }));
	const match = matchQuantity(sentence, index);
	if (match)
		return [
			{ id: match.rule.rule.id, rule: match.rule.rule.name, start: match.start, end: match.end, head: match.head },
		];
	const more = continuationOf(before, quantity, clause);
	return more ? [{ ...more, start: quantity.start, end: quantity.end }] : [];
}

const measured = ({ value, unit, qualifier }: Quantity, year: number | undefined) => ({
	value,
	...(unit && { unit }),
	...(qualifier && { qualifier }),
	...(year && { year }),
});

function numberSteps(quantity: Quantity, folded: Folded, clause: Clause, year: number | undefined): Step[] {
	const digits = { start: quantity.digits[0], end: quantity.digits[1] };
	const steps: Step[] = [{ saw: 'number', says: words(folded, digits), span: at(folded, digits) }];
	if (quantity.unit) steps.push({ saw: 'unit', says: quantity.unit });
	if (quantity.qualifier) steps.push({ saw: 'hedge', says: quantity.qualifier });
	if (year) steps.push({ saw: 'year', says: String(year), span: sourceSpan(folded, clause.start, clause.end) });
	return steps;
}

const at = (folded: Folded, { start, end }: { start: number; end: number }): Span => sourceSpan(folded, start, end);
const words = (folded: Folded, { start, end }: { start: number; end: number }): string => folded.text.slice(start, end);
