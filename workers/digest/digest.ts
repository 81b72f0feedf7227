import { type CheckOutcome, countOutcomes } from '../../src/report/check-outcome';
import { namedFindings } from '../../src/report/finding-key';
import { renewed } from '../../src/report/former';
import { isRevised } from '../../src/report/newest';
import type { Finding, Meta, Reading } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import { type Claim, claimsOf } from './claims';
import { type CumulativeRow, cumulativeOf } from './cumulative';
import { figuresOf, type Stated } from './figures';
import { type Gathered, gatheredOf } from './gathered';
import { comparedWith } from './last-year';
import { placeOf } from './place';
import { problemsOf } from './problems';
import { wholeRegion } from './region';
import { type Remark, remarksOf } from './remarks';

/** The version of this shape and of what goes into it: digests of another one are made again. */
const VERSION = 8;

/** What comparing with other reports needs of a reading. Spans are of the report's own text. */
export interface Digest {
	version: typeof VERSION;
	/** Empty for what is no report: it is held against nothing. */
	meta: Pick<Meta, 'title' | 'issuer' | 'region' | 'level' | 'year' | 'publishedOn'> & { revised?: true };
	/** Figures of the report's own year for the whole area, each once. */
	figures: Record<string, Stated>;
	/** Figures of the report's own year for the body itself (本级). */
	self: Record<string, Stated>;
	/** What the report says last year's figures were. */
	lastYear: Record<string, Stated>;
	claims: Claim[];
	cumulative: CumulativeRow[];
	/** What its prose says has gathered over all years. */
	gathered: Record<string, Gathered>;
	/** Where it says itself why it does not agree with last year's. */
	remarks: Remark[];
	problems?: { words: string; span: Span };
	/** With the names that the reader's marks go by, and what stands where they begin. */
	findings: (Finding & { key: string; place?: string })[];
	checks: Record<CheckOutcome, number>;
}

/** Takes out of a reading what other reports are held against. */
export function digestOf(reading: Reading): Digest {
	const { title, issuer, level, year, publishedOn } = reading.meta;
	const region = wholeRegion(reading);
	const revised = isRevised(reading) || undefined;
	const known = Object.entries({ title, issuer, region, level, year, publishedOn, revised }).filter(
		([, value]) => value !== undefined,
	);
	const problems = problemsOf(reading);
	return {
		version: VERSION,
		meta: isReport(reading) ? Object.fromEntries(known) : {},
		figures: figuresOf(reading),
		self: figuresOf(reading, undefined, 'self'),
		lastYear: year === undefined ? {} : { ...comparedWith(reading), ...figuresOf(reading, year - 1) },
		claims: claimsOf(reading),
		cumulative: cumulativeOf(reading),
		gathered: gatheredOf(reading),
		remarks: remarksOf(reading),
		...(problems && { problems }),
		findings: namedFindings(reading).map((finding) => {
			const place = placeOf(finding, reading);
			return { ...renewed(finding), ...(place && { place }) };
		}),
		checks: countOutcomes(reading.checks),
	};
}

/** The digest in what the page kept, or undefined where that is damaged or of another version. */
export function digestIn(stored: unknown): Digest | undefined {
	return (stored as Digest | null)?.version === VERSION ? (stored as Digest) : undefined;
}

const isReport = ({ notices }: Reading): boolean => notices.every(({ code }) => code !== 'not-a-report');
