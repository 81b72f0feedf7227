import type { Connection } from '../../../src/library/connection';
import type { Database, KeptCode } from '../../../src/library/database';
import type { Kept, Row } from '../../../src/library/row';
import type { Marks } from '../../../src/report/marks';

/** A database in memory that can be told to fail: with a name, and an inner one as Dexie has it. */
export function databaseStandIn(): {
	connection: Connection;
	kept: Map<string, Kept>;
	received: Map<string, KeptCode>;
	fail(name?: string): void;
} {
	const kept = new Map<string, Kept>();
	const noted = new Map<string, Marks>();
	const received = new Map<string, KeptCode>();
	let failure: Error | undefined;
	const get = (ids: readonly string[]): Kept[] => ids.flatMap((id) => whole(kept.get(id)) ?? []);
	const whole = (report: Kept | undefined): Kept | undefined => {
		const marks = report && noted.get(report.row.id);
		return marks ? { ...report, marks } : report;
	};
	const database: Database = {
		rows: async (ids) => (ids ? get(ids) : [...kept.values()]).map(({ row }) => row),
		get: async (id) => whole(kept.get(id)),
		marks: async (id) => noted.get(id),
		putMarks: async (marks, row) => {
			noted.set(marks.id, marks);
			const report = row && kept.get(row.id);
			if (report) kept.set(row.id, { ...report, row });
		},
		texts: async (ids) => get(ids).map(({ row, text }) => ({ id: row.id, text })),
		digests: async (ids) => get(ids).flatMap(({ row, digest }) => (digest ? [{ id: row.id, digest }] : [])),
		putDigests: async (digests) => {
			for (const { id, digest } of digests) {
				const report = kept.get(id);
				if (report) kept.set(id, { ...report, digest });
			}
		},
		put: async (reports) => {
			for (const { marks, ...report } of reports) {
				kept.set(report.row.id, report);
				if (marks) noted.set(marks.id, marks);
			}
		},
		mark: async (row: Row) => {
			const report = kept.get(row.id);
			if (report) kept.set(row.id, { ...report, row });
		},
		take: async (ids) => {
			const taken = get(ids);
			for (const id of ids) for (const table of [kept, noted]) table.delete(id);
			return taken;
		},
		received: async () => [...received.values()],
		receive: async (one) => {
			received.set(one.code, one);
		},
		discard: async (code) => {
			received.delete(code);
		},
		wipe: async () => {
			for (const table of [kept, noted, received]) table.clear();
		},
		probe: async () => {},
		close: () => {},
	};
	return {
		kept,
		received,
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
