import { createHash } from 'node:crypto';
import { makeBackup } from '../../../../src/library/backup/make';
import { reportsSection } from '../../../../src/library/backup/reports';
import { restoreBackup } from '../../../../src/library/backup/restore';
import type { Section } from '../../../../src/library/backup/section';
import { createKeeper } from '../../../../src/library/keeping';
import { createRows } from '../../../../src/library/rows';
import { createShelf } from '../../../../src/library/shelf';
import { gzip } from '../../../../src/report/compression';
import { READER_VERSION } from '../../../../src/report/contract';
import { type Packed, packReading } from '../../../../src/report/packed';
import { summarise } from '../../../../src/report/summary';
import { reading } from '../../made/reading';
import { databaseStandIn } from '../database-stand-in';
import { binderStandIn } from './binder-stand-in';

/** A packed reading whose id is the hash of its source. */
export async function reportOf(source: string, reader = READER_VERSION): Promise<Packed> {
	const bytes = new TextEncoder().encode(source);
	const made = reading();
	made.source = { ...made.source, name: `${source}.txt`, sha256: createHash('sha256').update(bytes).digest('hex') };
	return { summary: summarise(made, reader), ...(await packReading(made)), source: await gzip(bytes) };
}

/** A library in memory that makes and restores backups. */
export function libraryStandIn() {
	const database = databaseStandIn();
	const rows = createRows();
	const shelf = createShelf(database.connection, () => {});
	const stock = { rows, shelf, loaded: Promise.resolve(), changed: () => {} };
	const section = reportsSection(stock);
	return {
		...database,
		rows,
		shelf,
		section,
		...createKeeper(stock),
		make: (binder = binderStandIn(), sections: Section[] = [section]) =>
			makeBackup(sections, binder, { app: '0.2.0', now: new Date(2026, 10, 4, 23), onProgress: () => {} }),
		restore: (
			file: Blob,
			{ sections = [section] as Section[], binder = binderStandIn(), stopAfter = Number.POSITIVE_INFINITY } = {},
		) => {
			let portions = 0;
			const isStopped = () => portions++ >= stopAfter;
			return restoreBackup({ file, name: '备份.gongkai' }, sections, binder, { onProgress: () => {}, isStopped });
		},
	};
}

/** The backup of a library that keeps reports of these sources. */
export async function backupOf(...sources: string[]): Promise<File> {
	const library = libraryStandIn();
	for (const source of sources) await library.keep(await reportOf(source));
	const made = await library.make();
	if (!made.ok) throw new Error('no backup was made');
	return made.file;
}
