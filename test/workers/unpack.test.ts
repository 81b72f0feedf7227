import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Member } from '../../src/report/contract';
import { unpack } from '../../workers/unpack';
import { entry, type Made, zipOf } from './formats/zip/zip-of';

const utf8 = (text: string) => new TextEncoder().encode(text);
const outcomeOf = (bytes: Uint8Array) => unpack({ name: '年报.zip', bytes: bytes.slice().buffer as ArrayBuffer });
const said = ({ path, content }: Member) =>
	[path, content.ok ? new TextDecoder().decode(content.value) : content.failure.code] as const;
const toldOf = async (bytes: Uint8Array) => {
	const outcome = await outcomeOf(bytes);
	return outcome.ok ? outcome.value.map(said) : outcome.failure;
};
const told = (...entries: Made[]) => toldOf(zipOf(entries));

test('files of folders and of archives in it, each with its path, without those of systems', async () => {
	const inner = zipSync({ '乡/1.txt': utf8('乙'), '.DS_Store': utf8('x') });
	const outer = zipSync({
		'县/2021.txt': utf8('甲'),
		'县/2021.zip': inner,
		'__MACOSX/县/._2021.txt': utf8('x'),
		'县/Thumbs.db': utf8('x'),
		'县/.hidden/a.txt': utf8('x'),
	});
	expect(await toldOf(outer)).toEqual([
		['县/2021.txt', '甲'],
		['县/2021.zip/乡/1.txt', '乙'],
	]);
});

test('an archive in an archive in an archive is handed on as it is', async () => {
	const deepest = zipSync({ '3.txt': utf8('丙') });
	const deep = zipSync({ '2.txt': utf8('乙'), '3.zip': deepest });
	const outcome = await outcomeOf(zipSync({ '1.txt': utf8('甲'), '2.zip': deep }));
	expect(outcome.ok && outcome.value.map(({ path }) => path)).toEqual(['1.txt', '2.zip/2.txt', '2.zip/3.zip']);
});

test('the bytes of a member can be handed over by themselves', async () => {
	const outcome = await outcomeOf(zipSync({ 'a.txt': [utf8('甲'), { level: 0 }] }));
	const content = outcome.ok ? outcome.value[0]?.content : undefined;
	expect(content?.ok && content.value.byteLength).toBe(3);
});

test('one file that cannot be unfolded is named, and the others go on', async () => {
	const picture = entry('c.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
	expect(await told(entry('a.txt', '甲'), entry('b.txt', '乙', { flags: 1 }), picture, entry('d.txt', '', {}))).toEqual(
		[
			['a.txt', '甲'],
			['b.txt', 'encrypted'],
			['c.jpg', '\ufffd\ufffd\ufffd\ufffd'],
			['d.txt', ''],
		],
	);
});

test('an archive that gives nothing says why', async () => {
	const nothing = { code: 'nothing-inside', name: '年报.zip' };
	expect(await told()).toEqual(nothing);
	expect(await told(entry('文件夹/', ''), entry('__MACOSX/a.txt', '甲'))).toEqual(nothing);
	expect(await told(entry('c.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)))).toEqual(nothing);
	expect(await told(entry('a.txt', '甲', { flags: 1 }))).toEqual({
		code: 'encrypted',
		name: '年报.zip',
		looksLike: 'ZIP',
	});
	expect(await told(entry('a.txt', '甲', { crc32: 7 }))).toMatchObject({ code: 'damaged' });
	expect(await toldOf(utf8('PK\x03\x04 and no more'))).toMatchObject({ code: 'damaged' });
});

test('what unfolds is counted over all archives together', async () => {
	const ten = (name: string) => entry(name, '0123456789');
	const inner = zipOf([ten('a.txt'), ten('b.txt')]);
	const bytes = zipOf([entry('1.zip', inner), ten('2.txt'), ten('3.txt')]);
	const room = { bytes: inner.length + 35 };
	const outcome = await unpack({ name: '年报.zip', bytes: bytes.slice().buffer as ArrayBuffer }, room);
	expect(outcome.ok ? outcome.value.map(said) : outcome.failure).toEqual([
		['1.zip/a.txt', '0123456789'],
		['1.zip/b.txt', '0123456789'],
		['2.txt', '0123456789'],
		['3.txt', 'too-much-inside'],
	]);
});
