import { describe, expect, test } from 'vitest';
import type { Member } from '../../../../src/report/contract';
import type { Failure } from '../../../../src/report/failure';
import { read } from '../../../../workers/read';
import { unpack } from '../../../../workers/unpack';
import * as containers from './containers';
import * as markup from './markup';

/** Milliseconds that a file may take here, on a machine with other things to do; a person's device gives it twenty seconds. */
const BOUNDED = 20_000;

const request = (bytes: Uint8Array, name = 'a.zip') => ({ name, bytes: bytes.slice().buffer as ArrayBuffer });

/** The text that comes out of a file, or why none does. */
async function readTo(bytes: Uint8Array, name?: string): Promise<string | Failure['code']> {
	const outcome = await read(request(bytes, name));
	if (outcome.ok) return outcome.value.text;
	const unpacked = outcome.failure.code === 'archive' ? await unpack(request(bytes, name)) : outcome;
	return unpacked.ok ? 'an archive' : unpacked.failure.code;
}

/** The files of an archive with what became of each, or why it gives none. */
async function unpackTo(bytes: Uint8Array): Promise<Record<string, string> | Failure['code']> {
	const outcome = await unpack(request(bytes));
	if (!outcome.ok) return outcome.failure.code;
	const told = ({ path, content }: Member) =>
		[path, content.ok ? new TextDecoder().decode(content.value.slice(0, 30)) : content.failure.code] as const;
	return Object.fromEntries(outcome.value.map(told));
}

describe('containers', () => {
	test('bombs are stopped by what comes out of them', { timeout: BOUNDED }, async () => {
		expect(await unpackTo(containers.bomb())).toBe('too-much-inside');
		expect(await readTo(containers.wordBomb())).toBe('too-much-inside');
		expect(await unpackTo(containers.lyingBomb())).toBe('too-much-inside');
		expect(await unpackTo(containers.overlappingBomb())).toBe('damaged');
	});

	test('too many entries are not even listed', { timeout: BOUNDED }, async () => {
		expect(await unpackTo(containers.manyEntries())).toBe('too-much-inside');
	});

	test('archives in archives: one deep, and not deeper', { timeout: BOUNDED }, async () => {
		expect(await readTo(containers.archiveInWord())).toBe('公开12件\n');
		expect(await unpackTo(containers.archivesInArchives(1))).toEqual({ '1.zip/年报.txt': '公开12件' });
		const outcome = await unpack(request(containers.archivesInArchives(2)));
		const [member] = outcome.ok ? outcome.value : [];
		expect(member).toMatchObject({ name: '1.zip', path: '2.zip/1.zip' });
		const deepest = member?.content.ok ? await read({ name: member.name, bytes: member.content.value }) : undefined;
		expect(deepest).toMatchObject({ ok: false, failure: { code: 'archive', name: '1.zip' } });
	});

	test('names are data', async () => {
		const outcome = await unpack(request(containers.oddNames()));
		const told = outcome.ok ? outcome.value.map(({ name, path }) => [path, name]) : [];
		expect(told).toEqual([
			['../../evil.txt', 'evil.txt'],
			['__proto__', '__proto__'],
			['/etc/passwd', 'passwd'],
			['C:/年报.txt', '年报.txt'],
		]);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	test('a body that is there twice is neither of both', async () => {
		expect(await readTo(containers.bodyTwice())).toBe('damaged');
	});

	test('sizes of 64 bits and sizes after the content, macros, another name', async () => {
		expect(await readTo(containers.zip64Word())).toBe('公开12件\n');
		expect(await readTo(containers.streamedWord())).toBe('公开12件\n');
		expect(await readTo(containers.macroWord(), '年报.docm')).toBe('公开12件\n');
		expect(await readTo(containers.word(), '年报.txt')).toBe('公开12件\n');
	});

	test.each(Array.from({ length: 16 }, (_, part) => part))('cut off after %i sixteenths', async (part) => {
		const expected = part === 0 ? 'empty' : 'damaged';
		expect(await readTo(containers.cutOff(containers.word(), part))).toBe(expected);
		expect(await unpackTo(containers.cutOff(containers.oddNames(), part))).toBe('damaged');
	});
});

describe('markup', () => {
	test('entities of the file’s own unfold to nothing', { timeout: BOUNDED }, async () => {
		expect(await readTo(markup.billionLaughs())).toBe('公开12件&l9;\n');
		expect(await readTo(markup.quadraticEntity())).toBe(`${'&a;'.repeat(20_000)}\n`);
		expect(await readTo(markup.externalEntity())).toBe('公开12件&x;\n');
	});

	test.each(['p', 'r', 'tbl', 'sdt', 'txbxContent', 'ins', 'hyperlink'])(
		'200,000 %s within one another',
		{ timeout: BOUNDED },
		async (name) => {
			expect(await readTo(markup.deepElements(name))).toContain('公开12件');
		},
	);

	test('200,000 deletions within one another hide what is in them', { timeout: BOUNDED }, async () => {
		expect(await readTo(markup.deepElements('del'))).toBe('empty');
	});

	test('cells that reach beyond every table', { timeout: BOUNDED }, async () => {
		expect(await readTo(markup.wideCells())).toMatch(/^1\t2\t\n1\t2/);
		expect(await readTo(markup.sheetMergedWhole())).toBe('12\n');
	});

	test('a million cells', { timeout: 3 * BOUNDED }, async () => {
		expect(await readTo(markup.manyCells())).toBe('empty');
		expect(await readTo(markup.sheetOfManyCells())).toBe('too-much-inside');
	});
});
