import type { Finding } from '../../../src/report/reading';
import type { Amount, Saying } from '../../../src/report/saying';
import { SEVERITIES } from '../../../src/report/severity';
import type { Span } from '../../../src/report/span';
import type { Relation, Term } from './relation';

/** A finding with what does not hold. */
interface Broken {
	finding: Finding;
	relation: Relation;
}

/** One number told otherwise, and what it would mend. */
interface Mending {
	term: Term;
	value: number;
	mends: readonly Broken[];
}

/**
 * One slip of the pen breaks several relations: where one number told otherwise would mend some of them at once, the
 * plainest says so, and the others, for information only, that they follow from it.
 */
export function oneSlipEach(findings: readonly Finding[], relations: ReadonlyMap<Finding, Relation>): Finding[] {
	const broken = [...relations].flatMap(([finding, relation]) => (isApart(relation) ? { finding, relation } : []));
	const said = new Map<Finding, Finding>();
	for (const mending of mendingsOf(broken)) {
		const mends = mending.mends.filter(({ finding }) => !said.has(finding));
		if (mends.length < 2) continue;
		for (const [at, { finding }] of leaderFirst(mends).entries())
			said.set(finding, at === 0 ? leading(finding, mending, mends.length - 1) : following(finding, mending));
	}
	return findings.map((finding) => said.get(finding) ?? finding);
}

/** Digits that run together have one place for all of their numbers. */
const isApart = ({ terms }: Relation): boolean => new Set(terms.map(({ span }) => `${span}`)).size === terms.length;

/** The numbers that would mend several at once, those that mend most first. */
function mendingsOf(broken: readonly Broken[]): Mending[] {
	const byPlace = new Map<string, Broken[]>();
	for (const one of broken)
		for (const { span } of one.relation.terms) {
			const beside = byPlace.get(`${span}`);
			if (beside) beside.push(one);
			else byPlace.set(`${span}`, [one]);
		}
	const mendings = broken.flatMap(({ relation }) =>
		relation.terms.flatMap((term, at): Mending[] => {
			const beside = byPlace.get(`${term.span}`) as Broken[];
			const value = beside.length > 1 && beside.length <= MOST_BESIDE ? relation.mend(at) : undefined;
			if (value === undefined) return [];
			return [{ term, value, mends: beside.filter((other) => isMended(other.relation, term.span, value)) }];
		}),
	);
	return mendings.sort((a, b) => b.mends.length - a.mends.length);
}

/** A number that more findings than that meet at (a text of one line again and again) is no slip of the pen. */
const MOST_BESIDE = 60;

const isMended = ({ terms, holds }: Relation, span: Span, value: number): boolean =>
	holds(terms.map((term) => (isSame(term.span, span) ? value : term.amount.value)));

const isSame = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

/** What is graver, and what looks at fewer places, tells more plainly where the slip is; a sum of shares names none. */
const leaderFirst = (mends: readonly Broken[]): Broken[] => [...mends].sort((a, b) => rankOf(a) - rankOf(b));
const rankOf = ({ finding: { rule, severity, spans } }: Broken): number =>
	SEVERITIES.indexOf(severity) * BEFORE_PLACES + spans.length + (rule === 'percent.total' ? 1 : 0);
/** More than a finding has places. */
const BEFORE_PLACES = 1000;

const leading = (finding: Finding, { term, value }: Mending, others: number): Finding => ({
	...finding,
	says: andThen(finding.says, {
		code: 'mends-others',
		now: term.amount,
		instead: toldAs(term, value),
		others,
	}),
});

const following = (finding: Finding, { term, value }: Mending): Finding => ({
	...finding,
	severity: 'info',
	says: andThen(finding.says, { code: 'mended-with', now: term.amount, instead: toldAs(term, value) }),
});

const andThen = (says: Saying, and: Saying): Saying => ({ ...says, and });
/** With as many decimals as the number is printed with. */
function toldAs({ amount: { unit, words } }: Term, value: number): Amount {
	const decimals = /\.(\d+)/.exec(words ?? '')?.[1]?.length ?? 0;
	const digits = value.toFixed(decimals);
	return { value, unit, ...(Number(digits) === value && digits !== String(value) && { words: `${digits}${unit}` }) };
}
