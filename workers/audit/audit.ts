import { appeals } from './appeals';
import { averages } from './averages';
import { borrowed } from './borrowed';
import { claims } from './claims';
import { dates } from './dates';
import { declared } from './declared';
import { Docket } from './docket';
import { enumeration } from './enumeration';
import type { Audit, Evidence } from './evidence';
import { fee } from './fee';
import { flow } from './flow';
import { growth } from './growth';
import { otherHandling } from './handling';
import { law } from './law';
import { overviewLength } from './length';
import { listedCount } from './listed-count';
import { magnitudes } from './magnitudes';
import { numbering } from './numbering';
import { openRows } from './open-rows';
import { partitions } from './partitions';
import { parts } from './parts';
import { period } from './period';
import { privacy } from './privacy';
import { rates } from './rates';
import { required } from './required';
import { residue } from './residue';
import { sharedSums, shares } from './shares';
import { sums } from './sums';
import { table3 } from './table3';
import { textTable } from './text-table';
import { type Told, toldIn } from './told';
import { toldTwice } from './told-twice';
import { totalsBehind } from './totals-behind';
import { years } from './years';

export type { Audit, Evidence } from './evidence';

/** One family of rules: looks at what was told and leaves what it comes to in the docket. */
type Family = (told: Told, docket: Docket) => void;

const FAMILIES: readonly Family[] = [
	...[table3, appeals, openRows, textTable, claims, otherHandling],
	...[sums, totalsBehind, sharedSums, partitions, parts, flow, shares, rates, averages, growth, toldTwice],
	...[declared, required, numbering, enumeration, listedCount, overviewLength, fee],
	...[years, period, dates, magnitudes, law, residue, borrowed, privacy],
];

/**
 * The reconciliation (勾稽): what a report says, held against its own arithmetic and its own words.
 * It fires only on what the report itself says; a figure that was read is never changed.
 */
export function audit(evidence: Evidence): Audit {
	const told = toldIn(evidence);
	const docket = new Docket();
	for (const family of FAMILIES) family(told, docket);
	return { findings: docket.inOrder(), checks: docket.checks };
}
