import { READER_VERSION } from '../report/contract';
import type { Packed } from '../report/packed';
import { inTime } from './patience';
import { restoreMarks } from './restore/marks';
import type { Row } from './row';
import type { Stock } from './stock';
import { areVersions } from './versions';

/** What became of a reading that was handed in for keeping. */
export interface Keeping {
	/** The same bytes were here before. */
	again: boolean;
	/** Ids of reports of the same issuer and year with other bytes. */
	otherVersions: string[];
	/** What came along from these; missing where nothing did. */
	carried?: Carried;
}

/** How much of what the reader noted on earlier versions of a report a corrected one took over. */
export interface Carried {
	marks: number;
	/** Choices between the readings of a row: they tell once the report is read again. */
	settled: number;
}

/** What is done to reports that are kept, one at a time. */
export interface Keeper {
	/** Keeps a new reading; one of the same bytes that is there already stays as it is. */
	keep(packed: Packed): Promise<Keeping>;
	/** Puts a new reading of the same bytes in the place of the kept one. */
	replace(packed: Packed): Promise<void>;
	/** Notes that a report has been opened. */
	see(id: string): Promise<void>;
	/** Notes that a kept report is about to be read again, so that one that breaks the reader is not tried for ever. */
	attempt(id: string): Promise<void>;
	/** Notes whether the reader says that all reports below this government's are in the library. */
	declareAllBelow(id: string, all: boolean): Promise<void>;
}

/** Takes what was noted on earlier versions of a report over to a new one. */
type Carry = (from: readonly string[], to: string) => Promise<Carried | undefined>;

/** Keeps readings in the stock. */
export function createKeeper(stock: Stock, carry: Carry = async () => undefined): Keeper {
	const { rows, shelf, loaded, changed } = stock;
	const write = writerOf(stock);
	/** What the reader chose is heeded where a report is read again from its source, not where its file is handed in again. */
	const hasSettled = async (id: string): Promise<boolean> => restoreMarks(id, await shelf.marks(id)).settled.length > 0;
	/** Where nothing was noted on the other versions nothing has to be loaded to carry it. */
	const carryOver = async (from: readonly string[], to: string): Promise<Carried | undefined> => {
		const noted = await Promise.all(from.map(shelf.marks));
		return noted.some((marks) => marks !== undefined) ? carry(from, to) : undefined;
	};
	return {
		keep: async (packed) => {
			await inTime(loaded);
			const { summary } = packed;
			const before = rows.get(summary.id);
			const otherVersions = versionsOf(summary, rows.all());
			if (before === undefined || (before.reader < READER_VERSION && !(await hasSettled(summary.id))))
				await write(packed, before);
			const carrying = before ? undefined : carryOver(otherVersions, summary.id).catch(() => undefined);
			const carried = carrying && (await inTime(carrying));
			return { again: before !== undefined, otherVersions, ...(carried && { carried }) };
		},
		replace: (packed) => write(packed, rows.get(packed.summary.id)),
		see: async (id) => {
			const row = rows.get(id);
			if (!row) return;
			const seen: Row = { ...row, seenAt: Date.now() };
			rows.put([seen]);
			if (!row.unsaved) await shelf.mark(seen);
		},
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

/** Writes a new reading: its row is listed at once, and told to other tabs once it is saved. */
const writerOf =
	({ rows, shelf, changed }: Stock) =>
	async (packed: Packed, before: Row | undefined): Promise<void> => {
		const { summary, ...parts } = packed;
		const row = rowOf(summary, before);
		rows.put([row]);
		const saving = shelf.put([{ row, ...parts }]);
		if (await inTime(saving)) return changed({ put: [row.id] });
		rows.put([{ ...row, unsaved: true }]);
		void saving.then((saved) => {
			if (!saved) return;
			rows.put([row]);
			changed({ put: [row.id] });
		});
	};

/** The row of a new reading, with what was noted of the report before. */
function rowOf(summary: Packed['summary'], before: Row | undefined): Row {
	const keptAt = before?.keptAt ?? Date.now();
	const row = withHandled({ ...summary, keptAt, ...(before?.allBelow && { allBelow: true }) }, before?.handled);
	return { ...row, ...seen(before, row) };
}

/** The row with the findings less those that were marked in the reading before; opening the report counts them anew. */
function withHandled(row: Row, handled: Row['handled']): Row {
	if (!handled) return row;
	const less = (severity: keyof Row['findings']) => Math.max(0, row.findings[severity] - handled[severity]);
	return { ...row, handled, findings: { error: less('error'), warning: less('warning'), info: less('info') } };
}

/** A new reading with the same findings has nothing that was not seen. */
function seen(before: Row | undefined, { findings }: Row): Pick<Row, 'seenAt'> {
	if (before?.seenAt === undefined) return {};
	const { error, warning } = before.findings;
	return error === findings.error && warning === findings.warning ? { seenAt: before.seenAt } : {};
}

/** The kept versions of a report. */
const versionsOf = (summary: Packed['summary'], kept: readonly Row[]): string[] =>
	kept.filter((row) => areVersions(row, summary)).map(({ id }) => id);
