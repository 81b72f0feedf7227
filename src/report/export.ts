import type { Indicator, Reading, Table } from './reading';

/** A report as the export format (version 1) has it: the reading without what only the reader's own pages need. */
export type ExportedReport = Omit<Reading, 'indicators' | 'tables' | 'checks' | 'furniture' | 'notices' | 'places'> & {
	indicators: Omit<Indicator, 'derivation'>[];
	tables: Omit<Table, 'open'>[];
};

/** The same bytes give the same export, to the letter. */
export function exported(reading: Reading): ExportedReport {
	const { checks: _1, furniture: _2, notices: _3, places: _4, indicators, tables, ...report } = reading;
	return {
		...report,
		tables: tables.map(({ open: _open, ...table }) => table),
		indicators: indicators.map(({ derivation: _derivation, ...figure }) => figure),
	};
}
