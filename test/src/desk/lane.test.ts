import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLane } from '../../../src/desk/lane';
import type { Reader } from '../../../src/report/contract';
import { packed } from '../made/packed';
import { FakeWorker, never } from '../threads/fake-worker';

const started: FakeWorker[] = [];
afterEach(() => {
	for (const worker of started.splice(0)) worker.terminate();
});

function lane(reader: Partial<Reader>, deadline = () => 5000) {
	const start = (): FakeWorker & Worker => {
		const worker = new FakeWorker({ ping: async () => 1, ...reader });
		started.push(worker);
		return worker as FakeWorker & Worker;
	};
	return createLane({ start, deadline });
}
const request = () => ({ name: '年报.txt', bytes: new ArrayBuffer(8) });
/** A reading that never ends, once the worker is at it. */
function endless() {
	const pack = vi.fn(never);
	const begun = () => vi.waitFor(() => expect(pack).toHaveBeenCalled());
	return { pack, begun };
}

describe('a lane', () => {
	it('hands the bytes over and brings the outcome back', async () => {
		const value = await packed('a');
		let size = 0;
		const { pack } = lane({
			pack: async ({ bytes }) => {
				size = bytes.byteLength;
				return { ok: true, value };
			},
		});
		const given = request();
		expect(await pack(given)).toEqual({ ok: true, value });
		expect(size).toBe(8);
		expect(given.bytes.byteLength).toBe(0);
	});

	it('passes a failure of the file on as it is', async () => {
		const failure = { code: 'empty', name: '年报.txt' } as const;
		expect(await lane({ pack: async () => ({ ok: false, failure }) }).pack(request())).toEqual({ ok: false, failure });
	});

	it('names an endless reading, and reads the next file', async () => {
		let hang = true;
		const value = await packed('a');
		const { pack } = lane({ pack: () => (hang ? never() : Promise.resolve({ ok: true as const, value })) }, () =>
			hang ? 60 : 5000,
		);
		expect(await pack(request())).toEqual({
			ok: false,
			failure: { code: 'timeout', name: '年报.txt', deadline: 60 },
		});
		hang = false;
		expect(await pack(request())).toMatchObject({ ok: true });
	});

	it('names the death of the worker', async () => {
		const { pack: asked, begun } = endless();
		const { pack } = lane({ pack: asked });
		const reading = pack(request());
		await begun();
		started[0]?.fail('out of memory');
		expect(await reading).toEqual({
			ok: false,
			failure: { code: 'worker-died', name: '年报.txt', detail: 'out of memory' },
		});
	});

	it('names the death of a worker that never started', async () => {
		const { pack } = lane({ ping: never });
		const reading = pack(request());
		started[0]?.fail('');
		expect(await reading).toEqual({ ok: false, failure: { code: 'worker-died', name: '年报.txt' } });
	});

	it('calls a stopped reading cancelled', async () => {
		const { pack: asked, begun } = endless();
		const { pack, stop } = lane({ pack: asked });
		const reading = pack(request());
		await begun();
		stop();
		expect(await reading).toEqual({ ok: false, failure: { code: 'cancelled', name: '年报.txt' } });
	});

	it('shows a text as it is where the worker does not convert it', async () => {
		const converting = lane({ convert: async (text) => text.replace('开', '開') });
		expect(await converting.convert('公开', 'hant')).toBe('公開');
		expect(await lane({ convert: never }, () => 30).convert('公开', 'hant')).toBe('公开');
	});
});
