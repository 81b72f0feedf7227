import { type Body, bodyOf } from '../../src/report/body';
import { isOfPartYear } from '../../src/report/part-year';
import type { Filed } from '../../src/report/relations';
import type { Digest } from '../digest/digest';

/** A report as it is filed for comparing. */
export interface Entry extends Filed {
	digest: Digest;
	/** Undefined where the report does not say whose it is, or is of a part of a year. */
	body: Body | undefined;
}

/** The reports by year. */
export interface Filing {
	get(id: string): Entry | undefined;
	all(): Iterable<Entry>;
	/** Those of a year that say whose they are. */
	ofYear(year: number | undefined): Iterable<Entry>;
	put(filed: Filed, digest: Digest): Entry;
	/** Takes a report out and hands it back. */
	take(id: string): Entry | undefined;
}

/** A filing without reports yet. */
export function createFiling(): Filing {
	const entries = new Map<string, Entry>();
	const years = new Map<number, Map<string, Entry>>();
	const take = (id: string): Entry | undefined => {
		const entry = entries.get(id);
		entries.delete(id);
		if (entry?.digest.meta.year !== undefined) years.get(entry.digest.meta.year)?.delete(id);
		return entry;
	};
	return {
		take,
		get: (id) => entries.get(id),
		all: () => entries.values(),
		ofYear: (year) => (year === undefined ? [] : (years.get(year)?.values() ?? [])),
		put: ({ id, keptAt, allBelow, marked }, digest) => {
			take(id);
			const { meta } = digest;
			const body = isOfPartYear(meta.title) ? undefined : bodyOf(meta);
			const entry: Entry = { id, keptAt, allBelow, marked, digest, body };
			entries.set(id, entry);
			const { year } = meta;
			if (year === undefined || !entry.body) return entry;
			const alike = years.get(year) ?? new Map<string, Entry>();
			years.set(year, alike.set(id, entry));
			return entry;
		},
	};
}
