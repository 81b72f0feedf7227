import { afterEach, expect, it, vi } from 'vitest';
import { fetchBytes } from '../../../src/desk/fetch';
import { MOST_BYTES } from '../../../src/report/contract';

afterEach(() => void vi.useRealTimers());

it('brings the bytes with the name, and says what came from the clipboard', async () => {
	const bytes = new ArrayBuffer(3);
	expect(await fetchBytes({ name: 'a.txt', bytes: async () => bytes })).toEqual({
		ok: true,
		value: { name: 'a.txt', bytes },
	});
	expect(await fetchBytes({ name: 'b', via: 'clipboard', bytes: async () => bytes })).toMatchObject({
		value: { via: 'clipboard' },
	});
});

it('does not so much as open a file that is too large', async () => {
	const bytes = vi.fn(async () => new ArrayBuffer(0));
	const size = MOST_BYTES + 1;
	expect(await fetchBytes({ name: 'a.txt', size, bytes })).toEqual({
		ok: false,
		failure: { code: 'too-large', name: 'a.txt', bytes: size, limit: MOST_BYTES },
	});
	expect(bytes).not.toHaveBeenCalled();
});

it('does not hand on one that turns out to be too large', async () => {
	const given = { byteLength: MOST_BYTES + 1 } as ArrayBuffer;
	expect(await fetchBytes({ name: 'a.txt', bytes: async () => given })).toMatchObject({
		failure: { code: 'too-large', bytes: MOST_BYTES + 1 },
	});
});

it('takes the largest file that is taken', async () => {
	const bytes = async () => new ArrayBuffer(1);
	expect(await fetchBytes({ name: 'a.txt', size: MOST_BYTES, bytes })).toMatchObject({ ok: true });
});

it('names a file that is not handed over', async () => {
	const bytes = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
	expect(await fetchBytes({ name: 'a.txt', bytes })).toEqual({
		ok: false,
		failure: { code: 'unreadable', name: 'a.txt' },
	});
});

it('does not wait for ever for a file', async () => {
	vi.useFakeTimers();
	const fetching = fetchBytes({ name: 'a.txt', bytes: () => new Promise(() => {}) });
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect(await fetching).toMatchObject({ failure: { code: 'unreadable' } });
});
