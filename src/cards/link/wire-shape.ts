import { type Guard, list, object, optional } from '../../report/guards';
import type { Wire, WireChecks, WireFigure } from './wire';

/** What a card may be: far more than any real report needs. */
export const LONGEST_NAME = 80;
export const LONGEST_UNIT = 6;
const MOST_FIGURES = 64;
/** No figure of a report comes near it: a quadrillion. */
export const GREATEST = 1e15;

/** Words of one line. Characters that steer how others are shown could make a name say what it does not. */
const words =
	(longest: number): Guard<string> =>
	(value) =>
		typeof value === 'string' &&
		value !== '' &&
		value.length <= longest &&
		value.isWellFormed() &&
		!STEERING.test(value)
			? value
			: undefined;

const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u;

const amount: Guard<number> = (value) =>
	typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= GREATEST ? value : undefined;

const whole =
	(least: number, most: number): Guard<number> =>
	(value) =>
		Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : undefined;

const code: Guard<string> = (value) => (typeof value === 'string' && /^[\w-]{3}$/.test(value) ? value : undefined);

const figure: Guard<WireFigure> = (value, drops) => {
	if (!Array.isArray(value) || value.length < 2 || value.length > 5) return undefined;
	const [named, stated, before, hedge, unit] = value as unknown[];
	const sound =
		code(named, drops) !== undefined &&
		amount(stated, drops) !== undefined &&
		(hedge === undefined || whole(0, 3)(hedge, drops) !== undefined) &&
		(before === undefined || before === null || amount(before, drops) !== undefined) &&
		(unit === undefined || words(LONGEST_UNIT)(unit, drops) !== undefined);
	return sound ? (value as WireFigure) : undefined;
};

const figures: Guard<WireFigure[]> = (value, drops) =>
	Array.isArray(value) && value.length <= MOST_FIGURES ? list(figure)(value, drops) : undefined;

const counts: Guard<WireChecks> = (value, drops) => {
	if (!Array.isArray(value) || value.length < 2 || value.length > 3) return undefined;
	const all = whole(1, 100_000)(value[0], drops);
	const holds = all === undefined ? undefined : whole(0, all)(value[1], drops);
	if (all === undefined || holds === undefined) return undefined;
	if (value.length === 2) return [all, holds];
	const wrong = whole(1, all - holds)(value[2], drops);
	return wrong === undefined ? undefined : [all, holds, wrong];
};

/** A day that is in the calendar. */
const day: Guard<string> = (value) => {
	if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
	const time = Date.parse(`${value}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(value) ? value : undefined;
};

const region: Guard<string | number> = (value, drops) =>
	typeof value === 'number' ? whole(1, LONGEST_NAME)(value, drops) : words(LONGEST_NAME)(value, drops);

/** A wire of exactly its fields, each within its bounds; what is not so is counted in the drops, or undefined. */
export const wire: Guard<Wire> = object<Wire>({
	n: optional(words(LONGEST_NAME)),
	r: optional(region),
	l: optional(whole(0, 20)),
	y: optional(whole(1990, 2100)),
	e: optional(whole(0, 20)),
	f: figures,
	c: optional(counts),
	d: day,
});
