import type { Indicator, Reading } from './reading';

/** A report as the export format (version 1) has it: the reading without what only the reader's own pages need. */
export type ExportedReport = Omit<Reading, 'indicators' | 'checks' | 'furniture' | 'notices' | 'places'> & {
	indicators: Omit<Indicator, 'derivation'>[];
};

/** The same bytes give the same export, to the letter. */
export function exported(reading: Reading): ExportedReport {
	const { checks: _, furniture: __, notices: ___, places: ____, indicators, ...report } = reading;
	return { ...report, indicators: indicators.map(({ derivation: _derivation, ...figure }) => figure) };
}
