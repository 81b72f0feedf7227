import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLine } from '../../../src/threads/line';
import { FakeWorker, never } from './fake-worker';

interface Echo {
	say(word: string): Promise<string>;
	hang(): Promise<string>;
	fail(): Promise<string>;
}

const started: FakeWorker[] = [];
const start = (): FakeWorker => {
	const worker = new FakeWorker({
		say: async (word: string) => word,
		hang: never,
		fail: async () => {
			throw new Error('of its own');
		},
	});
	started.push(worker);
	return worker as FakeWorker & Worker;
};
const line = () => createLine<Echo>(start as () => FakeWorker & Worker);
const LONG = 5000;

afterEach(() => {
	for (const worker of started.splice(0)) worker.terminate();
});

describe('a line to a worker', () => {
	it('starts the worker at the first question, and only one', async () => {
		const { ask } = line();
		expect(started).toHaveLength(0);
		expect(await ask((echo) => echo.say('一'), LONG)).toEqual({ ok: true, value: '一' });
		expect(await ask((echo) => echo.say('二'), LONG)).toEqual({ ok: true, value: '二' });
		expect(started).toHaveLength(1);
	});

	it('ends a worker that does not answer in time, and starts another for the next question', async () => {
		const { ask } = line();
		expect(await ask((echo) => echo.hang(), 30)).toMatchObject({ ok: false, because: 'timeout' });
		expect(started[0]?.terminated).toBe(true);
		expect(await ask((echo) => echo.say('后'), LONG)).toEqual({ ok: true, value: '后' });
		expect(started).toHaveLength(2);
	});

	it('answers all open questions when the worker dies', async () => {
		const { ask } = line();
		const open = [ask((echo) => echo.hang(), LONG), ask((echo) => echo.hang(), LONG)];
		started[0]?.fail('out of order');
		expect(await Promise.all(open)).toEqual([
			{ ok: false, because: 'died', detail: 'out of order' },
			{ ok: false, because: 'died', detail: 'out of order' },
		]);
	});

	it('takes a message that cannot be read for the death of the worker', async () => {
		const { ask } = line();
		const open = ask((echo) => echo.hang(), LONG);
		started[0]?.dispatchEvent(new Event('messageerror'));
		expect(await open).toMatchObject({ ok: false, because: 'died' });
	});

	it('does not trust a worker any more that has thrown', async () => {
		const { ask } = line();
		expect(await ask((echo) => echo.fail(), LONG)).toMatchObject({
			ok: false,
			because: 'died',
			detail: expect.stringContaining('of its own'),
		});
		expect(started[0]?.terminated).toBe(true);
	});

	it('answers where no worker can be started, and tries again', async () => {
		const refused = vi.fn(start as () => FakeWorker & Worker).mockImplementationOnce(() => {
			throw new Error('refused');
		});
		const { ask } = createLine<Echo>(refused);
		expect(await ask((echo) => echo.say('一'), LONG)).toEqual({ ok: false, because: 'died', detail: 'Error: refused' });
		expect(await ask((echo) => echo.say('二'), LONG)).toEqual({ ok: true, value: '二' });
	});

	it('stops what is open, and can be asked again', async () => {
		const { ask, stop } = line();
		const open = ask((echo) => echo.hang(), LONG);
		stop();
		expect(await open).toMatchObject({ ok: false, because: 'stopped' });
		expect(await ask((echo) => echo.say('再'), LONG)).toEqual({ ok: true, value: '再' });
	});

	it('does not heed the last words of a worker that was ended', async () => {
		const { ask, stop } = line();
		const first = ask((echo) => echo.hang(), LONG);
		stop();
		await first;
		const second = ask((echo) => echo.say('新'), LONG);
		started[0]?.fail('late');
		expect(await second).toEqual({ ok: true, value: '新' });
	});
});
