import { describe, expect, it, vi } from 'vitest';
import { fromClipboard } from '../../../src/intake/clipboard';
import { fromFiles } from '../../../src/intake/files';
import { fromDataTransfer } from '../../../src/intake/transfer';

const file = (name: string, path = ''): File =>
	Object.defineProperty(new File([name], name), 'webkitRelativePath', { value: path });

/** A folder as a browser hands it over: in portions, the last of them empty. */
const folder = (path: string, ...portions: FileSystemEntry[][]): FileSystemEntry => {
	const rest = [...portions, []];
	return {
		name: path.split('/').pop(),
		fullPath: `/${path}`,
		isDirectory: true,
		createReader: () => ({ readEntries: (give: (entries: FileSystemEntry[]) => void) => give(rest.shift() ?? []) }),
	} as unknown as FileSystemEntry;
};
const entry = (path: string, given: File | undefined = file(path.split('/').pop() ?? '')): FileSystemEntry =>
	({
		name: path.split('/').pop(),
		fullPath: `/${path}`,
		isDirectory: false,
		file: (give: (file: File) => void, fail: (error: Error) => void) => (given ? give(given) : fail(new Error('gone'))),
	}) as unknown as FileSystemEntry;

const item = (made: FileSystemEntry | File): DataTransferItem =>
	({
		kind: 'file',
		webkitGetAsEntry: () => (made instanceof File ? null : made),
		getAsFile: () => (made instanceof File ? made : null),
	}) as unknown as DataTransferItem;

const transfer = (items: DataTransferItem[], written: Record<string, string> = {}): DataTransfer =>
	({ items, files: [], getData: (type: string) => written[type] ?? '' }) as unknown as DataTransfer;

describe('picked files', () => {
	it('keep their order, name and size, and wait with their bytes', async () => {
		const picked = file('二.txt');
		const read = vi.spyOn(picked, 'arrayBuffer');
		const [first, second] = fromFiles([picked, file('一.txt')]);
		expect([first?.name, second?.name, first?.size]).toEqual(['二.txt', '一.txt', picked.size]);
		expect(read).not.toHaveBeenCalled();
		expect(new TextDecoder().decode(await first?.bytes())).toBe('二.txt');
	});

	it('of a folder come with their path, less what systems leave there', () => {
		const picked = [
			file('a.txt', '年报/a.txt'),
			file('.DS_Store', '年报/.DS_Store'),
			file('Thumbs.db', '年报/Thumbs.db'),
		];
		expect(fromFiles(picked).map(({ path }) => path)).toEqual(['年报/a.txt']);
	});

	it('by themselves are all meant', () => {
		expect(fromFiles([file('.env')])).toHaveLength(1);
	});
});

describe('a drop', () => {
	it('of a folder brings all that is in it, by number, with the path', async () => {
		const deep = folder('年报/深', [entry('年报/深/c.txt')]);
		const top = folder('年报', [entry('年报/10.txt'), entry('年报/2.txt')], [deep, entry('年报/.DS_Store')]);
		const dropped = await fromDataTransfer(transfer([item(top)]));
		expect(dropped.map(({ path }) => path)).toEqual(['年报/2.txt', '年报/10.txt', '年报/深/c.txt']);
	});

	it('of files and folders brings both', async () => {
		const dropped = await fromDataTransfer(transfer([item(file('a.jpg')), item(folder('夹', [entry('夹/b.txt')]))]));
		expect(dropped.map(({ name }) => name)).toEqual(['a.jpg', 'b.txt']);
	});

	it('hands on what cannot be opened, so that it is not passed over in silence', async () => {
		const locked = {
			...folder('锁'),
			createReader: () => ({ readEntries: (_: unknown, fail: (error: Error) => void) => fail(new Error('no')) }),
		} as unknown as FileSystemEntry;
		const gone = { ...entry('夹/没.txt'), file: (_: unknown, fail: (error: Error) => void) => fail(new Error('gone')) };
		const dropped = await fromDataTransfer(transfer([item(locked), item(folder('夹', [gone as FileSystemEntry]))]));
		expect(dropped.map(({ name }) => name)).toEqual(['锁', '没.txt']);
		for (const { bytes } of dropped) await expect(bytes()).rejects.toThrow();
	});

	it('of text brings the text', async () => {
		const dropped = await fromDataTransfer(transfer([], { 'text/plain': '云岭市' }));
		expect(dropped).toMatchObject([{ name: '云岭市', via: 'clipboard' }]);
	});
});

describe('a paste', () => {
	const paste = (written: Record<string, string>, files: File[] = []): ClipboardEvent =>
		({ clipboardData: { getData: (type: string) => written[type] ?? '', files } }) as unknown as ClipboardEvent;

	it('brings the text, not the picture that a program adds to it', () => {
		const pasted = fromClipboard(paste({ 'text/plain': '云岭市' }, [file('image.png')]));
		expect(pasted.map(({ name }) => name)).toEqual(['云岭市']);
	});

	it('brings files where there is no text', () => {
		expect(fromClipboard(paste({}, [file('年报.txt')])).map(({ name }) => name)).toEqual(['年报.txt']);
	});

	it('brings nothing where there is nothing', () => {
		expect(fromClipboard(paste({}))).toEqual([]);
		expect(fromClipboard({ clipboardData: null } as ClipboardEvent)).toEqual([]);
	});
});
