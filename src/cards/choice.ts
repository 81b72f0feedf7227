import type { Card, CardFigure } from '../report/card';
import type { Era } from '../report/reading';
import type { CardFormat } from '../report/sheet';

/** As many figures as each format has room for; a long picture has it for all that the forms ask for. */
export const MOST_SHOWN: Readonly<Record<CardFormat, number>> = { portrait: 9, square: 6, wide: 6, long: 160 };

const LEAST = 5;
const MOST = 7;

/** What is asked of every report first; that none came is news too. */
const ALWAYS: ReadonlySet<string> = new Set(['application.received', 'reconsideration.total', 'litigation.total']);

const REQUESTS = ['application.received', 'application.closed', 'application.replied'];
const OUTCOMES = ['application.replied.granted', 'application.replied.denied', 'application.carried_out'];
const APPEALS = ['reconsideration.total', 'reconsideration.corrected', 'litigation.total', 'litigation.corrected'];
const TABLES = ['litigation.direct.corrected', 'normative.in_force', 'normative.disclosed_total'];
const REST = ['fee.total', 'penalty.decisions', 'licensing.decisions', 'complaint.total', 'response.total'];

/** What matters in a report, the weightiest first: since 2019 how requests fare, before that what was disclosed at all. */
const WEIGHT: Readonly<Record<Era, readonly string[]>> = {
	tables2021: [...REQUESTS, ...OUTCOMES, ...APPEALS, ...TABLES, 'proactive.total', ...REST],
	tables2019: [...REQUESTS, ...OUTCOMES, ...APPEALS, ...TABLES, 'proactive.total', ...REST],
	statistical: [
		'proactive.total',
		...REQUESTS,
		...OUTCOMES,
		...APPEALS,
		'normative.disclosed',
		...REST,
		'channel.website',
	],
	narrative: ['proactive.total', ...REQUESTS, ...OUTCOMES, ...APPEALS, ...REST, 'channel.website', 'org.staff'],
};

/**
 * The figures that a card of this report starts with: five to seven, as far as it states so many; those of nothing come
 * last.
 */
export function preselected({ era = 'narrative', figures }: Card): string[] {
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const ranked = [...new Set([...WEIGHT[era], ...byId.keys()])].flatMap((id) => byId.get(id) ?? []);
	const telling = ranked.filter((figure) => WEIGHT[era].includes(figure.id) && isTelling(figure)).slice(0, MOST);
	const chosen = new Set(
		[...telling, ...ranked.filter((figure) => !telling.includes(figure))].slice(0, Math.max(LEAST, telling.length)),
	);
	return ranked.filter((figure) => chosen.has(figure)).map(({ id }) => id);
}

/** As many figures as a link carries: with more its code could not be read off a screen. */
export const MOST_LINKED = 12;

/** Of the chosen figures those that a link carries: all, or of many the ones that matter, in the order chosen. */
export function linkedOf(card: Card, chosen: readonly string[]): string[] {
	const weightiest = preselected(card).filter((id) => chosen.includes(id));
	const kept = new Set([...new Set([...weightiest, ...chosen])].slice(0, MOST_LINKED));
	return chosen.filter((id) => kept.has(id));
}

const isTelling = ({ id, value }: CardFigure): boolean => value !== 0 || ALWAYS.has(id);
