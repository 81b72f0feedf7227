import { expect, it, vi } from 'vitest';
import { reread } from '../../../src/desk/reread';
import { packed } from '../made/packed';
import { reading } from '../made/reading';
import { laneStandIn } from './lane-stand-in';

const rows = () => [];
const original = async () => ({ name: '云岭2016.txt', bytes: new ArrayBuffer(1) });

it('keeps the new reading in place of the old one, and gives it back', async () => {
	const lane = laneStandIn();
	const pack = vi.spyOn(lane, 'pack');
	const replace = vi.fn(async () => {});
	const outcome = reread('a'.repeat(64), 'big5', { rows, original, replace }, lane);
	await vi.waitFor(() => expect(pack).toHaveBeenCalledWith(expect.objectContaining({ encoding: 'big5' })));
	const value = await packed('a');
	lane.finish({ ok: true, value });
	expect(await outcome).toEqual({ ok: true, value: reading() });
	expect(replace).toHaveBeenCalledWith(value);
});

it('leaves the old reading where the new one fails', async () => {
	const lane = laneStandIn();
	const replace = vi.fn(async () => {});
	const outcome = reread('a'.repeat(64), 'big5', { rows, original, replace }, lane);
	await vi.waitFor(() => expect(lane.at).toHaveLength(1));
	lane.finish({ ok: false, failure: { code: 'not-text', name: '云岭2016.txt' } });
	expect(await outcome).toEqual({ ok: false, failure: { code: 'not-text', name: '云岭2016.txt' } });
	expect(replace).not.toHaveBeenCalled();
});

it('names the file of a report whose source is not there', async () => {
	const kept = { ...(await packed('x')).summary, id: 'x', name: '云岭2016.txt', keptAt: 0 };
	const library = { rows: () => [kept], original: async () => undefined, replace: async () => {} };
	expect(await reread('x', 'big5', library, laneStandIn())).toEqual({
		ok: false,
		failure: { code: 'unreadable', name: '云岭2016.txt' },
	});
});
