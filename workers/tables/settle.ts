import type { Indicator } from '../../src/report/reading';
import type { Document } from '../formats/document';
import type { Folded } from '../text/fold';
import type { FoundTable } from './found';
import { tablesOf } from './tables';

/**
 * Lets the running text decide between the readings of jammed digits that the tables' own arithmetic left open.
 *
 * @param prose the figures that the running text tells
 */
export function settledByProse(
	tables: readonly FoundTable[],
	prose: readonly Indicator[],
	document: Document,
	folded: Folded,
): readonly FoundTable[] {
	const open = tables.some(({ indicators }) => indicators.some(({ readings }) => readings));
	return open ? tablesOf(document, folded, toldIn(prose)) : tables;
}

/** Exact figures of the report's own year, the first statement of each. */
function toldIn(prose: readonly Indicator[]): ReadonlyMap<string, number> {
	const told = new Map<string, number>();
	for (const { id, scope, value, qualifier, year } of prose) {
		if (scope === 'all' && value !== undefined && !qualifier && !year && !told.has(id)) told.set(id, value);
	}
	return told;
}
