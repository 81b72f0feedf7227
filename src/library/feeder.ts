import type { Filed, Relations } from '../report/relations';
import type { Line } from '../threads/line';
import { restoreMarks } from './restore/marks';
import type { Row } from './row';
import type { Rows } from './rows';
import type { Shelf } from './shelf';

/** How many reports go to the worker, and come back, at a time: small enough that no step is felt. */
export const SLICE = 24;
/** In milliseconds, for one slice. */
export const DEADLINE = 30_000;

/** Brings the worker that compares what it does not know yet, slice by slice. */
export interface Feeder {
	/** Hands one slice over, and takes out what has gone. */
	feed(first?: string): Promise<'some' | 'all' | 'lost'>;
	forget(ids: readonly string[]): void;
	/** The worker knows nothing any more. */
	reset(): void;
}

/** Keeps the worker's reports in step with the library's. */
export function createFeeder(shelf: Shelf, rows: Rows, line: Line<Relations>): Feeder {
	const known = new Set<string>();
	const stale = new Set<string>();

	const drop = async (): Promise<boolean> => {
		const gone = [...stale].filter((id) => !rows.get(id));
		if (gone.length === 0) return true;
		for (const id of gone) {
			stale.delete(id);
			known.delete(id);
		}
		return (await line.ask((relations) => relations.drop(gone), DEADLINE)).ok;
	};
	const hand = async (slice: readonly Row[]): Promise<boolean> => {
		for (const { id } of slice) {
			known.add(id);
			stale.delete(id);
		}
		const digests = new Map((await shelf.digests(slice.map(({ id }) => id))).map(({ id, digest }) => [id, digest]));
		const made = slice.map(async (row) => {
			const digest = digests.get(row.id);
			return digest instanceof ArrayBuffer ? [{ ...(await filed(row, shelf)), digest }] : [];
		});
		const ready = (await Promise.all(made)).flat();
		const answer = await line.ask((relations) => relations.add(ready), DEADLINE);
		if (!answer.ok) return false;
		const missing = slice.filter(({ id }) => !ready.some((one) => one.id === id)).map(({ id }) => id);
		const useless = [...missing, ...answer.value];
		return useless.length === 0 || make(useless, shelf, line);
	};
	return {
		feed: async (first) => {
			if (!(await drop())) return 'lost';
			const missing = nearestFirst(
				rows.all().filter(({ id }) => !known.has(id) || stale.has(id)),
				first === undefined ? undefined : rows.get(first),
			);
			const slice = missing.slice(0, SLICE);
			if (slice.length > 0 && !(await hand(slice))) return 'lost';
			return missing.length > SLICE ? 'some' : 'all';
		},
		forget: (ids) => {
			for (const id of ids) if (known.has(id)) stale.add(id);
			for (const id of known) if (!rows.get(id)) stale.add(id);
		},
		reset: () => known.clear(),
	};
}

/** Has the worker make the digests of reports that have none of use, and keeps them; false where it gave no answer. */
async function make(ids: readonly string[], shelf: Shelf, line: Line<Relations>): Promise<boolean> {
	const kept = (await Promise.all(ids.map((id) => shelf.get(id)))).filter((one) => one !== undefined);
	const packed = await Promise.all(
		kept.map(async ({ row, reading, text }) => ({ ...(await filed(row, shelf)), reading, text })),
	);
	const answer = await line.ask((relations) => relations.make(packed), DEADLINE);
	if (answer.ok && answer.value.length > 0) await shelf.putDigests(answer.value);
	return answer.ok;
}

/** A report as it is handed over for comparing. */
async function filed({ id, keptAt, allBelow }: Row, shelf: Shelf): Promise<Filed> {
	const marked = restoreMarks(id, await shelf.marks(id)).findings.map(({ key }) => key);
	return { id, keptAt, ...(allBelow && { allBelow }), ...(marked.length > 0 && { marked }) };
}

/** The reports that may have to do with one go first: those of its area and of its name. */
function nearestFirst(all: readonly Row[], to: Row | undefined): Row[] {
	if (!to) return [...all];
	const near = ({ id, region, issuer }: Row): boolean =>
		id === to.id || (region !== undefined && region === to.region) || (issuer !== undefined && issuer === to.issuer);
	return [...all.filter(near), ...all.filter((row) => !near(row))];
}
