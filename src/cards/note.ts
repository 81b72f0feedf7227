import type { Card, CardFigure } from '../report/card';

/** How a figure stands to the year before. */
export interface Change {
	difference: number;
	/** Of the year before, 1 for double; missing where that was 0. */
	rate?: number;
}

/** The change on the year before, exact to the decimals that the two figures have; undefined where it is not known. */
export function changeOf({ value, before }: Pick<CardFigure, 'value'> & Partial<CardFigure>): Change | undefined {
	if (before === undefined) return undefined;
	const scale = 10 ** Math.max(decimalsOf(value), decimalsOf(before));
	const difference = Math.round((value - before) * scale) / scale;
	return { difference, ...(before !== 0 && { rate: difference / before }) };
}

const decimalsOf = (value: number): number => Math.min(6, `${value}`.split('.')[1]?.length ?? 0);

/** What a figure is told as a part of: the first of these that the report states. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
	'application.replied.granted': ['application.closed', 'application.replied'],
	'application.replied.denied': ['application.closed', 'application.replied'],
	'reconsideration.corrected': ['reconsideration.total'],
	'litigation.corrected': ['litigation.total'],
	'litigation.direct.corrected': ['litigation.total'],
};

/** What part a figure has in a whole. */
interface Portion {
	/** The whole, a name of the catalog. */
	of: string;
	/** From 0 to 1. */
	share: number;
}

/** The share that a figure has in its whole; undefined where either is hedged or 0, or the whole smaller than its part. */
export function shareOf(figure: CardFigure, { figures }: Card): Portion | undefined {
	const whole = (WHOLES[figure.id] ?? []).map((id) => figures.find((one) => one.id === id)).find((one) => one);
	if (!whole || figure.qualifier || whole.qualifier || figure.value <= 0 || figure.value > whole.value)
		return undefined;
	return { of: whole.id, share: figure.value / whole.value };
}
