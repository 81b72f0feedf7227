import { countOutcomes } from '../../../src/report/check-outcome';
import type { Finding } from '../../../src/report/reading';
import type { Against, Elsewhere, Partner } from '../../../src/report/relations';
import type { Rule } from '../../../src/report/rule-families';
import type { Span } from '../../../src/report/span';
import type { Remark } from '../../digest/remarks';
import { Docket, type Fault } from '../docket';
import { isRemarked } from './remarked';

/** A relation between reports that does not hold. */
interface Discord extends Fault {
	elsewhere: Elsewhere[];
}

/** What the rules between reports come to: as a docket, and for each finding its places in the other reports. */
export class Ledger extends Docket {
	readonly #against: Against;
	readonly #doubtful: boolean;
	readonly #remarks: readonly Remark[];
	/** By the places here, which a finding keeps whatever else is said of it. */
	readonly #places = new Map<readonly Span[], Elsewhere[]>();

	/**
	 * @param against what the other reports are
	 * @param doubtful it is not sure that they are the right ones: what fails is said as information
	 * @param remarks in which the report says why it does not agree
	 */
	constructor(against: Against, doubtful = false, remarks: readonly Remark[] = []) {
		super();
		this.#against = against;
		this.#doubtful = doubtful;
		this.#remarks = remarks;
	}

	override fails(rule: Rule, { elsewhere, ...fault }: Fault & Partial<Discord>): void {
		if (isRemarked(this.#remarks, rule, fault)) {
			this.explained(rule, fault.spans, { code: 'remarked' });
			return;
		}
		const said = this.findings.length;
		super.fails(rule, { ...fault, doubtful: this.#doubtful || fault.doubtful === true });
		const finding = this.findings[said];
		if (finding && elsewhere) this.#places.set(finding.spans, elsewhere);
	}

	/** Whether what another ledger has found holds here: last year's report came in versions that differ. */
	agrees({ rule, spans: [place] }: Finding): boolean {
		return this.checks.some(
			(check) => check.outcome === 'holds' && check.rule === rule && place && sameSpan(check.spans[0], place),
		);
	}

	/** The findings with their places elsewhere, the gravest first. */
	related(): (Finding & { against: Against; elsewhere?: Elsewhere[] })[] {
		return this.inOrder().map((finding) => {
			const elsewhere = this.#places.get(finding.spans);
			return { ...finding, against: this.#against, ...(elsewhere && { elsewhere }) };
		});
	}

	/** What was compared with these reports, in short. */
	partner(reports: string[]): Partner {
		const reasons = this.checks.flatMap(({ outcome, says }) => (outcome === 'not-checkable' && says ? [says] : []));
		return {
			against: this.#against,
			reports,
			checks: countOutcomes(this.checks),
			unchecked: [...new Map(reasons.map((says) => [JSON.stringify(says), says])).values()],
		};
	}
}

const sameSpan = (one: Span | undefined, other: Span): boolean => one?.[0] === other[0] && one[1] === other[1];

/** The places of a relation in one other report. */
export const placesIn = (report: string, spans: readonly (Span | undefined)[]): Elsewhere[] => {
	const known = spans.filter((span) => span !== undefined);
	return known.length > 0 ? [{ report, spans: known }] : [];
};
