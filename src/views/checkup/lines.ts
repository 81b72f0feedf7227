import type { Row } from '../../library/library';
import { byPinyin, nameOf } from '../../library/names';
import type { Checkup, RelatedFinding } from '../../report/relations';
import { FAMILIES, type Family, familyOf } from '../../report/rule-families';
import { countFindings, isAtLeast, noFindings, type Severity, type SeverityCounts } from '../../report/severity';

/** What is shown of the findings. */
export interface FindingFilters {
	/** The mildest that is shown. */
	atLeast: Severity;
	rule?: string | undefined;
	/** Only reports with a finding. */
	onlyFound: boolean;
}

/** What one kind of rules found in a report. */
export interface FamilyCount {
	count: number;
	/** The gravest, as they stand in the report; where the cell leads. */
	first: RelatedFinding;
}

/** A report in the check-up. */
export interface Line {
	row: Row;
	/** Those that pass the filters, the gravest first. */
	findings: readonly RelatedFinding[];
	counts: Readonly<SeverityCounts>;
	families: Readonly<Partial<Record<Family, FamilyCount>>>;
}

/** Lines that were made before: one whose report and checkup are the same stays the same, and is not drawn anew. */
export type KnownLines = WeakMap<Checkup, Line>;

/**
 * The reports with what was found in them, the worst first; equals by year, newest first, then as they come.
 * One that has not been judged yet is left out.
 *
 * @param known for these filters
 */
export function linesOf(
	rows: readonly Row[],
	checkups: ReadonlyMap<string, Checkup>,
	filters: FindingFilters,
	known: KnownLines = new WeakMap(),
): readonly Line[] {
	const lines = rows.flatMap((row) => {
		const checkup = checkups.get(row.id);
		return checkup ? [lineOf(row, checkup, filters, known)] : [];
	});
	return lines.filter(({ findings }) => findings.length > 0 || !filters.onlyFound).sort(worstFirst);
}

function lineOf(row: Row, checkup: Checkup, filters: FindingFilters, known: KnownLines): Line {
	const before = known.get(checkup);
	if (before?.row === row) return before;
	const line = countedUp(row, checkup, filters);
	known.set(checkup, line);
	return line;
}

function countedUp(row: Row, checkup: Checkup, { atLeast, rule }: FindingFilters): Line {
	const findings = checkup.findings.filter(
		(one) => isAtLeast(one.severity, atLeast) && (rule === undefined || one.rule === rule),
	);
	const families: Partial<Record<Family, FamilyCount>> = {};
	for (const finding of findings) {
		const family = familyOf(finding.rule);
		const before = families[family];
		families[family] = { count: (before?.count ?? 0) + 1, first: before?.first ?? finding };
	}
	return { row, findings, counts: countFindings(findings), families };
}

const worstFirst = (a: Line, b: Line): number =>
	b.counts.error - a.counts.error ||
	b.counts.warning - a.counts.warning ||
	b.counts.info - a.counts.info ||
	(b.row.year ?? 0) - (a.row.year ?? 0);

/**
 * What no longer counts stands behind all that does: nobody is to be called about it.
 *
 * @param old the ids of versions in whose place another one counts
 */
export function oldLast(lines: readonly Line[], old: ReadonlySet<string>): readonly Line[] {
	const isOld = ({ row }: Line): boolean => old.has(row.id);
	return [...lines.filter((line) => !isOld(line)), ...lines.filter(isOld)];
}

/** In the order of pinyin by name: comparing names is slow, and is not to be done at every sorting. */
export const byName = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => byPinyin(nameOf(a), nameOf(b)));

/** What the check-up comes to, in all reports together. */
export interface Totals {
	reports: number;
	/** Versions in whose place another one counts: nothing of theirs does. */
	outdated: number;
	/** Relations that could be checked. */
	checks: number;
	uncheckable: number;
	findings: SeverityCounts;
	/** Findings that the reader has marked. */
	marked: number;
}

/**
 * How many relations of these reports were checked, and what was found.
 *
 * @param old the ids of versions in whose place another one counts
 */
export function totalsOf(
	rows: readonly Row[],
	checkups: ReadonlyMap<string, Checkup>,
	old: ReadonlySet<string> = new Set(),
): Totals {
	const counted = rows.filter(({ id }) => !old.has(id));
	const findings = noFindings();
	const reports = counted.length;
	const totals: Totals = { reports, outdated: rows.length - reports, checks: 0, uncheckable: 0, findings, marked: 0 };
	for (const { id } of counted) {
		const checkup = checkups.get(id);
		if (!checkup) continue;
		const { holds, explained, fails, 'not-checkable': uncheckable } = checkup.checks;
		totals.checks += holds + explained + fails;
		totals.uncheckable += uncheckable;
		totals.marked += checkup.marked;
		for (const { severity } of checkup.findings) findings[severity]++;
	}
	return totals;
}

/** The rules that found something in these reports, in the order of their families. */
export function rulesIn(rows: readonly Row[], checkups: ReadonlyMap<string, Checkup>): string[] {
	const rules = new Set(rows.flatMap(({ id }) => checkups.get(id)?.findings.map(({ rule }) => rule) ?? []));
	const place = (rule: string): number => FAMILIES.indexOf(familyOf(rule));
	return [...rules].sort((a, b) => place(a) - place(b) || a.localeCompare(b));
}
