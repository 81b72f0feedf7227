import { groupedBy } from '../report/grouped';
import { newestOf } from '../report/newest';
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
export const inVersions = (rows: readonly Whose[]): ReadonlySet<string> =>
	new Set(severalOf(rows).flatMap((versions) => versions.map(({ id }) => id)));

/** The ids of versions in whose place another one counts. */
export const outdated = (rows: readonly Row[]): ReadonlySet<string> =>
	new Set(
		severalOf(rows).flatMap((versions) => {
			const newest = newestOf(versions, (row) => row);
			return versions.filter((row) => row !== newest).map(({ id }) => id);
		}),
	);

/** The versions of each report that has several. */
function severalOf<T extends Whose>(rows: readonly T[]): T[][] {
	const known = rows.filter(({ issuer, year }) => issuer !== undefined && year !== undefined);
	const byReport = groupedBy(known, ({ issuer, year }) => `${year} ${issuer}`);
	return [...byReport.values()].filter(({ length }) => length > 1);
}
