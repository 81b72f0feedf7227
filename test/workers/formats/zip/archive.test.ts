import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { MOST_ENTRIES, openArchive } from '../../../../workers/formats/zip/archive';
import { entry, zipOf } from './zip-of';

const words = (text: string) => new TextEncoder().encode(text);
const opened = (bytes: Uint8Array) => {
	const outcome = openArchive(bytes, 'a.zip');
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
};
const codeOf = (bytes: Uint8Array) => {
	const outcome = openArchive(bytes, 'a.zip');
	return outcome.ok ? 'opened' : outcome.failure.code;
};
const readCode = async (bytes: Uint8Array, name: string) => {
	const outcome = await opened(bytes).read(name);
	return outcome.ok ? new TextDecoder().decode(outcome.value) : outcome.failure.code;
};

test('reads what another program packed, stored and deflated, and passes over folders', async () => {
	const long = '政府信息公开。'.repeat(10_000);
	const archive = opened(zipSync({ 'a.txt': [words('甲'), { level: 0 }], dir: { 'b.txt': words(long) }, empty: {} }));
	expect(archive.names).toEqual(['a.txt', 'dir/b.txt']);
	expect(await archive.read('a.txt')).toEqual({ ok: true, value: words('甲') });
	expect(await archive.read('dir/b.txt')).toEqual({ ok: true, value: words(long) });
	expect(archive.has('DIR/B.TXT')).toBe(true);
	expect(archive.has('c.txt')).toBe(false);
	expect(await readCode(zipSync({ a: words('1') }), 'b')).toBe('damaged');
});

test('names: marked UTF-8, unmarked UTF-8, GBK, the Unicode path of Info-ZIP, backslashes', () => {
	const gbk = Uint8Array.from([0xb1, 0xa8, 0xb8, 0xe6]); // 报告
	const names = (...entries: Parameters<typeof zipOf>[0]) => opened(zipOf(entries)).names;
	expect(names(entry('报告.txt', '1', { flags: 0x800 }))).toEqual(['报告.txt']);
	expect(names(entry('报告.txt', '1'))).toEqual(['报告.txt']);
	expect(names(entry(gbk, '1'))).toEqual(['报告']);
	expect(names(entry('x.txt', '1', { unicodePath: '报告.txt' }))).toEqual(['报告.txt']);
	expect(names(entry('x.txt', '1', { unicodePath: '报告.txt', unicodePathOf: 'y.txt' }))).toEqual(['x.txt']);
	expect(names(entry('a\\b.txt', '1'))).toEqual(['a/b.txt']);
});

test('names are data: outside of the archive, of every object, or there twice', async () => {
	const archive = opened(zipOf([entry('../../evil', '1'), entry('__proto__', '2'), entry('constructor', '3')]));
	expect(archive.names).toEqual(['../../evil', '__proto__', 'constructor']);
	expect(await archive.read('__proto__')).toEqual({ ok: true, value: words('2') });
	expect(opened(zipOf([])).has('toString')).toBe(false);
	const twice = zipOf([entry('a.xml', '1'), entry('a.xml', '2')]);
	expect(await readCode(twice, 'a.xml')).toBe('damaged');
	const both = await Promise.all(opened(twice).entries.map((one) => opened(twice).read(one)));
	expect(both.map((one) => one.ok && new TextDecoder().decode(one.value))).toEqual(['1', '2']);
});

test('ZIP64, data descriptors, and bytes before the archive', async () => {
	expect(await readCode(zipOf([entry('a', '甲', { zip64: true })], { zip64: true }), 'a')).toBe('甲');
	expect(await readCode(zipOf([entry('a', '甲', { descriptor: true })]), 'a')).toBe('甲');
	const selfExtracting = Uint8Array.from([...words('MZ and so on'), ...zipOf([entry('a', '甲')])]);
	expect(await readCode(selfExtracting, 'a')).toBe('甲');
});

test('encrypted, packed by another method, or with a wrong checksum', async () => {
	expect(await readCode(zipOf([entry('a', '1', { flags: 1 })]), 'a')).toBe('encrypted');
	expect(await readCode(zipOf([entry('a', '1', { method: 99 })]), 'a')).toBe('encrypted');
	expect(await readCode(zipOf([entry('a', '1', { method: 12 })]), 'a')).toBe('format-not-read');
	expect(await readCode(zipOf([entry('a', '1', { crc32: 5 })]), 'a')).toBe('damaged');
	expect(await readCode(zipOf([entry('a', '1', { crc32: 0 })]), 'a')).toBe('1');
});

test('a bomb is stopped by what comes out, whatever its size is said to be', { timeout: 30_000 }, async () => {
	const bomb = zipSync({ a: [new Uint8Array(20_000_000), { level: 9 }] });
	expect(bomb.length).toBeLessThan(25_000);
	expect(await readCode(bomb, 'a')).toBe('too-much-inside');
	const lying = zipOf([entry('a', new Uint8Array(20_000_000), { deflate: true, unpacked: 1000 })]);
	expect(await readCode(lying, 'a')).toBe('too-much-inside');
});

test('the room is that of all files together', async () => {
	const many = zipOf(Array.from({ length: 5 }, (_, at) => entry(`${at}`, '0123456789')));
	const room = { bytes: 35 };
	const outcome = openArchive(many, 'a.zip', 'ZIP', room);
	const codes: string[] = [];
	for (const name of outcome.ok ? outcome.value.names : []) {
		const read = outcome.ok && (await outcome.value.read(name));
		codes.push(read && !read.ok ? read.failure.code : 'read');
	}
	expect(codes).toEqual(['read', 'read', 'read', 'too-much-inside', 'too-much-inside']);
	expect(room.bytes).toBe(5);
});

test('entries over one another, too many entries, cut off at every sixteenth', () => {
	expect(codeOf(zipOf([entry('a', '123'), entry('b', '123', { at: 0 })]))).toBe('damaged');
	expect(codeOf(zipOf(Array.from({ length: MOST_ENTRIES + 1 }, (_, at) => entry(`${at}`, ''))))).toBe(
		'too-much-inside',
	);
	const whole = zipSync({ a: words('政府信息公开'.repeat(99)), b: words('年度报告'.repeat(99)) });
	for (let part = 1; part < 16; part++) {
		expect(codeOf(whole.subarray(0, Math.floor((whole.length * part) / 16)))).toBe('damaged');
	}
	expect(codeOf(whole)).toBe('opened');
});
