import {
	BACKUP_MARK,
	BACKUP_VERSION,
	type BackupFault,
	type BackupHead,
	type BackupItem,
	type BackupLabel,
	type BackupOpening,
	type BackupPortion,
	type BackupRecord,
} from '../../src/report/backup';
import { type Raw, readRecord } from './record';
import { checkReport } from './report';
import { isRecordAt, nextRecord } from './resync';

/** A portion ends with the record that fills it to so many bytes, or so many records: more would be felt on the page. */
const PORTION = 1024 * 1024;
const TOGETHER = 10;

/** Reads the head of a backup. */
export async function openBackup(file: Blob): Promise<BackupOpening> {
	if ((await file.slice(0, BACKUP_MARK.length).text()) !== BACKUP_MARK) return { ok: false, because: 'not-a-backup' };
	const raw = await readRecord(file, 0);
	const head = raw.line === undefined ? undefined : headOf(raw.line);
	// A newer version may sum up in another way, so its word on that comes before its checksum.
	if (head && head.version > BACKUP_VERSION) return { ok: false, because: 'newer', head };
	return raw.ok && head ? { ok: true, head, next: raw.next } : { ok: false, because: 'damaged' };
}

function headOf(line: unknown): BackupHead | undefined {
	const { version, madeAt, app } = (line ?? {}) as Partial<BackupHead>;
	const sound = Number.isSafeInteger(version) && Number.isFinite(madeAt) && typeof app === 'string';
	return sound ? ({ version, madeAt, app } as BackupHead) : undefined;
}

/** Reads records from a place in the file on. Every record of an item is either handed out whole or named as faulty. */
export async function nextPortion(file: Blob, from: number): Promise<BackupPortion> {
	const portion: BackupPortion = { records: [], sums: [] };
	let at: number | undefined = from;
	while (at !== undefined && at - from < PORTION && portion.records.length < TOGETHER) {
		const raw = await readRecord(file, at);
		if (raw.ok) portion.sums.push(raw.sum);
		const end = endOf(raw);
		if (end) {
			portion.sums.pop();
			return { ...portion, end };
		}
		const record = await recordOf(raw);
		if (!isMoreOfTheSame(record, portion.records.at(-1))) portion.records.push(record);
		at = await following(raw, file, at);
	}
	return { ...portion, ...(at !== undefined && { next: at }) };
}

/** Where the next record begins: behind this one, or where its line is not to be trusted, at the next beginning of one. */
async function following({ next }: Raw, file: Blob, at: number): Promise<number | undefined> {
	if (next === file.size) return undefined;
	const stands = next !== undefined && (await isRecordAt(file, next));
	return stands ? next : nextRecord(file, at + 1);
}

/** A stretch of damaged bytes may look like several beginnings: it is one fault. */
const isMoreOfTheSame = (record: BackupRecord, before?: BackupRecord): boolean =>
	!record.ok && record.id === undefined && before?.ok === false && before.fault === record.fault;

function endOf(raw: Raw): BackupPortion['end'] {
	if (!raw.ok) return undefined;
	const { end, sum } = raw.line as { end?: unknown; sum?: unknown };
	return Number.isSafeInteger(end) && typeof sum === 'string' ? { items: end as number, sum } : undefined;
}

async function recordOf(raw: Raw): Promise<BackupRecord> {
	const label = labelOf(raw.line);
	if (!raw.ok) return { ok: false, fault: raw.fault, ...label };
	// What a label says is cut to be shown; the code of a summary, which is its id, may be longer.
	const { section, id, value } = (raw.line ?? {}) as { section?: unknown; id?: unknown; value?: unknown };
	if (typeof section !== 'string' || typeof id !== 'string') return { ok: false, fault: 'damaged', ...label };
	const item = { section, id, value, parts: raw.parts };
	const checked = await (Object.hasOwn(CHECKS, section) ? CHECKS[section]?.(item) : item);
	if (typeof checked === 'object') return { ok: true, item: checked };
	return { ok: false, fault: checked ?? 'damaged', ...label };
}

/** What can be checked of an item off the page, by section. */
const CHECKS: Readonly<Record<string, (item: BackupItem) => Promise<BackupItem | BackupFault>>> = {
	reports: checkReport,
};

function labelOf(line: unknown): BackupLabel {
	const { section, id, value } = (line ?? {}) as { section?: unknown; id?: unknown; value?: { name?: unknown } };
	return { ...said('section', section), ...said('id', id), ...said('name', value?.name) };
}

/** Long enough for any name, and not for a screenful. */
const LABEL_LENGTH = 200;

const said = (key: keyof BackupLabel, value: unknown): BackupLabel =>
	typeof value === 'string' ? { [key]: value.slice(0, LABEL_LENGTH) } : {};
