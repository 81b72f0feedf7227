import type { Row } from '../../library/library';

/** The ids of reports of which the library has several versions: of one issuer and year. */
export function twinsIn(rows: readonly Row[]): ReadonlySet<string> {
	const versions = new Map<string, string[]>();
	for (const { id, issuer, year } of rows) {
		if (issuer === undefined || year === undefined) continue;
		const key = `${year} ${issuer}`;
		versions.set(key, [...(versions.get(key) ?? []), id]);
	}
	return new Set([...versions.values()].filter(({ length }) => length > 1).flat());
}
