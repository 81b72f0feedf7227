import type { Finding } from '../../src/report/reading';
import type { Checkup, Partner, RelatedFinding } from '../../src/report/relations';
import type { Saying } from '../../src/report/saying';
import { rollup } from '../audit/between/rollup';
import { betweenYears } from '../audit/between/years';
import { gravestFirst } from '../audit/docket';
import type { Entry, Filing } from './filing';
import { directlyBelow, lastYearOf } from './neighbours';

/** What the reconciliation says of a report: its own findings, and what comes of holding it against its neighbours. */
export function judge(entry: Entry, filing: Filing): Checkup {
	const below = directlyBelow(entry, filing);
	const own = openFindings(entry);
	const results = [againstLastYear(entry, filing), againstBelow(entry, below)].filter((one) => one !== undefined);
	const checks = { ...entry.digest.checks };
	for (const { partner } of results)
		for (const [outcome, count] of Object.entries(partner.checks)) checks[outcome as keyof typeof checks] += count;
	return {
		id: entry.id,
		findings: gravestFirst([...own, ...results.flatMap(({ findings }) => findings)]),
		marked: entry.digest.findings.length - own.length,
		checks,
		partners: results.map(({ partner }) => partner),
		below: below.map(({ id }) => id),
	};
}

interface Result {
	partner: Partner;
	findings: RelatedFinding[];
}

/** What the report itself comes to, less what the reader has marked as checked or as no error. */
function openFindings({ digest, marked }: Entry): Finding[] {
	const known = new Set(marked);
	return digest.findings.flatMap(({ key, ...finding }) => (known.has(key) ? [] : [finding]));
}

function againstLastYear(now: Entry, filing: Filing): Result | undefined {
	const last = lastYearOf(now, filing);
	if (last.found === 'none') return undefined;
	if (last.found === 'unclear') {
		const unchecked: Saying[] = [{ code: 'last-year-unclear', names: last.names }];
		const checks = { holds: 0, fails: 0, explained: 0, 'not-checkable': 1 };
		return { findings: [], partner: { against: 'last-year', reports: [], checks, unchecked } };
	}
	const { entry: before, versions, doubtful } = last;
	const ledger = betweenYears({ now, before }, doubtful);
	const partner = ledger.partner([before.id]);
	return { findings: ledger.related(), partner: versions > 1 ? { ...partner, versions } : partner };
}

/** Only where the reader says that all are there: a report that is missing would make every sum wrong. */
function againstBelow(government: Entry, below: readonly Entry[]): Result | undefined {
	if (!government.allBelow || below.length === 0) return undefined;
	const ledger = rollup(government, below);
	return { findings: ledger.related(), partner: ledger.partner(below.map(({ id }) => id)) };
}
