import type { Connection } from '../../../src/library/connection';
import type { Database } from '../../../src/library/database';
import type { Kept, Row } from '../../../src/library/row';

/** A database in memory that can be told to fail: with a name, and an inner one as Dexie has it. */
export function databaseStandIn(): { connection: Connection; kept: Map<string, Kept>; fail(name?: string): void } {
	const kept = new Map<string, Kept>();
	let failure: Error | undefined;
	const get = (ids: readonly string[]): Kept[] => ids.flatMap((id) => kept.get(id) ?? []);
	const database: Database = {
		rows: async (ids) => (ids ? get(ids) : [...kept.values()]).map(({ row }) => row),
		get: async (id) => kept.get(id),
		texts: async (ids) => get(ids).map(({ row, text }) => ({ id: row.id, text })),
		put: async (reports) => {
			for (const report of reports) kept.set(report.row.id, report);
		},
		mark: async (row: Row) => {
			const report = kept.get(row.id);
			if (report) kept.set(row.id, { ...report, row });
		},
		take: async (ids) => {
			const taken = get(ids);
			for (const id of ids) kept.delete(id);
			return taken;
		},
		wipe: async () => kept.clear(),
		probe: async () => {},
		close: () => {},
	};
	return {
		kept,
		connection: {
			use: async (work) => {
				if (failure) throw failure;
				return work(database);
			},
			drop: async () => {
				kept.clear();
				return true;
			},
		},
		fail: (name) => {
			failure = name === undefined ? undefined : Object.assign(new Error('wrapped'), { name: 'AbortError' });
			if (failure) Object.assign(failure, { inner: Object.assign(new Error('inner'), { name }) });
		},
	};
}
