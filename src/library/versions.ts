import type { Summary } from '../report/summary';
import type { Row } from './row';

type Whose = Pick<Summary, 'id' | 'issuer' | 'year'>;

/** Whether two reports are versions of one: of the same issuer and year, where both state them, with other bytes. */
export const areVersions = (one: Whose, other: Whose): boolean =>
	one.id !== other.id &&
	one.issuer !== undefined &&
	one.year !== undefined &&
	one.issuer === other.issuer &&
	one.year === other.year;

/** Of a report's other versions the one that was kept last before it. */
export function formerVersion(id: string, rows: readonly Row[]): string | undefined {
	const own = rows.find((row) => row.id === id);
	const before = own ? rows.filter((row) => areVersions(row, own) && row.keptAt <= own.keptAt) : [];
	return before.sort((a, b) => b.keptAt - a.keptAt)[0]?.id;
}

/** The ids of reports of which there are several versions. */
export function inVersions(rows: readonly Whose[]): ReadonlySet<string> {
	const byReport = new Map<string, string[]>();
	for (const { id, issuer, year } of rows) {
		if (issuer === undefined || year === undefined) continue;
		const key = `${year} ${issuer}`;
		byReport.set(key, [...(byReport.get(key) ?? []), id]);
	}
	return new Set([...byReport.values()].filter(({ length }) => length > 1).flat());
}
