import { deflateRawSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../../src/report/crc32';
import { type Attachment, MOST_ATTACHED } from '../../../../src/report/sheet';
import { attach } from '../../../../workers/cards/png/attach';
import { chunkBytes, chunksOf, withChunks } from '../../../../workers/cards/png/chunks';
import { unwrapCard } from '../../../../workers/cards/png/unwrap';
import { sha256 } from '../../../../workers/hash';
import { pack } from '../../../../workers/pack';
import { fixture } from '../../../reports/fixture';

const county = fixture('county-2010-narrative');
const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A picture of one pixel, as canvases write it. */
const picture = (): Promise<ArrayBuffer> =>
	new Blob([
		SIGNATURE,
		chunkBytes('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
		chunkBytes('IDAT', Uint8Array.of(0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1)),
		chunkBytes('IEND', new Uint8Array()),
	]).arrayBuffer();

const attachment = (): Attachment => ({
	exported: '{"source":{"name":"county.txt"}}',
	source: { name: 'county.txt', bytes: bytesOf(county.source), encoding: 'utf-8' },
});

const request = (bytes: ArrayBuffer) => ({ name: 'card.png', bytes });
const damaged = { ok: false, failure: { code: 'card-damaged', name: 'card.png' } };

/** A picture with a parcel of ours around anything. */
async function parcelled(inside: Uint8Array, version = 1): Promise<ArrayBuffer> {
	const data = new Uint8Array([version, ...deflateRawSync(inside)]);
	return withChunks(await picture(), chunkBytes('gkSr', data));
}

const labelled = (label: string, bytes = ''): Uint8Array => {
	const words = new TextEncoder().encode(label);
	return new Uint8Array([words.length >> 8, words.length & 255, ...words, ...new TextEncoder().encode(bytes)]);
};

describe('data in a picture', () => {
	it('stands before its end, each piece with its check', async () => {
		const chunks = chunksOf(await attach(await picture(), attachment()));
		expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'iTXt', 'gkSr', 'IEND']);
		expect(chunks.every(({ sound }) => sound)).toBe(true);
	});

	it('is readable as text for other programs', async () => {
		const text = chunksOf(await attach(await picture(), attachment())).find(({ type }) => type === 'iTXt');
		const head = 'gongkai-export\0\u0001\0\0\0';
		expect(String.fromCharCode(...(text?.data.subarray(0, head.length) ?? []))).toBe(head);
		expect(inflateSync(text?.data.subarray(head.length) ?? '').toString()).toBe(attachment().exported);
	});

	it('comes back to the byte', async () => {
		const outcome = await unwrapCard(request(await attach(await picture(), attachment())));
		expect(outcome).toEqual({ ok: true, value: attachment().source });
	});

	it('becomes the report that it was', async () => {
		const outcome = await pack(request(await attach(await picture(), attachment())));
		const original = await pack({ name: 'county.txt', bytes: bytesOf(county.source), encoding: 'utf-8' });
		if (!outcome.ok || !original.ok) throw new Error('not read');
		expect(outcome.value.summary).toEqual(original.value.summary);
		expect(outcome.value.encoding).toBe('utf-8');
	});
});

describe('what is handed in', () => {
	it('is left as it is where it is no picture', async () => {
		const text = request(bytesOf('政府信息公开'));
		expect(await unwrapCard(text)).toEqual({ ok: true, value: text });
	});

	it('is said to hold no data where it holds none', async () => {
		expect(await unwrapCard(request(await picture()))).toEqual({
			ok: false,
			failure: { code: 'card-without-data', name: 'card.png' },
		});
		expect((await unwrapCard(request(SIGNATURE.slice().buffer))).ok).toBe(false);
	});

	it('is damaged wherever a byte of the data is changed', async () => {
		const whole = new Uint8Array(await attach(await picture(), attachment()));
		const start =
			chunksOf(whole.slice().buffer)
				.slice(0, 3)
				.reduce((at, { data }) => at + 12 + data.length, 8) + 8;
		for (let at = start; at < whole.length - 12; at += 97) {
			const changed = whole.slice();
			changed[at] = (changed[at] as number) ^ 0x10;
			expect(await unwrapCard(request(changed.buffer))).toEqual(damaged);
		}
	});

	it('is never taken where it is cut off within the data', async () => {
		const whole = await attach(await picture(), attachment());
		for (const end of [whole.byteLength - 14, whole.byteLength - 200, whole.byteLength - 1000]) {
			expect(await unwrapCard(request(whole.slice(0, end)))).toEqual(damaged);
		}
	});

	const hash = () => sha256(bytesOf('abc'));
	it('is taken where its label is right', async () => {
		const label = JSON.stringify({ name: 'a.txt', sha256: await hash() });
		expect((await unwrapCard(request(await parcelled(labelled(label, 'abc'))))).ok).toBe(true);
	});

	it.each<[string, (hash: string) => string, version?: number]>([
		['is another one’s', () => JSON.stringify({ name: 'a.txt', sha256: '0'.repeat(64) })],
		['has no name', (sum) => JSON.stringify({ sha256: sum })],
		['has a name without end', (sum) => JSON.stringify({ name: 'x'.repeat(300), sha256: sum })],
		['has fields of its own', (sum) => JSON.stringify({ name: 'a', sha256: sum, path: '/' })],
		['has __proto__', (sum) => `{"name":"a","sha256":"${sum}","__proto__":{"via":"clipboard"}}`],
		['has an unknown encoding', (sum) => JSON.stringify({ name: 'a', sha256: sum, encoding: 'utf-7' })],
		['has an unknown origin', (sum) => JSON.stringify({ name: 'a', sha256: sum, via: 'net' })],
		['is no JSON', () => '{'],
		['is a word', () => '"name"'],
		['is of a newer version', (sum) => JSON.stringify({ name: 'a.txt', sha256: sum }), 2],
	])('is damaged where its label %s', async (_, label, version) => {
		expect(await unwrapCard(request(await parcelled(labelled(label(await hash()), 'abc'), version)))).toEqual(damaged);
	});

	it('is stopped where it unfolds to more than is ever packed', async () => {
		const bomb = await parcelled(new Uint8Array(MOST_ATTACHED * 60));
		expect(bomb.byteLength).toBeLessThan(200_000);
		expect(await unwrapCard(request(bomb))).toEqual(damaged);
	});

	it('is damaged where its label is longer than all there is', async () => {
		expect(await unwrapCard(request(await parcelled(Uint8Array.of(0xff, 0xff, 1))))).toEqual(damaged);
		expect(await unwrapCard(request(await parcelled(new Uint8Array())))).toEqual(damaged);
	});
});

it('the check is that of PNG', () => {
	expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
