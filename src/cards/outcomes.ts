import type { Card, CardFigure } from '../report/card';
import type { SheetPart } from '../report/sheet';

/** How requests end, by the forms of all years, and whether the applicant got what was asked for. */
const TONES: Readonly<Record<string, SheetPart['tone']>> = {
	'application.replied.already_public': 'open',
	'application.replied.granted': 'open',
	'application.replied.partial': 'open',
	'application.replied.denied': 'shut',
	'application.replied.unable': 'else',
	'application.replied.not_exist': 'else',
	'application.replied.not_own': 'else',
	'application.replied.rejected': 'else',
	'application.replied.amend': 'else',
	'application.replied.other_channel': 'else',
	'application.replied.other': 'else',
};

/** How some of the requests ended. */
interface Ending {
	/** A name of the catalog; missing where many small ones were put together. */
	id?: string;
	value: number;
	/** Of all, from 0 to 1. */
	share: number;
	tone: SheetPart['tone'];
}

const MOST_PARTS = 6;

/** The replies by outcome, as parts of all that the report gives; nothing where fewer than two are stated and exact. */
export function outcomesOf({ figures }: Card): Ending[] {
	const stated = Object.keys(TONES).flatMap((id) => figures.filter((figure) => figure.id === id && figure.value > 0));
	const total = stated.reduce((sum, { value }) => sum + value, 0);
	if (stated.length < 2 || stated.some(({ qualifier }) => qualifier)) return [];
	const outcome = ({ id, value }: CardFigure): Ending => ({
		id,
		value,
		share: value / total,
		tone: TONES[id] as SheetPart['tone'],
	});
	return gathered(stated.map(outcome));
}

/** No more parts than can be told apart: the smallest that are neither open nor shut become one. */
function gathered(outcomes: readonly Ending[]): Ending[] {
	const spare = outcomes.length - MOST_PARTS;
	if (spare <= 0) return [...outcomes];
	const small = outcomes
		.filter(({ tone }) => tone === 'else')
		.sort((a, b) => a.value - b.value)
		.slice(0, spare + 1);
	const sum = (key: 'value' | 'share') => small.reduce((whole, part) => whole + part[key], 0);
	return [
		...outcomes.filter((part) => !small.includes(part)),
		{ value: sum('value'), share: sum('share'), tone: 'else' },
	];
}
