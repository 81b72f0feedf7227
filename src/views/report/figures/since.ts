import { type Change, changeOf } from '../../../cards/note';
import type { Indicator } from '../../../report/reading';
import type { ToldFigure } from '../../../report/relations';
import type { Span } from '../../../report/span';

/** A figure beside that of the year before. */
export interface Since extends Change {
	/** That of the year before. */
	value: number;
	/** The words that say it there. */
	span: Span;
}

/**
 * How a figure stands to what last year's report tells of it.
 *
 * @param own what this report tells of it: of the whole area, else of the body itself
 * @returns undefined where either is hedged, told otherwise too, of another unit or of another part of the body
 */
export function sinceOf(
	{ value, year, scope }: Pick<Indicator, 'value' | 'year' | 'scope'>,
	own: ToldFigure | undefined,
	before: ToldFigure | undefined,
): Since | undefined {
	if (!own || !before || value === undefined || year !== undefined || own.value !== value) return undefined;
	const isAlike = (one: ToldFigure) =>
		!one.qualifier && !one.contested && one.unit === own.unit && (one.self ?? false) === (scope === 'self');
	if (![own, before].every(isAlike)) return undefined;
	const change = changeOf({ value, before: before.value });
	return change && { ...change, value: before.value, span: before.span };
}
