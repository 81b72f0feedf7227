import { describe, expect, it, vi } from 'vitest';
import { createKeeper } from '../../../src/library/keeping';
import { createMarker } from '../../../src/library/marking';
import { createRelating } from '../../../src/library/relating';
import { createRows } from '../../../src/library/rows';
import { createShelf } from '../../../src/library/shelf';
import { namedFindings } from '../../../src/report/finding-key';
import { type Packed, unpackReading } from '../../../src/report/packed';
import type { Finding, Reading } from '../../../src/report/reading';
import type { Relations } from '../../../src/report/relations';
import type { Line } from '../../../src/threads/line';
import { pack } from '../../../workers/pack';
import { createRelations } from '../../../workers/relations/relations';
import { form2021, table3 } from '../../workers/audit/report';
import { databaseStandIn } from './database-stand-in';

const NONE = new Array<number>(15).fill(0);

/** A county's report of a year; the requests carried into 2023 are not those left in 2022. */
async function report(year: number): Promise<Packed> {
	const carried = year === 2022 ? 0 : 2;
	const rows = {
		0: [1, 0, 0, 0, 0, 0, 1],
		1: [carried, 0, 0, 0, 0, 0, carried],
		2: [1 + carried, 0, 0, 0, 0, 0, 1 + carried],
		23: [1 + carried, 0, 0, 0, 0, 0, 1 + carried],
	};
	const text = form2021('平稳有序。', table3(rows), NONE).replace('2\t1\t9', '1\t1\t9');
	return packed(text.replace('云岭县2023年', `云岭县${year}年`));
}

async function packed(text: string): Promise<Packed> {
	const outcome = await pack({ name: 'report.txt', bytes: new TextEncoder().encode(text).buffer });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
}

/** Parts that are not their whole. */
const FAULTY =
	'云岭县2016年政府信息公开工作年度报告\n一、概述\n平稳有序。\n二、依申请公开情况\n收到申请20件，其中当面申请8件，其他申请11件。\n';

/** A worker in this thread; `deaths` questions are not answered first. */
function lineTo(relations: () => Relations, deaths = 0): Line<Relations> {
	let left = deaths;
	let remote = relations();
	return {
		ask: async (question) => {
			if (left-- > 0) {
				remote = relations();
				return { ok: false, because: 'died', detail: '' };
			}
			return { ok: true, value: await question(remote) };
		},
		stop: () => {},
	};
}

function library(line = lineTo(createRelations)) {
	const { connection, kept } = databaseStandIn();
	const rows = createRows();
	const shelf = createShelf(connection, () => {});
	const relating = createRelating(shelf, rows, line);
	const changed = ({ put = [], gone = [] }: { put?: readonly string[]; gone?: readonly string[] }) =>
		relating.forget([...put, ...gone]);
	const keeper = createKeeper({ rows, shelf, loaded: Promise.resolve(), changed });
	const between = (id: string) =>
		relating
			.checkups()
			.get(id)
			?.findings.filter(({ against }) => against).length;
	return { rows, shelf, relating, keeper, kept, between, changed };
}

describe('the reports held against each other', () => {
	it('nothing is compared before it is asked for', async () => {
		const { keeper, relating } = library();
		await keeper.keep(await report(2023));
		expect(relating.working()).toBe(false);
		expect(relating.checkups().size).toBe(0);
	});

	it('follows what is kept and what goes', async () => {
		const { keeper, relating, between, rows, shelf, changed } = library();
		const [before, now] = [await report(2022), await report(2023)];
		relating.start();
		await keeper.keep(now);
		await vi.waitFor(() => expect(between(now.summary.id)).toBe(0));
		await keeper.keep(before);
		await vi.waitFor(() => expect(between(now.summary.id)).toBe(2));
		await shelf.take([before.summary.id]);
		rows.drop([before.summary.id]);
		changed({ gone: [before.summary.id] });
		await vi.waitFor(() => expect(between(now.summary.id)).toBe(0));
		expect([...relating.checkups().keys()]).toEqual([now.summary.id]);
	});

	it('a digest that is missing or damaged is made from the reading, and kept', async () => {
		const { keeper, relating, between, kept } = library();
		const [before, now] = [await report(2022), await report(2023)];
		for (const packed of [before, now]) await keeper.keep(packed);
		const [first, second] = [kept.get(before.summary.id), kept.get(now.summary.id)];
		if (first) delete first.digest;
		if (second) second.digest = new ArrayBuffer(4);
		relating.start();
		await vi.waitFor(() => expect(between(now.summary.id)).toBe(2));
		for (const { summary } of [before, now]) expect(kept.get(summary.id)?.digest?.byteLength).toBeGreaterThan(100);
	});

	it('what is marked goes at once, and comes back with the mark taken away', async () => {
		const { keeper, relating, rows, shelf, changed } = library();
		const marker = createMarker({ rows, shelf, loaded: Promise.resolve(), changed });
		const faulty = await packed(FAULTY);
		const { id } = faulty.summary;
		await keeper.keep(faulty);
		relating.start();
		const own = () => relating.checkups().get(id)?.findings.length;
		await vi.waitFor(() => expect(own()).toBeGreaterThan(0));
		const all = own() as number;
		const reading = (await unpackReading(faulty)) as Reading;
		const [{ key, rule, says, severity }] = namedFindings(reading) as [Finding & { key: string }];
		const mark = { key, verdict: 'not-an-error' as const, rule, says, at: 1 };
		const none = { error: 0, warning: 0, info: 0 };
		const open = { ...faulty.summary.findings, [severity]: faulty.summary.findings[severity] - 1 };
		await marker.note({ id, findings: [mark], settled: [] }, { open, handled: { ...none, [severity]: 1 } });
		await vi.waitFor(() => expect([own(), relating.checkups().get(id)?.marked]).toEqual([all - 1, 1]));
		await marker.note({ id, findings: [], settled: [] }, { open: faulty.summary.findings, handled: none });
		await vi.waitFor(() => expect([own(), relating.checkups().get(id)?.marked]).toEqual([all, 0]));
	});

	it('a worker that dies gets a second chance, with everything handed over anew', async () => {
		const { keeper, relating, between } = library(lineTo(createRelations, 1));
		const [before, now] = [await report(2022), await report(2023)];
		for (const packed of [before, now]) await keeper.keep(packed);
		relating.start();
		await vi.waitFor(() => expect(between(now.summary.id)).toBe(2));
	});

	it('a worker that never answers is not asked for ever', async () => {
		const { keeper, relating } = library(lineTo(createRelations, Number.POSITIVE_INFINITY));
		await keeper.keep(await report(2023));
		relating.start();
		await vi.waitFor(() => expect(relating.working()).toBe(false));
		expect(relating.checkups().size).toBe(0);
	});

	it('what the reader declares stays with the report, also when it is read again', async () => {
		const { keeper, rows, kept } = library();
		const now = await report(2023);
		await keeper.keep(now);
		await keeper.declareAllBelow(now.summary.id, true);
		expect(kept.get(now.summary.id)?.row.allBelow).toBe(true);
		await keeper.replace(now);
		expect(rows.get(now.summary.id)?.allBelow).toBe(true);
		await keeper.declareAllBelow(now.summary.id, false);
		expect(rows.get(now.summary.id)).not.toHaveProperty('allBelow');
	});
});
