import type { Card, CardChecks, CardFigure } from '../../report/card';
import type { Era, Level, Qualifier } from '../../report/reading';
import { figureCode, figureOfCode } from './figure-code';

/**
 * A card as its link carries it: short names, figures as lists without their empty ends
 * (code, value, year before, hedge, unit), a region that begins the name as its length.
 */
export interface Wire {
	n?: string;
	r?: string | number;
	l?: number;
	y?: number;
	e?: number;
	f: WireFigure[];
	c?: WireChecks;
	d: string;
}

/** How many relations were looked at, how many hold, how many are wrong. */
export type WireChecks = [all: number, holds: number, wrong?: number];

/** A figure: the code of its name, its value, that of the year before, the place of its hedge, its unit where that is its own. */
export type WireFigure = [code: string, value: number, before?: number | null, hedge?: number, unit?: string];

// A place in these lists is part of version 1 of the link: new ones come last.
const LEVELS: readonly Level[] = ['national', 'province', 'prefecture', 'county', 'township', 'department'];
const ERAS: readonly Era[] = ['narrative', 'statistical', 'tables2019', 'tables2021'];
const HEDGES: readonly (Qualifier | undefined)[] = [undefined, 'over', 'under', 'about'];

/** The wire of a card. */
export function toWire({ name, region, level, year, era, figures, checks, readOn }: Card): Wire {
	const starts = region !== undefined && name?.startsWith(region);
	return {
		...(name !== undefined && { n: name }),
		...(region !== undefined && { r: starts ? region.length : region }),
		...(level && { l: LEVELS.indexOf(level) }),
		...(year !== undefined && { y: year }),
		...(era && { e: ERAS.indexOf(era) }),
		f: figures.map(toWireFigure),
		...(checks && { c: toWireChecks(checks) }),
		d: readOn,
	};
}

const toWireChecks = ({ all, holds, wrong }: CardChecks): WireChecks => (wrong ? [all, holds, wrong] : [all, holds]);

function toWireFigure({ id, value, qualifier, before, unit }: CardFigure): WireFigure {
	const whole: WireFigure = [figureCode(id), value, before ?? null, HEDGES.indexOf(qualifier), unit ?? ''];
	const ends = [unit !== undefined, qualifier !== undefined, before !== undefined].indexOf(true);
	return whole.slice(0, ends < 0 ? 2 : 5 - ends) as WireFigure;
}

/** The card of a wire whose shape is sound; undefined where it names a figure, level, form or hedge that there is not. */
export function fromWire({ n, r, l, y, e, f, c, d }: Wire): Card | undefined {
	const figures = f.map(fromWireFigure);
	const level = l === undefined ? undefined : LEVELS[l];
	const era = e === undefined ? undefined : ERAS[e];
	if ((l !== undefined && !level) || (e !== undefined && !era) || !isFull(figures)) return undefined;
	const region = typeof r === 'number' ? n?.slice(0, r) : r;
	return {
		...(n !== undefined && { name: n }),
		...(region !== undefined && { region }),
		...(level && { level }),
		...(y !== undefined && { year: y }),
		...(era && { era }),
		figures,
		...(c && { checks: { all: c[0], holds: c[1], ...(c[2] && { wrong: c[2] }) } }),
		readOn: d,
	};
}

function fromWireFigure([code, value, before, hedge = 0, unit]: WireFigure): CardFigure | undefined {
	const id = figureOfCode(code);
	if (id === undefined || !(hedge in HEDGES)) return undefined;
	const qualifier = HEDGES[hedge];
	return {
		id,
		value,
		...(qualifier && { qualifier }),
		...(unit && { unit }),
		...(typeof before === 'number' && { before }),
	};
}

const isFull = (figures: readonly (CardFigure | undefined)[]): figures is CardFigure[] =>
	figures.every((figure) => figure !== undefined);
