import type { Hit, Searcher } from '../report/search';
import { createLine, type Line } from '../threads/line';
import type { Row } from './row';
import type { Rows } from './rows';
import type { Shelf } from './shelf';

/** The search over all kept reports. */
interface Search {
	/** Ids of the reports that hold every word of the query, with the places. */
	find(query: string): Promise<ReadonlyMap<string, Hit>>;
	/** Gathers the texts before they are asked for: to be called when a query is about to be typed. */
	prepare(): void;
	/** To be told when these reports changed or went. */
	forget(ids: readonly string[]): void;
}

/** How many texts go to the worker at a time: small enough that no step is felt. */
const SLICE = 24;
/** In milliseconds, for one slice or one query. */
const DEADLINE = 20_000;

/** The search over names and full texts, in a worker of its own that is started by the first query. */
export function createSearch(shelf: Shelf, rows: Rows, line: Line<Searcher> = createLine(startWorker)): Search {
	const known = new Set<string>();
	let turn: Promise<unknown> = Promise.resolve();

	const hand = async (slice: readonly Row[]): Promise<boolean> => {
		const names = new Map(slice.map((row) => [row.id, namesOf(row)]));
		const texts = await shelf.texts([...names.keys()]);
		const reports = texts.map(({ id, text }) => ({ id, names: names.get(id) ?? '', text }));
		const { ok } = await line.ask((searcher) => searcher.add(reports), DEADLINE);
		if (ok) for (const id of names.keys()) known.add(id);
		return ok;
	};
	const feed = async (): Promise<boolean> => {
		const missing = rows.all().filter(({ id }) => !known.has(id));
		for (let at = 0; at < missing.length; at += SLICE) if (!(await hand(missing.slice(at, at + SLICE)))) return false;
		return true;
	};
	const attempt = async (query: string): Promise<Found | undefined> => {
		if (await feed()) {
			const answer = await line.ask((searcher) => searcher.find(query), DEADLINE);
			if (answer.ok) return new Map(answer.value);
		}
		known.clear();
		return undefined;
	};
	return {
		find: (query) => {
			if (query.trim() === '') return Promise.resolve(new Map());
			// One after another: two queries at once would feed the same texts twice. A worker that died gets a second chance.
			const found = turn.then(async () => (await attempt(query)) ?? (await attempt(query)) ?? new Map());
			turn = found;
			return found;
		},
		prepare: () => {
			turn = turn.then(feed);
		},
		forget: (ids) => {
			const gone = ids.filter((id) => known.delete(id));
			if (gone.length > 0) void line.ask((searcher) => searcher.drop(gone), DEADLINE);
		},
	};
}

type Found = ReadonlyMap<string, Hit>;

const namesOf = (row: Row): string => [row.title, row.issuer ?? '', row.name].join('\n');

const startWorker = (): Worker =>
	new Worker(new URL('../../workers/search.worker.ts', import.meta.url), { type: 'module' });
