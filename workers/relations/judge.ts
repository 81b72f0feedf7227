import { namedBetween } from '../../src/report/finding-key';
import type { Finding } from '../../src/report/reading';
import type { Against, BetweenFinding, Checkup, Partner, RelatedFinding } from '../../src/report/relations';
import type { Saying } from '../../src/report/saying';
import { rollup } from '../audit/between/rollup';
import { betweenYears } from '../audit/between/years';
import { gravestFirst } from '../audit/docket';
import type { Entry, Filing } from './filing';
import { directlyBelow, lastYearOf, perhapsBelow } from './neighbours';

/** What the reconciliation says of a report: its own findings, and what comes of holding it against its neighbours. */
export function judge(entry: Entry, filing: Filing): Checkup {
	const below = directlyBelow(entry, filing);
	const results = [againstLastYear(entry, filing), againstBelow(entry, below, filing)].filter(
		(one) => one !== undefined,
	);
	const between = namedBehind(entry, gravestFirst(results.flatMap(({ findings }) => findings)));
	const open = openFindings(entry, between);
	const checks = { ...entry.digest.checks };
	for (const { partner } of results)
		for (const [outcome, count] of Object.entries(partner.checks)) checks[outcome as keyof typeof checks] += count;
	return {
		id: entry.id,
		findings: open,
		between,
		marked: entry.digest.findings.length + between.length - open.length,
		checks,
		partners: results.map(({ partner }) => partner),
		below: below.map(({ id }) => id),
	};
}

interface Result {
	partner: Partner;
	findings: (Finding & { against: Against })[];
}

/** With their places and the names that marks go by. */
const namedBehind = ({ digest }: Entry, findings: Result['findings']): BetweenFinding[] =>
	namedBetween(findings.map((finding, at) => ({ ...finding, index: digest.findings.length + at })));

/** All findings, less what the reader has marked as checked or as no error. */
function openFindings({ digest, marked }: Entry, between: readonly BetweenFinding[]): RelatedFinding[] {
	const known = new Set(marked);
	const own = digest.findings.map((finding, index) => ({ ...finding, index }));
	const open = [...own, ...between].filter(({ key }) => !known.has(key));
	return gravestFirst(open.map(({ key: _, ...finding }) => finding));
}

function againstLastYear(now: Entry, filing: Filing): Result | undefined {
	const last = lastYearOf(now, filing);
	if (last.found === 'none') return undefined;
	if (last.found === 'unclear') {
		const unchecked: Saying[] = [{ code: last.renamed ? 'last-year-renamed' : 'last-year-unclear', names: last.names }];
		const checks = { holds: 0, fails: 0, explained: 0, 'not-checkable': 1 };
		return { findings: [], partner: { against: 'last-year', reports: [], checks, unchecked } };
	}
	const { entry: before, others, doubtful } = last;
	const ledger = betweenYears({ now, before }, doubtful);
	const agreeing = others.map((other) => betweenYears({ now, before: other }));
	const { issuer } = before.digest.meta;
	const partner: Partner = {
		...ledger.partner([before.id]),
		...(others.length > 0 && { versions: others.length + 1 }),
		...(doubtful && issuer && { perhaps: issuer }),
	};
	const findings = ledger
		.related()
		.map((finding) =>
			agreeing.some((other) => other.agrees(finding)) ? { ...finding, severity: 'info' as const } : finding,
		);
	return { findings, partner };
}

/** Only where the reader says that all are there: a report that is missing would make every sum wrong. */
function againstBelow(government: Entry, below: readonly Entry[], filing: Filing): Result | undefined {
	if (!government.allBelow || below.length === 0) return undefined;
	const ledger = rollup(government, below, perhapsBelow(government, filing));
	return { findings: ledger.related(), partner: ledger.partner(below.map(({ id }) => id)) };
}
