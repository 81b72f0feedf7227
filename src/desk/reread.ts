import type { Library } from '../library/library';
import { failed, type Outcome } from '../report/failure';
import { unpackReading } from '../report/packed';
import type { Encoding, Reading } from '../report/reading';
import type { Lane } from './lane';

/**
 * Reads a kept report again, with what its reader has chosen by now, and keeps the new reading in place of the old one.
 *
 * @param encoding another one to read it in
 */
export async function reread(
	report: string,
	encoding: Encoding | undefined,
	library: Pick<Library, 'rows' | 'original' | 'replace'>,
	lane: Lane,
): Promise<Outcome<Reading>> {
	const original = await library.original(report);
	if (!original) return failed({ code: 'unreadable', name: nameOf(report, library) });
	const outcome = await lane.pack({ ...original, ...(encoding && { encoding }) });
	if (!outcome.ok) return outcome;
	const [packed, { restoreReading }] = await Promise.all([
		unpackReading(outcome.value),
		import('../library/restore/reading'),
	]);
	const restored = restoreReading(packed);
	if (!restored) return failed({ code: 'worker-died', name: original.name });
	await library.replace(outcome.value);
	return { ok: true, value: restored.reading };
}

/** The name of a kept report's file: what its reader knows it by. */
const nameOf = (report: string, { rows }: Pick<Library, 'rows'>): string =>
	rows().find(({ id }) => id === report)?.name ?? report;
