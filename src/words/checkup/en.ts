import { countEn, numberIn } from '../number';
import { rulesEn } from '../rules/en';
import type { CheckupWords } from './zh-Hans';

const number = numberIn('en');

/** The words of the check-up over all reports in English. */
export const checkupEn: CheckupWords = {
	title: 'Check-up',
	views: { label: 'Views', list: 'By report', matrix: 'Bodies and years' },
	empty: 'There are no reports yet. Once there are, this page lists what does not add up in any of them.',
	working: (done, all) => `Checking ${number(done)} of ${number(all)}`,
	totals: (reports, checks, fails) =>
		`${countEn(reports, 'report')}${checks > 0 ? `, ${countEn(checks, 'check')}, ${number(fails)} ${fails === 1 ? 'does' : 'do'} not add up` : ''}`,
	besides: ({ warning, info, unchecked, marked, outdated }) =>
		[
			warning && countEn(warning, 'doubt'),
			info && countEn(info, 'note'),
			unchecked && `${number(unchecked)} could not be checked`,
			marked && `${number(marked)} marked by you and not listed`,
			outdated && `${countEn(outdated, 'earlier version')} not counted`,
		]
			.filter(Boolean)
			.join('; '),
	filters: {
		label: 'Filters',
		opener: (chosen) => (chosen > 0 ? `Filters (${chosen} set)` : 'Filters'),
		severity: 'Severity',
		atLeast: { info: 'Any severity', warning: 'Mismatches and doubts', error: 'Mismatches only' },
		rule: 'Rule',
		anyRule: 'All rules',
		onlyFound: 'Only reports with findings',
		failed: 'List files that could not be read',
		from: 'From',
		to: 'To',
		firstYear: 'First year',
		lastYear: 'Last year',
	},
	listed: (of) => `${countEn(of, 'report')} listed`,
	none: 'No report matches',
	clear: 'Clear filters',
	table: {
		report: 'Report',
		year: 'Year',
		file: 'File',
		caption: 'What does not add up in each report, by kind; the worst first',
		open: (of, family, report) => `${report}, ${family}: ${of}; open the first`,
		clean: 'Nothing found',
	},
	severity: { error: 'Mismatch', warning: 'Doubt', info: 'Note' },
	more: (of) => `${of} more`,
	copy: {
		table: 'Copy table',
		list: 'Copy findings',
		copied: 'Copied, ready to paste into a spreadsheet or a text',
		failed: 'The browser did not allow copying.',
	},
	family: {
		tables: 'Tables',
		twice: 'Text, tables',
		sums: 'Sums, shares',
		growth: 'Growth',
		years: 'Years',
		rollup: 'Roll-up',
		structure: 'Structure',
		wording: 'Dates, words',
	},
	rule: rulesEn,
	matrix: {
		caption: 'The reports of each body, year by year',
		unit: 'Body',
		noRegion: 'Region unknown',
		state: {
			waiting: 'Being checked',
			blank: 'Nothing to check',
			clean: 'Nothing found',
			found: (of) => countEn(of, 'finding'),
			failed: 'Could not be read',
			untold: 'Not stated',
			missing: 'None in the library',
		},
		/** What a cell has room for. */
		short: { missing: 'none', failed: 'failed', untold: '—' },
		foundSign: { error: 'With mismatches (the number counts all findings)', warning: 'With doubts or notes only' },
		shows: {
			label: 'Show',
			findings: 'Findings',
			head: (figure) => `Body (${figure})`,
			contested: (says) => `${says}; the report itself gives another number too`,
			contestedSign: 'The report itself gives another number too',
		},
		cell: (unit, year, state) => `${unit} ${year}: ${state}`,
		also: (names) => `with ${names.join(', ')}`,
		versions: (of) => `${of} versions, the newest one`,
		ofVersions: (state, of) => `${state}, ${of} versions, the newest one`,
		span: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
		leftOut: (spans) => `${spans.join(', ')} not listed: no reports`,
		before: (span) => `← ${span}`,
		after: (span) => `${span} →`,
		legend: 'Key',
		none: 'No report',
		unplaced: (of) => `${countEn(of, 'report')} without a body or a year ${of === 1 ? 'is' : 'are'} not in the table.`,
		order: 'Sort by this year: most first, least first, as before',
		keys: 'Arrow keys move, Enter opens. ',
		hint: 'Press a year to sort by it. Years without a report between a body’s first and last are marked as missing; with a range of years chosen, all within the range.',
	},
	below: {
		title: 'Roll-up',
		lead: 'A government’s report should add up those of its departments and of the governments below it. Only you know whether all of them are here: confirm it, and they are checked.',
		complete: 'All reports below are here',
		count: (of) => `${countEn(of, 'report')} below it in the library`,
		names: 'These reports',
	},
	failedFiles: {
		title: 'Files that could not be read',
		lead: 'One that is read later leaves the list. Those whose name or path tells the body and the year also stand in “Bodies and years”.',
		file: 'File',
		reason: 'Reason',
		copy: 'Copy these files',
		forget: 'Clear the list',
	},
	related: {
		'last-year': (year) => `Against the report of ${year}`,
		below: 'Against the reports below',
		working: 'Comparing with other reports in the library',
		none: (year) => `The library has no report of this body for ${year}. Add it to compare the two years.`,
		open: 'Open that report',
		versions: (of) => `There are ${of} of that year; the newest was used.`,
		perhaps: (name) =>
			`That report is of “${name}”; it is uncertain whether both are by the same body, so differences are only noted.`,
		counts: (checked, holds) => `${countEn(checked, 'check')}: ${number(holds)} ${holds === 1 ? 'holds' : 'hold'}`,
		unchecked: 'Not checked',
		there: (name) => `Words of ${name}`,
		undeclared: (of) =>
			`The library has ${countEn(of, 'report')} below this one. Confirm that all are here to have them added up.`,
		andMore: (of) => `${of} in all`,
	},
};
