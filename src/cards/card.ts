import type { Card, CardChecks, CardFigure } from '../report/card';
import { CATALOG, isPlain } from '../report/catalog';
import { ownFigure } from '../report/own-figure';
import type { Check, Finding, Indicator, Reading } from '../report/reading';
import type { Checkup } from '../report/relations';
import { countFindings } from '../report/severity';

/**
 * All that a card can tell of a report: every figure of the forms that it states, but for the cells of table 3.
 *
 * @param readOn yyyy-mm-dd
 */
export function cardOf({ meta, indicators, checks, findings }: Reading, readOn: string): Card {
	const { region, level, year, era } = meta;
	const name = meta.issuer ?? region ?? meta.title;
	const checked = countChecks(checks, findings);
	return {
		...(name !== undefined && { name }),
		...(region !== undefined && { region }),
		...(level !== undefined && { level }),
		...(year !== undefined && { year }),
		...(era !== undefined && { era }),
		figures: figuresOf(indicators),
		...(checked.all > 0 && { checks: checked }),
		readOn,
	};
}

/** The report's own figures, in the order of the forms; none where its digits leave it open. */
function figuresOf(indicators: readonly Indicator[]): CardFigure[] {
	return [...CATALOG.keys()].filter(isPlain).flatMap((id) => {
		const figure = ownFigure(id, indicators);
		return figure ? (cardFigure(figure) ?? []) : [];
	});
}

function cardFigure({ id, value, qualifier, unit }: Indicator): CardFigure | undefined {
	if (value === undefined) return undefined;
	const own = unit !== undefined && unit !== CATALOG.get(id)?.unit;
	return { id, value, ...(qualifier && { qualifier }), ...(own && { unit }) };
}

/**
 * Relations that could be looked at; one that holds under another accepted reading holds. Of those that do not, only
 * errors are told as wrong: a report published late adds up none the worse.
 */
function countChecks(checks: readonly Check[], findings: readonly Finding[]): CardChecks {
	const looked = checks.filter(({ outcome }) => outcome !== 'not-checkable');
	const fails = looked.filter(({ outcome }) => outcome === 'fails').length;
	return counted(looked.length - fails, fails, countFindings(findings).error);
}

/** No more can be told as wrong than does not hold. */
function counted(holds: number, fails: number, errors: number): CardChecks {
	const wrong = Math.min(errors, fails);
	return { all: holds + fails, holds, ...(wrong > 0 && { wrong }) };
}

/** The card with what comes of holding the report against others in the library. */
export function withCheckup(card: Card, { checks, between }: Pick<Checkup, 'checks' | 'between'>): Card {
	const all = counted(
		checks.holds + checks.explained,
		checks.fails,
		(card.checks?.wrong ?? 0) + countFindings(between).error,
	);
	return all.all > 0 ? { ...card, checks: all } : card;
}

/** The card with only some of its figures, in the order given; names that it does not have are passed over. */
export function withFigures(card: Card, ids: readonly string[]): Card {
	const byId = new Map(card.figures.map((figure) => [figure.id, figure]));
	return { ...card, figures: ids.flatMap((id) => byId.get(id) ?? []) };
}
