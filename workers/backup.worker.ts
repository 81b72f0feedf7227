import { expose, transfer } from 'comlink';
import type { BackupBytes, BackupPortion, Binder } from '../src/report/backup';
import { nextPortion, openBackup } from './backup/read';
import { sumOf, writeEnd, writeHead, writeItems } from './backup/write';

const binder: Binder = {
	head: writeHead,
	items: async (items) => handOver(await writeItems(items)),
	end: writeEnd,
	open: openBackup,
	next: async (file, at) => handOverParts(await nextPortion(file, at)),
	sumOf,
};

const handOver = (written: BackupBytes): BackupBytes => transfer(written, [written.bytes]);

const handOverParts = (portion: BackupPortion): BackupPortion =>
	transfer(
		portion,
		portion.records.flatMap((record) => (record.ok ? record.item.parts.map(([, bytes]) => bytes) : [])),
	);

expose(binder);
