import { claims } from './claims/claims';
import { declared } from './claims/declared';
import { otherHandling } from './claims/handling';
import { saidAgain } from './claims/said-again';
import { toldTwice } from './claims/told-twice';
import { transposed } from './claims/transposed';
import { yearByYear } from './claims/year-by-year';
import { captions } from './dates/captions';
import { dates } from './dates/dates';
import { days } from './dates/days';
import { early } from './dates/early';
import { leftOver } from './dates/left-over';
import { openings } from './dates/openings';
import { period } from './dates/period';
import { plans } from './dates/plans';
import { years } from './dates/years';
import { Docket } from './docket';
import type { Audit, Evidence } from './evidence';
import { announced } from './form/announced';
import { borrowed } from './form/borrowed';
import { countedBack } from './form/counted-back';
import { enumeration } from './form/enumeration';
import { fee } from './form/fee';
import { law } from './form/law';
import { overviewLength } from './form/length';
import { listedCount } from './form/listed-count';
import { listedTitles } from './form/listed-titles';
import { numbering } from './form/numbering';
import { privacy } from './form/privacy';
import { repeated } from './form/repeated';
import { repeatedSentences } from './form/repeated-sentences';
import { required } from './form/required';
import { residue } from './form/residue';
import { averages } from './ratios/averages';
import { bareShares } from './ratios/bare-shares';
import { differences } from './ratios/differences';
import { eachTime } from './ratios/each-time';
import { growth } from './ratios/growth';
import { level } from './ratios/level';
import { namedShares } from './ratios/named-shares';
import { points } from './ratios/points';
import { rates } from './ratios/rates';
import { sharedSums, shares } from './ratios/shares';
import { sharesApart } from './ratios/shares-apart';
import { spokenGrowth } from './ratios/spoken-growth';
import { spokenShares } from './ratios/spoken-shares';
import { spokenTimes } from './ratios/spoken-times';
import { times } from './ratios/times';
import { cumulativeTotal } from './sums/cumulative-total';
import { flow } from './sums/flow';
import { magnitudes } from './sums/magnitudes';
import { outcomes } from './sums/outcomes';
import { paired } from './sums/paired';
import { partitions } from './sums/partitions';
import { parts } from './sums/parts';
import { pending } from './sums/pending';
import { stock } from './sums/stock';
import { sums } from './sums/sums';
import { totalsBehind } from './sums/totals-behind';
import { appeals } from './tables/appeals';
import { blankCells } from './tables/blank-cells';
import { inForce } from './tables/in-force';
import { openRows } from './tables/open-rows';
import { rowShares } from './tables/row-shares';
import { rowWords } from './tables/row-words';
import { table3 } from './tables/table3';
import { textTable } from './tables/text-table';
import { type Told, toldIn } from './told';

/** One family of rules: looks at what was told and leaves what it comes to in the docket. */
type Family = (told: Told, docket: Docket) => void;

/** Tables by themselves, and held against the words around them. */
const OF_TABLES: readonly Family[] = [
	table3,
	appeals,
	inForce,
	openRows,
	blankCells,
	textTable,
	rowWords,
	rowShares,
	claims,
	otherHandling,
];

/** The numbers of the running text, held against each other: first those that make up a whole, then how much of it or how much more. */
const OF_NUMBERS: readonly Family[] = [
	sums,
	paired,
	totalsBehind,
	sharedSums,
	partitions,
	parts,
	pending,
	cumulativeTotal,
	flow,
	outcomes,
	stock,
	shares,
	sharesApart,
	namedShares,
	spokenShares,
	bareShares,
	rates,
	averages,
	eachTime,
	growth,
	differences,
	level,
	times,
	spokenTimes,
	spokenGrowth,
	points,
	toldTwice,
	saidAgain,
	transposed,
	yearByYear,
	magnitudes,
];

/** The official form: the parts that a report has, and those that it says it has. */
const OF_THE_FORM: readonly Family[] = [
	declared,
	required,
	numbering,
	enumeration,
	announced,
	countedBack,
	listedCount,
	listedTitles,
	overviewLength,
	fee,
];

/** The days that it names, and words that are not its own. */
const OF_WORDS: readonly Family[] = [
	years,
	leftOver,
	openings,
	captions,
	plans,
	period,
	dates,
	early,
	days,
	law,
	residue,
	borrowed,
	repeated,
	repeatedSentences,
	privacy,
];

/** In the order in which they speak: what one has said already a later one does not say again. */
const FAMILIES: readonly Family[] = [...OF_TABLES, ...OF_NUMBERS, ...OF_THE_FORM, ...OF_WORDS];

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
