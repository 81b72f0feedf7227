import { createHash } from 'node:crypto';
import CFB from 'cfb';
import { describe, expect, test } from 'vitest';
import { Keystream } from '../../../../workers/formats/sheet/keystream';
import { opened, refused, tables } from '../opening';
import { oneSheet } from './book-of';

const USUAL = 'VelvetSweatshop';

const digest = (method: 'md5' | 'sha1', ...parts: readonly (Buffer | Uint8Array)[]): Buffer =>
	createHash(method).update(Buffer.concat(parts)).digest();
const u32 = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255, (value >> 16) & 255, 0]);
const wide = (words: string): Buffer => Buffer.from(words, 'utf16le');
const masked = (content: Uint8Array, key: Keystream): Buffer => Buffer.from(content.map((byte) => byte ^ key.next()));

const SALT = Buffer.from('0123456789abcdef');
const DRAWN = Buffer.from('drawn by a lot..');

/** The two ways of locking: how a block's key comes of the password, and what the record says that tells of it. */
const WAYS = {
	'Excel 97': (password: string) => {
		const one = Buffer.concat([digest('md5', wide(password)).subarray(0, 5), SALT]);
		const start = digest('md5', ...Array.from({ length: 16 }, () => one)).subarray(0, 5);
		const keyOf = (block: number) => digest('md5', start, u32(block));
		const proof = masked(Buffer.concat([DRAWN, digest('md5', DRAWN)]), new Keystream(keyOf(0)));
		return { keyOf, lock: Buffer.concat([Buffer.from([1, 0, 1, 0, 1, 0]), SALT, proof]) };
	},
	'Excel 2002': (password: string) => {
		const start = digest('sha1', SALT, wide(password));
		const keyOf = (block: number) => digest('sha1', start, u32(block)).subarray(0, 16);
		const method = Buffer.concat([u32(4), u32(0), u32(0x6801), u32(0x8004), u32(128), u32(1), u32(0), u32(0)]);
		const key = new Keystream(keyOf(0));
		const [drawn, noted] = [masked(DRAWN, key), masked(digest('sha1', DRAWN), key)];
		const proof = Buffer.concat([u32(16), SALT, drawn, u32(20), noted]);
		return { keyOf, lock: Buffer.concat([Buffer.from([1, 0, 2, 0, 2, 0]), u32(4), u32(32), method, proof]) };
	},
} as const;

/** A workbook locked with a password; long enough for several blocks. */
function locked(way: keyof typeof WAYS, password: string): Uint8Array {
	const { keyOf, lock } = WAYS[way](password);
	const file = CFB.read(oneSheet({ rows: ROWS }, 'biff8'), { type: 'array' });
	const stream = Buffer.from(CFB.find(file, 'Workbook')?.content as Uint8Array);
	const begin = 4 + stream.readUInt16LE(2);
	const pass = Buffer.concat([Buffer.from([0x2f, 0, lock.length, 0]), lock]);
	const whole = Buffer.concat([stream.subarray(0, begin), pass, stream.subarray(begin)]);
	const keys = Array.from({ length: Math.ceil(whole.length / 1024) }, (_, block) => {
		const key = new Keystream(keyOf(block));
		return Uint8Array.from({ length: 1024 }, () => key.next());
	});
	for (let at = 0; at < whole.length; ) {
		const [type, end] = [whole.readUInt16LE(at), at + 4 + whole.readUInt16LE(at + 2)];
		// Sheets begin later by the length of what was put in.
		if (type === 0x85) whole.writeUInt32LE(whole.readUInt32LE(at + 4) + pass.length, at + 4);
		const first = type === 0x809 || type === 0x2f || type === 0xe1 ? end : at + (type === 0x85 ? 8 : 4);
		for (let byte = first; byte < end; byte++) (whole[byte] as number) ^= keys[byte >> 10]?.[byte & 1023] ?? 0;
		at = end;
	}
	const made = CFB.utils.cfb_new();
	CFB.utils.cfb_add(made, '/Workbook', whole);
	return Uint8Array.from(CFB.write(made, { type: 'array' }) as Iterable<number>);
}

const ROWS = [['项目', '件数'], ...Array.from({ length: 90 }, (_, at) => [`第${at + 1}类信息公开申请`, at * 3])];

test('the bytes of a key are those that are printed elsewhere', () => {
	const key = new Keystream(new TextEncoder().encode('Key'));
	expect(masked(Buffer.from('Plaintext'), key).toString('hex')).toBe('bbf316e8d940af0ad3');
});

describe.each(['Excel 97', 'Excel 2002'] as const)('a workbook locked as by %s', (way) => {
	test('with the password that Excel itself tries is open', async () => {
		const rows = ROWS.map((row) => row.map(String));
		expect(tables(await opened(locked(way, USUAL)))).toEqual([rows]);
	});

	test('with any other is named so', async () => {
		expect((await refused(locked(way, 'another'))).code).toBe('encrypted');
	});
});
