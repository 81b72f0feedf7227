import { describe, expect, it, vi } from 'vitest';
import type { Incoming } from '../../../src/desk/job';
import { createQueue } from '../../../src/desk/queue';
import type { Keeping } from '../../../src/library/keeping';
import type { Packed } from '../../../src/report/packed';
import { packed } from '../made/packed';
import { laneStandIn } from './lane-stand-in';

// In Node Solid is its server build, in which nothing reacts; the page runs the other one.
vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));

const incoming = (name: string, bytes: Incoming['bytes'] = async () => new ArrayBuffer(4)): Incoming => ({
	name,
	bytes,
});
const FRESH: Keeping = { again: false, otherVersions: [] };

function setUp({
	lanes = 1,
	keep = async () => FRESH,
}: {
	lanes?: number;
	keep?: (made: Packed) => Promise<Keeping>;
} = {}) {
	const pool = Array.from({ length: lanes }, laneStandIn);
	const queue = createQueue(pool, { keep });
	const states = () => queue.jobs().map(({ name, state }) => `${name} ${state.at}`);
	return { ...queue, pool, states, lane: pool[0] as (typeof pool)[number] };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const success = async () => ({ ok: true as const, value: await packed('a') });
const failure = (name: string) => ({ ok: false as const, failure: { code: 'empty' as const, name } });

describe('the queue', () => {
	it('reads one after another, in the order given', async () => {
		const { take, states, lane, busy } = setUp();
		take([incoming('一'), incoming('二')]);
		expect(states()).toEqual(['一 reading', '二 waiting']);
		await settled();
		lane.finish(await success());
		await settled();
		expect(states()).toEqual(['一 kept', '二 reading']);
		expect(busy()).toBe(true);
		lane.finish(await success());
		await settled();
		expect(states()).toEqual(['一 kept', '二 kept']);
		expect(busy()).toBe(false);
	});

	it('asks for the bytes of a file when it is its turn, and not before', async () => {
		const { take, lane } = setUp();
		const bytes = vi.fn(async () => new ArrayBuffer(4));
		take([incoming('一'), incoming('二', bytes)]);
		await settled();
		expect(bytes).not.toHaveBeenCalled();
		lane.finish(await success());
		await settled();
		expect(bytes).toHaveBeenCalledOnce();
	});

	it('gives each lane a job of its own', async () => {
		const { take, states, pool } = setUp({ lanes: 2 });
		take([incoming('一'), incoming('二'), incoming('三')]);
		await settled();
		expect(states()).toEqual(['一 reading', '二 reading', '三 waiting']);
		pool[1]?.finish(await success());
		await settled();
		expect(states()).toEqual(['一 reading', '二 kept', '三 reading']);
	});

	it('goes on after a file that failed', async () => {
		const { take, states, jobs, lane } = setUp();
		take([incoming('坏'), incoming('无', () => Promise.reject(new Error('moved'))), incoming('好')]);
		await settled();
		lane.finish(failure('坏'));
		await settled();
		lane.finish(await success());
		await settled();
		expect(states()).toEqual(['坏 failed', '无 failed', '好 kept']);
		expect(jobs()[1]?.state).toEqual({ at: 'failed', failure: { code: 'unreadable', name: '无' } });
	});

	it('says what the library said', async () => {
		const { take, jobs, lane } = setUp({ keep: async () => ({ again: true, otherVersions: ['v'] }) });
		take([incoming('一')]);
		await settled();
		lane.finish(await success());
		await settled();
		expect(jobs()[0]?.state).toEqual({ at: 'kept', report: 'a'.repeat(64), again: true, otherVersions: ['v'] });
	});

	it('goes on reading while the library is slow to keep', async () => {
		const { take, states, lane } = setUp({ keep: () => new Promise(() => {}) });
		take([incoming('一'), incoming('二')]);
		await settled();
		lane.finish(await success());
		await settled();
		expect(lane.at).toEqual(['二']);
		expect(states()).toEqual(['一 reading', '二 reading']);
	});

	it('cancels what waits, what is fetched and what is read, and can go on', async () => {
		let hand: (bytes: ArrayBuffer) => void = () => {};
		const slow = incoming('慢', () => new Promise((resolve) => (hand = resolve)));
		const { take, cancel, jobs, states, pool, busy } = setUp({ lanes: 2 });
		take([incoming('读'), slow, incoming('等')]);
		await settled();
		void cancel();
		expect(states()).toEqual(['读 failed', '慢 failed', '等 failed']);
		expect(jobs().map(({ state }) => state.at === 'failed' && state.failure.code)).toEqual(Array(3).fill('cancelled'));
		hand(new ArrayBuffer(4));
		await settled();
		expect([busy(), pool.flatMap(({ at }) => at)]).toEqual([false, []]);
		take([incoming('新')]);
		await settled();
		expect(states()).toEqual(['新 reading']);
	});

	it('is cancelled once what was on its way is in the library', async () => {
		let land: (keeping: Keeping) => void = () => {};
		const { take, cancel, states, lane } = setUp({ keep: () => new Promise((resolve) => (land = resolve)) });
		take([incoming('一'), incoming('二')]);
		await settled();
		lane.finish(await success());
		await settled();
		const landed = vi.fn();
		void cancel().then(landed);
		await settled();
		expect(landed).not.toHaveBeenCalled();
		land(FRESH);
		await settled();
		expect(landed).toHaveBeenCalled();
		expect(states()).toEqual(['一 kept', '二 failed']);
	});

	it('takes more while it is busy, and begins a new batch when it is not', async () => {
		const { take, states, lane } = setUp();
		take([incoming('一')]);
		take([incoming('二')]);
		expect(states()).toHaveLength(2);
		await settled();
		lane.finish(failure('一'));
		await settled();
		lane.finish(failure('二'));
		await settled();
		take([incoming('三')]);
		expect(states()).toEqual(['三 reading']);
	});

	it('clears what is finished and leaves what is not', async () => {
		const { take, clear, states, lane } = setUp();
		take([incoming('一'), incoming('二'), incoming('三')]);
		await settled();
		lane.finish(failure('一'));
		await settled();
		clear();
		expect(states()).toEqual(['二 reading', '三 waiting']);
	});

	it('puts the files of an archive in its place, and reads them before what waits', async () => {
		const { take, states, jobs, lane } = setUp();
		const archive = (name: string) => ({ ok: false as const, failure: { code: 'archive' as const, name } });
		const bytes = vi.fn(async () => new ArrayBuffer(4));
		lane.members = {
			ok: true,
			value: [
				{ name: '甲.txt', path: '县/甲.txt', content: { ok: true, value: new ArrayBuffer(2) } },
				{
					name: '乙.txt',
					path: '县/乙.txt',
					content: { ok: false, failure: { code: 'encrypted', name: '乙.txt', looksLike: 'ZIP' } },
				},
				{ name: '丙.zip', path: '县/丙.zip', content: { ok: true, value: new ArrayBuffer(2) } },
			],
		};
		take([incoming('年报.zip', bytes), incoming('后')]);
		await settled();
		lane.finish(archive('年报.zip'));
		await settled();
		expect(bytes).toHaveBeenCalledTimes(2);
		expect(states()).toEqual(['甲.txt reading', '乙.txt waiting', '丙.zip waiting', '后 waiting']);
		lane.finish(await success());
		await settled();
		lane.finish(archive('丙.zip'));
		await settled();
		expect(states()).toEqual(['甲.txt kept', '乙.txt failed', '丙.zip failed', '后 reading']);
		expect(jobs()[2]?.state).toEqual({ at: 'failed', failure: { code: 'archive', name: '丙.zip' } });
	});

	it('says what is wrong with an archive that does not open', async () => {
		const { take, jobs, lane } = setUp();
		lane.members = { ok: false, failure: { code: 'nothing-inside', name: '空.zip' } };
		take([incoming('空.zip')]);
		await settled();
		lane.finish({ ok: false, failure: { code: 'archive', name: '空.zip' } });
		await settled();
		expect(jobs()[0]?.state).toEqual({ at: 'failed', failure: { code: 'nothing-inside', name: '空.zip' } });
	});
});
