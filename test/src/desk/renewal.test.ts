import { createRoot, createSignal } from 'solid-js';
import { afterEach, expect, it, vi } from 'vitest';
import { createRenewal } from '../../../src/desk/renewal';
import type { Library, Row } from '../../../src/library/library';
import { READER_VERSION } from '../../../src/report/contract';
import { summarise } from '../../../src/report/summary';
import { packed } from '../made/packed';
import { reading } from '../made/reading';
import { laneStandIn } from './lane-stand-in';

vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));

const row = (id: string, more: Partial<Row> = {}): Row => ({
	...summarise(reading(), READER_VERSION - 1),
	id,
	keptAt: 1,
	...more,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
let end = () => {};
afterEach(() => end());

function setUp(kept: readonly Row[]) {
	const [rows, setRows] = createSignal(kept);
	const [busy, setBusy] = createSignal(false);
	const lane = laneStandIn();
	const attempt = vi.fn(async () => {});
	const replace = vi.fn(async () => {});
	const original = async (id: string) => ({ name: id, bytes: new ArrayBuffer(1) });
	createRoot((dispose) => {
		end = dispose;
		createRenewal({ rows, attempt, replace, original } as Partial<Library> as Library, lane, busy);
	});
	return { lane, attempt, replace, setRows, setBusy };
}
const success = async () => ({ ok: true as const, value: await packed('a') });

it('reads the reports of an older version again, one after another', async () => {
	const { lane, attempt, replace } = setUp([row('旧一'), row('新', { reader: READER_VERSION }), row('旧二')]);
	await settled();
	expect(lane.at).toEqual(['旧一']);
	lane.finish(await success());
	await settled();
	expect(lane.at).toEqual(['旧二']);
	lane.finish(await success());
	await settled();
	expect(lane.at).toEqual([]);
	expect(attempt.mock.calls).toEqual([['旧一'], ['旧二']]);
	expect(replace).toHaveBeenCalledTimes(2);
});

it('waits until nothing else is to be read', async () => {
	const { lane, setBusy, setRows } = setUp([]);
	setBusy(true);
	setRows([row('旧')]);
	await settled();
	expect(lane.at).toEqual([]);
	setBusy(false);
	await settled();
	expect(lane.at).toEqual(['旧']);
});

it('keeps the old reading of a report that cannot be read any more, and goes on', async () => {
	const { lane, replace } = setUp([row('坏'), row('旧')]);
	await settled();
	lane.finish({ ok: false, failure: { code: 'timeout', name: '坏', deadline: 1 } });
	await settled();
	expect(lane.at).toEqual(['旧']);
	expect(replace).not.toHaveBeenCalled();
});

it('does not try a report for ever that has broken the reader, nor one that is not saved', async () => {
	const { lane } = setUp([row('毒', { attempts: 2 }), row('暂', { unsaved: true })]);
	await settled();
	expect(lane.at).toEqual([]);
});
