import type { Finding, Indicator, Reading, Table } from './reading';
import type { Saying } from './saying';

/** A report as the export format (version 1) has it: the reading without what only the reader's own pages need. */
type ExportedReport = Omit<Reading, NotExported | 'indicators' | 'tables' | 'findings'> & {
	indicators: Omit<Indicator, 'derivation'>[];
	tables: Omit<Table, 'open'>[];
	findings: ExportedFinding[];
};

type NotExported = 'checks' | 'furniture' | 'notices' | 'places';
type ExportedFinding = Omit<Finding, 'says'> & {
	/** Plain and polite. */
	message: string;
};

/**
 * The same bytes give the same export, to the letter.
 *
 * @param say puts a finding into words: in Simplified Chinese, as the format has them
 */
export function exported(reading: Reading, say: (says: Saying) => string): ExportedReport {
	const { checks: _1, furniture: _2, notices: _3, places: _4, indicators, tables, findings, ...report } = reading;
	return {
		...report,
		findings: findings.map(({ rule, severity, says, ...rest }) => ({ rule, severity, message: say(says), ...rest })),
		tables: tables.map(({ open: _open, ...table }) => table),
		indicators: indicators.map(({ derivation: _derivation, ...figure }) => figure),
	};
}
