import type { Check, Finding } from '../../src/report/reading';
import type { Rule } from '../../src/report/rule-families';
import type { Saying } from '../../src/report/saying';
import { byGravity } from '../../src/report/severity';
import { contains, type Span } from '../../src/report/span';
import { tidy } from '../../src/report/tidy';
import { SEVERITY } from './severity';
import { ofTotalEach } from './slips/of-total';
import { oneSlipEach } from './slips/one-slip';
import type { Relation } from './slips/relation';

/** A relation that does not hold. */
export interface Fault {
	says: Saying;
	spans: Span[];
	expected?: number;
	actual?: number;
	/** Where another reading is possible: said as information, not as an error. */
	doubtful?: boolean;
	/** What does not hold, where it is between exact numbers. */
	relation?: Relation | undefined;
}

/** Keeps what the rules come to: every check with its outcome, and a finding for each that fails. */
export class Docket {
	readonly findings: Finding[] = [];
	readonly checks: Check[] = [];
	readonly #said = new Set<string>();
	/** Where the figures of the errors stand: asked of each figure of a text that may say one thing thousands of times. */
	readonly #blamed = new Set<string>();
	readonly #broken = new Map<Finding, Relation>();
	readonly #kept: Relation[] = [];

	/** @param relation what holds, where it is between exact numbers of the tables */
	holds(rule: Rule, spans: Span[], relation?: Relation): void {
		if (relation) this.#kept.push(relation);
		this.checks.push({ rule, outcome: 'holds', spans });
	}

	/** @param says the accepted reading under which it holds */
	explained(rule: Rule, spans: Span[], says: Saying): void {
		this.checks.push({ rule, outcome: 'explained', spans, says });
	}

	/** @param says what is missing */
	uncheckable(rule: Rule, spans: Span[], says: Saying): void {
		this.checks.push({ rule, outcome: 'not-checkable', spans, says });
	}

	/** No rule says a thing twice: neither of the same beginning, nor with the same numbers of the same end. */
	fails(rule: Rule, { says, spans, expected, actual, doubtful, relation }: Fault): void {
		const keys = [`${rule} ${spans[0]?.join()} ${expected}`, `${rule} …${spans.at(-1)?.join()} ${expected} ${actual}`];
		if (keys.some((key) => this.#said.has(key))) return;
		for (const key of keys) this.#said.add(key);
		this.checks.push({ rule, outcome: 'fails', spans, says });
		const severity = doubtful ? 'info' : SEVERITY[rule];
		const finding: Finding = {
			rule,
			severity,
			says,
			...(expected !== undefined && { expected: tidy(expected) }),
			...(actual !== undefined && { actual: tidy(actual) }),
			spans,
		};
		this.findings.push(finding);
		if (severity === 'error') for (const span of spans) this.#blamed.add(span.join());
		if (relation) this.#broken.set(finding, relation);
	}

	/** Whether an error has been found already in which this figure has a part. */
	blames(span: Span): boolean {
		return this.#blamed.has(span.join());
	}

	/** Whether a rule has found something already in whose places this one lies. */
	names(rule: Rule, span: Span): boolean {
		return this.findings.some((one) => one.rule === rule && one.spans.some((place) => contains(place, span)));
	}

	/** The parts that the form requires and that were said to be missing. */
	missing(): ReadonlySet<string> {
		return new Set(
			this.findings.flatMap(({ severity, says }) =>
				severity === 'error' && says.code === 'part-missing' ? says.part : [],
			),
		);
	}

	/** The findings, each slip said once; the gravest first, then as they stand in the report. */
	inOrder(): Finding[] {
		return gravestFirst(ofTotalEach(oneSlipEach(this.findings, this.#broken, this.#kept)));
	}
}

/** Findings in order of gravity, then as they stand in the report; a new list. */
export function gravestFirst<F extends Finding>(findings: readonly F[]): F[] {
	const place = ({ spans }: Finding): number => spans[0]?.[0] ?? 0;
	return [...findings].sort((a, b) => byGravity(a.severity, b.severity) || place(a) - place(b));
}
