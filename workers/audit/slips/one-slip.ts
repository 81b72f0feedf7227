import type { Finding } from '../../../src/report/reading';
import type { Amount, Saying } from '../../../src/report/saying';
import { SEVERITIES } from '../../../src/report/severity';
import { type Broken, type Change, isApart, type Mending, mendingsOf } from './mendings';
import type { Relation, Term } from './relation';

/**
 * One slip of the pen breaks several relations: where one number told otherwise (or a cell with the total of its row)
 * would mend some of them at once, the plainest says so, and the others, for information only, that they follow from it.
 *
 * @param kept relations that hold, and are to hold with what is changed
 */
export function oneSlipEach(
	findings: readonly Finding[],
	relations: ReadonlyMap<Finding, Relation>,
	kept: readonly Relation[] = [],
): Finding[] {
	const broken = [...relations].flatMap(([finding, relation]) => (isApart(relation) ? { finding, relation } : []));
	const said = new Map<Finding, Finding>();
	const mendings = mendingsOf(broken, kept);
	for (const mending of mendings) {
		const mends = mending.mends.filter(({ finding }) => !said.has(finding));
		if (mends.length < 2) continue;
		const changes = hasRival(mendings, mending) ? [] : mending.changes;
		for (const [at, { finding }] of leaderFirst(mends).entries())
			said.set(finding, at === 0 ? leading(finding, changes, mends.length - 1) : following(finding, changes));
	}
	return findings.map((finding) => said.get(finding) ?? finding);
}

/** Whether two other cells would mend the same: nobody can tell which of them it is. */
const hasRival = (mendings: readonly Mending[], { changes, mends }: Mending): boolean =>
	changes.length > 1 &&
	mendings.some(
		(other) =>
			other.mends.length === mends.length &&
			other.mends.every((one) => mends.includes(one)) &&
			other.changes.some(({ term }) => !changes.some((own) => `${own.term.span}` === `${term.span}`)),
	);

/** What is graver, and what looks at fewer places, tells more plainly where the slip is; a sum of shares names none. */
const leaderFirst = (mends: readonly Broken[]): Broken[] => [...mends].sort((a, b) => rankOf(a) - rankOf(b));
const rankOf = ({ finding: { rule, severity, spans } }: Broken): number =>
	SEVERITIES.indexOf(severity) * BEFORE_PLACES + spans.length + (rule === 'percent.total' ? 1 : 0);
/** More than a finding has places. */
const BEFORE_PLACES = 1000;

/** @param changes none where it may be one of several cells */
function leading(finding: Finding, [first, second]: readonly Change[], others: number): Finding {
	if (!first) return { ...finding, says: andThen(finding.says, { code: 'same-gap-elsewhere', others }) };
	const one = told(first);
	return {
		...finding,
		says: andThen(
			finding.says,
			second
				? { code: 'two-mend-others', ...one, ...toldBeside(second), others }
				: { code: 'mends-others', ...one, others },
		),
	};
}

function following(finding: Finding, [first, second]: readonly Change[]): Finding {
	const says: Saying = !first
		? { code: 'same-gap' }
		: second
			? { code: 'mended-with-two', ...told(first), ...toldBeside(second) }
			: { code: 'mended-with', ...told(first) };
	return { ...finding, severity: 'info', says: andThen(finding.says, says) };
}

const andThen = (says: Saying, and: Saying): Saying => ({ ...says, and });

const told = ({ term, value }: Change) => ({ figure: term.figure, now: term.amount, instead: toldAs(term, value) });

const toldBeside = ({ term, value }: Change) => ({
	beside: term.figure,
	nowBeside: term.amount,
	insteadBeside: toldAs(term, value),
});

/** With as many decimals as the number is printed with. */
function toldAs({ amount: { unit, words } }: Term, value: number): Amount {
	const decimals = /\.(\d+)/.exec(words ?? '')?.[1]?.length ?? 0;
	const digits = value.toFixed(decimals);
	return { value, unit, ...(Number(digits) === value && digits !== String(value) && { words: `${digits}${unit}` }) };
}
