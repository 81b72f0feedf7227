import { type Body, bodyKey, isUnder, mayBeUnder, sameBody } from '../../src/report/body';
import { groupedBy } from '../../src/report/grouped';
import { newestOf } from '../../src/report/newest';
import { renamed } from '../../src/report/renamed';
import type { Entry, Filing } from './filing';

/** Last year's report of a body, as far as the library can tell. */
type LastYear =
	| { found: 'none' }
	/** Several reports may be it, of different bodies: their names. `renamed`: of one that may have had another name. */
	| { found: 'unclear'; names: string[]; renamed?: true }
	/** `others`: its other versions. `doubtful`: name or area differ in part, or another name came. */
	| { found: 'one'; entry: Entry; others: Entry[]; doubtful: boolean };

/**
 * Last year's report of the same body. One that is surely of it goes before those that may be, and these before those
 * of bodies whose name it may have taken over; a body that has a report of its own this year is none of them.
 */
export function lastYearOf(now: Entry, filing: Filing): LastYear {
	const { body, digest } = now;
	const { year } = digest.meta;
	if (!body || year === undefined) return { found: 'none' };
	const found: Record<Exclude<Likeness, 'other'>, Entry[]> = { same: [], maybe: [], renamed: [], unclear: [] };
	for (const entry of filing.ofYear(year - 1)) {
		const likeness = entry.body ? likenessOf(entry.body, body) : 'other';
		if (likeness !== 'other') found[likeness].push(entry);
	}
	if (found.same.length > 0) return oneOf(found.same, false);
	const ended = (entries: readonly Entry[]): Entry[] => entries.filter((entry) => !goesOn(entry, year, filing));
	const maybe = ended(found.maybe);
	const candidates = maybe.length > 0 ? maybe : ended(found.renamed);
	const unclear = candidates.length > 0 ? [] : ended(found.unclear);
	return unclear.length > 0 ? { found: 'unclear', names: namesOf(unclear), renamed: true } : oneOf(candidates, true);
}

/** Whether a body has a report of that year under the name that it has in this one. */
function goesOn({ body }: Entry, year: number, filing: Filing): boolean {
	const key = body && bodyKey(body);
	for (const entry of filing.ofYear(year)) if (entry.body && bodyKey(entry.body) === key) return true;
	return false;
}

type Likeness = ReturnType<typeof sameBody> | ReturnType<typeof renamed>;

/** Whether two reports of one year and the next may be of one body. */
function likenessOf(before: Body, now: Body): Likeness {
	const likeness = sameBody(before, now);
	return likeness === 'other' ? renamed(before, now) : likeness;
}

function oneOf(candidates: readonly Entry[], doubtful: boolean): LastYear {
	const entry = newest(candidates);
	if (!entry) return { found: 'none' };
	const bodies = new Map(candidates.map((one) => [identity(one), one]));
	if (bodies.size > 1) return { found: 'unclear', names: namesOf([...bodies.values()]) };
	return { found: 'one', entry, others: candidates.filter((one) => one !== entry), doubtful };
}

/**
 * The reports directly below a government's, of its year: those of its departments and of the governments inside
 * its area, less what lies below one of these. Of several versions the newest.
 */
export function directlyBelow({ id, digest, body }: Entry, filing: Filing): Entry[] {
	if (body?.kind !== 'government') return [];
	const inside: Entry[] = [];
	for (const entry of filing.ofYear(digest.meta.year))
		if (entry.id !== id && entry.body && isUnder(entry.body, body)) inside.push(entry);
	const governments = inside.filter((entry) => entry.body?.kind === 'government');
	const direct = inside.filter(
		(entry) => !governments.some((other) => other !== entry && isBelow(entry, other) && !isBelow(other, entry)),
	);
	return newestOfEach(direct);
}

/** The reports of its year of counties and districts that do not say which prefecture they lie in. */
export function perhapsBelow({ digest, body }: Entry, filing: Filing): Entry[] {
	if (!body) return [];
	const perhaps: Entry[] = [];
	for (const entry of filing.ofYear(digest.meta.year))
		if (entry.body && mayBeUnder(entry.body, body)) perhaps.push(entry);
	return newestOfEach(perhaps);
}

const newestOfEach = (entries: readonly Entry[]): Entry[] =>
	[...groupedBy(entries, identity).values()].flatMap((versions) => newest(versions) ?? []);

/**
 * The reports whose comparison changes where this one comes or goes: next year's of its body, those above it, and of
 * its own year those that could be taken for its successors.
 */
export function neighboursOf({ digest, body }: Entry, filing: Filing): Entry[] {
	const { year } = digest.meta;
	if (!body || year === undefined) return [];
	const next = [...filing.ofYear(year + 1)].filter((entry) => entry.body && likenessOf(body, entry.body) !== 'other');
	const beside = [...filing.ofYear(year)].filter(
		(entry) => entry.body && (mayLieIn(body, entry.body) || MAY_BE.has(likenessOf(body, entry.body))),
	);
	return [...next, ...beside];
}

const mayLieIn = (body: Body, above: Body): boolean => isUnder(body, above) || mayBeUnder(body, above);

const MAY_BE: ReadonlySet<Likeness> = new Set(['maybe', 'renamed', 'unclear']);

const isBelow = ({ body }: Entry, above: Entry): boolean =>
	body !== undefined && above.body !== undefined && isUnder(body, above.body);

const identity = ({ body, id }: Entry): string => (body ? `${bodyKey(body)} ${body.name ?? ''}` : id);

const namesOf = (entries: readonly Entry[]): string[] => [
	...new Set(entries.map(({ digest: { meta } }) => meta.issuer ?? meta.region ?? '')),
];

const newest = (versions: readonly Entry[]): Entry | undefined =>
	newestOf(versions, ({ keptAt, digest: { meta, figures } }) => ({
		...meta,
		keptAt,
		figures: Object.keys(figures).length,
	}));
