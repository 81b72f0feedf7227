import * as CFB from 'cfb';
import { describe, expect, test } from 'vitest';
import { openCompound } from '../../../../workers/formats/compound/compound';
import { encoded } from '../encoders';
import { refused } from '../opening';

/** A compound file as the library writes it. */
function compoundOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
	const container = CFB.utils.cfb_new();
	for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content);
	return new Uint8Array(CFB.write(container, { type: 'array' }));
}

const bytes = (length: number, seed = 0) => Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8) + seed) & 0xff);
const u32 = (file: Uint8Array, at: number) => new DataView(file.buffer, file.byteOffset).getUint32(at, true);
const set = (file: Uint8Array, at: number, value: number) =>
	new DataView(file.buffer, file.byteOffset).setUint32(at, value, true);

/** Where the entry of a stream stands in a file, and the allocation table of its first sectors. */
function placesIn(file: Uint8Array, name: string) {
	const words = encoded(name, 'utf-16le');
	let entry = (u32(file, 0x30) + 1) * 512;
	while (!words.every((byte, at) => file[entry + at] === byte)) entry += 128;
	return { entry, table: (u32(file, 0x4c) + 1) * 512 };
}

describe('compound files', () => {
	test('give their streams, big and small ones', () => {
		const streams = { WordDocument: bytes(9000), '1Table': bytes(700, 3), Data: bytes(64, 5), Empty: bytes(0) };
		const opened = openCompound(compoundOf(streams));
		expect(opened?.names).toEqual(expect.arrayContaining(Object.keys(streams)));
		for (const [name, content] of Object.entries(streams)) expect(opened?.stream(name)).toEqual(content);
		expect(opened?.stream('Workbook')).toBeUndefined();
	});

	test('with more sectors than the header lists the tables of are read too', () => {
		const content = bytes(8 * 1024 * 1024);
		const read = openCompound(compoundOf({ WordDocument: content }))?.stream('WordDocument') ?? bytes(0);
		expect(Buffer.compare(read, content)).toBe(0);
	}, 60_000);

	test('a chain that bites its own tail ends', () => {
		const file = compoundOf({ WordDocument: bytes(9000) });
		const { entry, table } = placesIn(file, 'WordDocument');
		const first = u32(file, entry + 116);
		set(file, table + (first + 2) * 4, first);
		set(file, entry + 116, first + 1);
		expect(openCompound(file)?.stream('WordDocument')).toHaveLength(9000);
		set(file, table + (u32(file, 0x30) as number) * 4, u32(file, 0x30));
		expect(openCompound(file)).toBeUndefined();
	});

	test('a directory that is tied in a ring is walked once', () => {
		const file = compoundOf({ WordDocument: bytes(10), '1Table': bytes(10) });
		const { entry } = placesIn(file, '1Table');
		for (const tie of [68, 72, 76]) set(file, entry + tie, 1);
		expect(openCompound(file)?.names.length).toBeGreaterThan(0);
	});

	test('streams that are longer than the file, or lead out of it, are none', () => {
		const file = compoundOf({ WordDocument: bytes(9000) });
		const { entry } = placesIn(file, 'WordDocument');
		set(file, entry + 120, 0x7fff_ffff);
		expect(openCompound(file)?.stream('WordDocument')).toBeUndefined();
		set(file, entry + 120, 9000);
		set(file, entry + 116, 0x00ff_ffff);
		expect(openCompound(file)?.stream('WordDocument')).toBeUndefined();
	});
});

describe('what a compound file is, is told by its directory', () => {
	const kindOf = async (streams: Readonly<Record<string, Uint8Array>>) => {
		const failure = await refused(compoundOf(streams));
		return [failure.code, 'looksLike' in failure && failure.looksLike];
	};

	test.each([
		['a Word document that is none', { WordDocument: bytes(5000) }, ['damaged', 'DOC']],
		['a head of Word 95 alone', { WordDocument: Uint8Array.of(0xdc, 0xa5, 0x68, 0) }, ['damaged', 'DOC']],
		['a document with a password', { WordDocument: locked() }, ['encrypted', 'DOC']],
		['Microsoft Works', { MatOST: bytes(10), CONTENTS: bytes(10) }, ['format-not-read', 'Microsoft Works']],
		['HWP', { HwpSummaryInformation: bytes(10) }, ['format-not-read', 'HWP']],
		['something else', { Whatever: bytes(10) }, ['format-not-read', 'OLE2']],
	])('%s', async (_, streams, told) => {
		expect(await kindOf(streams as unknown as Record<string, Uint8Array>)).toEqual(told);
	});

	test('a workbook whose chain loops is damaged, and the library that reads workbooks never sees it', async () => {
		const file = compoundOf({ Workbook: bytes(9000) });
		const { entry, table } = placesIn(file, 'Workbook');
		const first = u32(file, entry + 116);
		set(file, table + (first + 2) * 4, first);
		set(file, entry + 116, first + 1);
		expect(await refused(file)).toMatchObject({ code: 'damaged', looksLike: 'XLS' });
	});

	test('a sheet that holds a document is a sheet', async () => {
		const { sniff } = await import('../../../../workers/formats/sniff');
		const file = compoundOf({ Workbook: bytes(5000), 'MBD0001/WordDocument': bytes(5000) });
		expect(sniff(file)).toEqual({ kind: 'document', looksLike: 'XLS' });
	});
});

/** The head of a Word file that only opens with a password. */
function locked(): Uint8Array {
	const head = new Uint8Array(5000);
	head.set([0xec, 0xa5, 0xc1, 0]);
	head[0x0b] = 1;
	return head;
}
