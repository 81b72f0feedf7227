import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpack } from '../../../../workers/unpack';

const FOLDER = join(import.meta.dirname, '../../../fixtures/archives');
const REPORT = readFileSync(join(FOLDER, '../formats/county-2010-narrative/report.docx'));
const archive = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

/** What comes of an archive: its files by their paths, each with its size or with what is wrong; or its failure. */
async function told(name: string, bytes = archive(name), room?: { bytes: number }) {
	const outcome = await unpack({ name, bytes: bytes.slice().buffer }, room);
	if (!outcome.ok) return outcome.failure;
	const sizes = outcome.value.map(({ path, content }) => [
		path,
		content.ok ? content.value.byteLength : content.failure.code,
	]);
	return Object.fromEntries(sizes);
}

const FILES = { '县/2010.docx': REPORT.length, '乡/一.txt': 3, '乡/二.txt': 0 };

test.each(['plain.rar', 'solid.rar', 'plain.7z', 'lzma.zip'])(
	'%s: its files with their paths in Chinese',
	async (name) => {
		expect(await told(name)).toEqual(FILES);
	},
);

test('what comes out is what went in', async () => {
	const outcome = await unpack({ name: 'a.rar', bytes: archive('solid.rar').buffer });
	const report = outcome.ok ? outcome.value.find(({ name }) => name === '2010.docx') : undefined;
	expect(report?.content.ok && Buffer.compare(Buffer.from(report.content.value), REPORT)).toBe(0);
});

test.each(['locked.rar', 'locked-list.rar', 'locked-list.7z'])('%s: needs a password', async (name) => {
	expect(await told(name)).toMatchObject({ code: 'encrypted', name });
});

test('locked files beside one that is empty, which needs none', async () => {
	expect(await told('locked.7z')).toEqual({ '县/2010.docx': 'encrypted', '乡/一.txt': 'encrypted', '乡/二.txt': 0 });
});

test('one of several volumes', async () => {
	expect(await told('volume.rar')).toEqual({ code: 'volume', name: 'volume.rar' });
});

test.each(['plain.rar', 'plain.7z'])('%s cut off', async (name) => {
	const whole = archive(name);
	expect(await told(name, whole.subarray(0, whole.length / 2))).toMatchObject({ code: 'damaged', name });
});

test.each(['plain.rar', 'plain.7z'])(
	'%s damaged within: the file is named, none is lost without a word',
	async (name) => {
		const bytes = archive(name);
		bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 0xff;
		expect(await told(name, bytes)).toEqual({ ...FILES, '县/2010.docx': 'damaged' });
	},
);

test('what unfolds to more than there is room for is not unfolded', async () => {
	const limit = { bytes: REPORT.length };
	expect(await told('plain.7z', archive('plain.7z'), limit)).toMatchObject({
		code: 'too-much-inside',
		limit: REPORT.length,
	});
});
