import type { BackupPortion, BackupRecord } from '../../report/backup';
import type { BinderLine } from './binder';
import { createLog, type Ending, type Log, type RestoreReport } from './restore-report';
import type { Section } from './section';

/** How far a restoring is, and whether the reader has stopped it. */
interface Restoring {
	/** Bytes of the file that are done with. */
	onProgress(done: number, all: number): void;
	isStopped(): boolean;
}

/** A backup, and what it is called to the reader. */
interface Named {
	file: Blob;
	name: string;
}

/** Takes the items of a backup in, each through its section's door. What is here is added to and never overwritten. */
export async function restoreBackup(
	{ file, name }: Named,
	sections: readonly Section[],
	binder: BinderLine,
	{ onProgress, isStopped }: Restoring,
): Promise<RestoreReport> {
	const log = createLog(name);
	const opened = await binder.open(file);
	if (!opened.ok) return log.closed('failed');
	if (!opened.value.ok) return log.closed(opened.value.because, 'head' in opened.value ? opened.value.head : undefined);
	const { head } = opened.value;
	const sums: string[] = [];
	for (let at: number | undefined = opened.value.next; at !== undefined; ) {
		onProgress(at, file.size);
		if (isStopped()) return log.closed('stopped', head);
		const portion = await binder.next(file, at);
		if (!portion.ok) return log.closed('failed', head);
		sums.push(...portion.value.sums);
		await admit(portion.value.records, sections, log);
		if (log.isFull()) return log.closed('no-room', head);
		if (portion.value.end) return log.closed(await endingOf(portion.value.end, sums, log, binder), head);
		at = portion.value.next;
	}
	return log.closed('cut-off', head);
}

async function admit(records: readonly BackupRecord[], sections: readonly Section[], log: Log): Promise<void> {
	for (const record of records) if (!record.ok) log.refuse(record, record.fault);
	const items = records.flatMap((record) => (record.ok ? [record.item] : []));
	const known = new Set(sections.map(({ name }) => name));
	log.pass(items.filter(({ section }) => !known.has(section)).length);
	for (const section of sections) {
		const own = items.filter((item) => item.section === section.name);
		if (own.length > 0) log.note(own, await section.take(own));
	}
}

/** Damaged and foreign items have been named one by one; what is only missing shows in the sums. */
async function endingOf(
	end: NonNullable<BackupPortion['end']>,
	sums: readonly string[],
	log: Log,
	binder: BinderLine,
): Promise<Ending> {
	const met = sums.length + log.faulty();
	if (met < end.items) return 'incomplete';
	if (log.faulty() > 0) return 'whole';
	const sum = await binder.sumOf(sums);
	return sum.ok && sum.value === end.sum ? 'whole' : 'incomplete';
}
