import { READER_VERSION } from '../report/contract';
import type { Packed } from '../report/packed';
import { restoreMarks } from './restore/marks';
import type { Row } from './row';
import type { Stock } from './stock';

/** What became of a reading that was handed in for keeping. */
export interface Keeping {
	/** The same bytes were here before. */
	again: boolean;
	/** Ids of reports of the same issuer and year with other bytes. */
	otherVersions: string[];
}

export interface Keeper {
	/** Keeps a new reading; one of the same bytes that is there already stays as it is. */
	keep(packed: Packed): Promise<Keeping>;
	/** Puts a new reading of the same bytes in the place of the kept one. */
	replace(packed: Packed): Promise<void>;
	/** Notes that a kept report is about to be read again, so that one that breaks the reader is not tried for ever. */
	attempt(id: string): Promise<void>;
	/** Notes whether the reader says that all reports below this government's are in the library. */
	declareAllBelow(id: string, all: boolean): Promise<void>;
}

/** How long a reading waits to be saved before its job goes on, in milliseconds; the saving itself goes on too. */
const PATIENCE = 5000;

export function createKeeper({ rows, shelf, loaded, changed }: Stock): Keeper {
	const write = async (packed: Packed, before: Row | undefined): Promise<void> => {
		const { summary, ...parts } = packed;
		const kept: Row = { ...summary, keptAt: before?.keptAt ?? Date.now(), ...(before?.allBelow && { allBelow: true }) };
		const row = withHandled(kept, before?.handled);
		rows.put([row]);
		const saving = shelf.put([{ row, ...parts }]);
		if (await within(PATIENCE, saving)) return changed({ put: [row.id] });
		rows.put([{ ...row, unsaved: true }]);
		void saving.then((saved) => {
			if (!saved) return;
			rows.put([row]);
			changed({ put: [row.id] });
		});
	};
	/** What the reader chose is heeded where a report is read again from its source, not where its file is handed in again. */
	const hasSettled = async (id: string): Promise<boolean> => restoreMarks(id, await shelf.marks(id)).settled.length > 0;
	return {
		keep: async (packed) => {
			await within(PATIENCE, loaded);
			const { summary } = packed;
			const before = rows.get(summary.id);
			const otherVersions = versionsOf(summary, rows.all());
			if (before === undefined || (before.reader < READER_VERSION && !(await hasSettled(summary.id))))
				await write(packed, before);
			return { again: before !== undefined, otherVersions };
		},
		replace: (packed) => write(packed, rows.get(packed.summary.id)),
		attempt: async (id) => {
			const row = rows.get(id);
			if (row && !row.unsaved) await shelf.mark({ ...row, attempts: (row.attempts ?? 0) + 1 });
		},
		declareAllBelow: async (id, all) => {
			const row = rows.get(id);
			if (!row) return;
			const { allBelow: _, ...rest } = row;
			const declared: Row = all ? { ...rest, allBelow: true } : rest;
			rows.put([declared]);
			if (!declared.unsaved) await shelf.mark(declared);
			changed({ put: [id] });
		},
	};
}

/** The row with the findings less those that were marked in the reading before; opening the report counts them anew. */
function withHandled(row: Row, handled: Row['handled']): Row {
	if (!handled) return row;
	const less = (severity: keyof Row['findings']) => Math.max(0, row.findings[severity] - handled[severity]);
	return { ...row, handled, findings: { error: less('error'), warning: less('warning'), info: less('info') } };
}

/** The kept reports of the same issuer and year, where the report states both. */
function versionsOf({ id, issuer, year }: Packed['summary'], kept: readonly Row[]): string[] {
	if (issuer === undefined || year === undefined) return [];
	return kept.filter((row) => row.id !== id && row.issuer === issuer && row.year === year).map((row) => row.id);
}

/** What the work comes to, or undefined where it takes longer. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
	let timer: ReturnType<typeof setTimeout>;
	const patience = new Promise<undefined>((resolve) => {
		timer = setTimeout(resolve, milliseconds, undefined);
	});
	return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
