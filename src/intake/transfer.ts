import type { Incoming } from '../desk/desk';
import { isSystemFile } from '../report/system-files';
import { fromFile } from './files';
import { fromWritten } from './text';

/**
 * What a drop brings: files, folders with all that is in them, or dragged text. To be called within the drop event:
 * browsers empty the transfer when it is over.
 */
export async function fromDataTransfer(transfer: DataTransfer): Promise<Incoming[]> {
	const items = [...transfer.items].filter(({ kind }) => kind === 'file').map(open);
	if (items.length === 0) {
		return fromWritten({ html: transfer.getData('text/html'), plain: transfer.getData('text/plain') });
	}
	return (await Promise.all(items.map(gather))).flat();
}

type Opened = { entry: FileSystemEntry | null; file: File | null };

const open = (item: DataTransferItem): Opened => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() });

const gather = async ({ entry, file }: Opened): Promise<Incoming[]> => {
	if (entry?.isDirectory) return gatherFolder(entry as FileSystemDirectoryEntry);
	return file ? [fromFile(file)] : [];
};

/** The files of a folder and of the folders in it, by name; one that cannot be looked into is handed on as unreadable. */
async function gatherFolder(folder: FileSystemDirectoryEntry): Promise<Incoming[]> {
	const path = pathOf(folder);
	const entries = await list(folder).catch(() => undefined);
	if (!entries) return [unreadable(folder.name, path)];
	const wanted = entries.filter((entry) => !isSystemFile(entry.name));
	const found: Incoming[] = [];
	for (const entry of wanted.sort((a, b) => compare(a.name, b.name))) {
		if (entry.isDirectory) found.push(...(await gatherFolder(entry as FileSystemDirectoryEntry)));
		else found.push(await fromEntry(entry as FileSystemFileEntry));
	}
	return found;
}

/** A browser hands over a folder in portions, and says with an empty one that it was the last. */
async function list(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (portion.length === 0) return all;
		all.push(...portion);
	}
}

async function fromEntry(entry: FileSystemFileEntry): Promise<Incoming> {
	const path = pathOf(entry);
	const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(() => undefined);
	return file ? fromFile(file, path) : unreadable(entry.name, path);
}

const unreadable = (name: string, path: string): Incoming => ({
	name,
	path,
	bytes: () => Promise.reject(new Error(`cannot look into ${path}`)),
});

const pathOf = (entry: FileSystemEntry): string => entry.fullPath.replace(/^\//, '');
/** 2 before 10, as people number their files. */
const { compare } = new Intl.Collator('zh-Hans', { numeric: true });
