import { expect, it } from 'vitest';
import { gunzip, gzip } from '../../../src/report/compression';
import { packReading, unpackReading } from '../../../src/report/packed';
import { reading } from '../made/reading';

it('gives back what was packed', async () => {
	expect(await unpackReading(await packReading(reading()))).toEqual(reading());
});

it.each(['\ud800稳步\udc00', 'NUL\0', '\u2028\u2029', '\ufeff', '𠮷'])('keeps every character of %j', async (text) => {
	const made = { ...reading(), text };
	expect(await unpackReading(await packReading(made))).toEqual(made);
});

it('makes a report smaller', async () => {
	const bytes = new TextEncoder().encode('主动公开政府信息3100多条。'.repeat(500));
	const packed = await gzip(bytes);
	expect(packed.byteLength).toBeLessThan(bytes.byteLength / 10);
	expect(new Uint8Array(await gunzip(packed))).toEqual(bytes);
});

it('does not take damaged bytes for a reading', async () => {
	const { reading: packed, text } = await packReading(reading());
	await expect(unpackReading({ reading: packed.slice(0, 30), text })).rejects.toThrow();
});
