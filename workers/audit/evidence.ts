import type { Check, Fact, Finding, Indicator, Meta, Table } from '../../src/report/reading';
import type { Numbers } from '../numerals/quantities';
import type { Outline } from '../outline/outline';
import type { Folded } from '../text/fold';

/** All that was read of one report: what the reconciliation works on. It reads nothing anew and changes nothing. */
export interface Evidence {
	folded: Folded;
	/** Its paragraphs without the tables' own characters. */
	outline: Outline;
	numbers: Numbers;
	meta: Meta;
	indicators: readonly Indicator[];
	facts: readonly Fact[];
	tables: readonly Table[];
}

/** What the reconciliation comes to. */
export interface Audit {
	/** What does not add up, the gravest first, then by place. */
	findings: Finding[];
	/** Every relation that was looked at, in the order of the rules. */
	checks: Check[];
}
