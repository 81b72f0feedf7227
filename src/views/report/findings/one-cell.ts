import type { Check, Finding, Reading } from '../../../report/reading';
import type { Span } from '../../../report/span';
import type { PlaceWords } from './places';

/** One cell that, had it another number, would leave several findings without ground. */
export interface OneCell {
	span: Span;
	/** What it would have to be. */
	value: number;
	/** The findings that it would mend, by their places. */
	findings: readonly number[];
}

/** Relations that two numbers are equal or are not: a cell that one of them holds with is not changed for another. */
const EQUAL =
	/^(?:table\.(?:row|column)_sum|balance\.mismatch|appeal\.row_sum|text_table\.mismatch|told_twice\.mismatch)$/;

/**
 * By how much the number at one of a finding's places would have to change for it to hold: sums have the whole first and
 * then its parts, the balance 一, 二, 三(七) and 四, prose stands before its cell. Undefined for what is no plain sum.
 */
function changeAt({ rule, expected, actual, spans }: Finding, at: number): number | undefined {
	if (expected === undefined || actual === undefined) return undefined;
	const missing = expected - actual;
	if (rule === 'text_table.mismatch') return spans.length === 2 ? (at === 0 ? missing : -missing) : undefined;
	if (/^(?:table\.(?:row|column)|appeal\.row)_sum$/.test(rule)) return at === 0 ? missing : -missing;
	return rule === 'balance.mismatch' && spans.length === 4 ? (at < 2 ? -missing : missing) : undefined;
}

/**
 * The cells that alone explain several findings, those of the most first: all of these would hold with the same other
 * number in it, and no relation that holds now would break.
 */
export function singleCells(
	{ findings, checks, indicators }: Pick<Reading, 'findings' | 'checks' | 'indicators'>,
	placeAt: (span: Span) => PlaceWords,
): OneCell[] {
	const firm = new Set(checks.filter(isFirm).flatMap(({ spans }) => spans.map(String)));
	return cellsOf(findings)
		.flatMap(({ span, changes, findings: mended }) => {
			const [change] = changes;
			const now = indicators[placeAt(span).figure ?? -1]?.value;
			const isOne = changes.length > 1 && changes.every((one) => one === change) && !firm.has(String(span));
			if (!isOne || change === undefined || now === undefined || now + change < 0) return [];
			return [{ span, value: now + change, findings: mended }];
		})
		.sort((a, b) => b.findings.length - a.findings.length);
}

/** A cell that findings are about, with what each would have it change by. */
interface Doubted {
	span: Span;
	changes: (number | undefined)[];
	findings: number[];
}

function cellsOf(findings: readonly Finding[]): Doubted[] {
	const cells = new Map<string, Doubted>();
	for (const [index, finding] of findings.entries()) {
		if (!EQUAL.test(finding.rule)) continue;
		for (const [at, span] of finding.spans.entries()) {
			const cell = cells.get(String(span)) ?? { span, changes: [], findings: [] };
			cell.changes.push(changeAt(finding, at));
			cell.findings.push(index);
			cells.set(String(span), cell);
		}
	}
	return [...cells.values()];
}

const isFirm = ({ rule, outcome }: Check): boolean =>
	(outcome === 'holds' || outcome === 'explained') && EQUAL.test(rule);
