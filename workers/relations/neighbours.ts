import { bodyKey, isUnder, sameBody } from '../../src/report/body';
import type { Entry, Filing } from './filing';

/** Last year's report of a body, as far as the library can tell. */
export type LastYear =
	| { found: 'none' }
	/** Several reports may be it, of different bodies: their names. */
	| { found: 'unclear'; names: string[] }
	/** `versions`: of so many of that body and year it is the one kept last. `doubtful`: name or area differ in part. */
	| { found: 'one'; entry: Entry; versions: number; doubtful: boolean };

/** Last year's report of the same body. One that is surely of it goes before those that may be. */
export function lastYearOf({ digest, body }: Entry, filing: Filing): LastYear {
	const { year } = digest.meta;
	if (!body || year === undefined) return { found: 'none' };
	const same: Entry[] = [];
	const maybe: Entry[] = [];
	for (const entry of filing.ofYear(year - 1)) {
		const likeness = entry.body ? sameBody(body, entry.body) : 'other';
		if (likeness !== 'other') (likeness === 'same' ? same : maybe).push(entry);
	}
	const candidates = same.length > 0 ? same : maybe;
	const bodies = new Map(candidates.map((entry) => [identity(entry), entry]));
	const entry = latest(candidates);
	if (!entry) return { found: 'none' };
	if (bodies.size > 1) return { found: 'unclear', names: [...bodies.values()].map(nameOf) };
	return { found: 'one', entry, versions: candidates.length, doubtful: same.length === 0 };
}

/**
 * The reports directly below a government's, of its year: those of its departments and of the governments inside
 * its area, less what lies below one of these. Of several versions the one kept last.
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
	const byBody = new Map<string, Entry[]>();
	for (const entry of direct) byBody.set(identity(entry), [...(byBody.get(identity(entry)) ?? []), entry]);
	return [...byBody.values()].flatMap((versions) => latest(versions) ?? []);
}

/** The reports whose comparison changes where this one comes or goes: next year's of its body, and those above it. */
export function neighboursOf({ digest, body }: Entry, filing: Filing): Entry[] {
	const { year } = digest.meta;
	if (!body || year === undefined) return [];
	const next = [...filing.ofYear(year + 1)].filter((entry) => entry.body && sameBody(body, entry.body) !== 'other');
	const above = [...filing.ofYear(year)].filter((entry) => entry.body && isUnder(body, entry.body));
	return [...next, ...above];
}

const isBelow = ({ body }: Entry, above: Entry): boolean =>
	body !== undefined && above.body !== undefined && isUnder(body, above.body);

const identity = ({ body, id }: Entry): string => (body ? `${bodyKey(body)} ${body.name ?? ''}` : id);

const nameOf = ({ digest: { meta } }: Entry): string => meta.issuer ?? meta.region ?? '';

const latest = (versions: readonly Entry[]): Entry | undefined =>
	versions.reduce<Entry | undefined>((last, entry) => (last && last.keptAt >= entry.keptAt ? last : entry), undefined);
