import { expect, it } from 'vitest';
import { carryMarks } from '../../../src/library/carrying';
import { findingKeys } from '../../../src/report/finding-key';
import type { FindingMark, MarkCounts, Marks } from '../../../src/report/marks';
import { formerly } from '../../../src/report/saying';
import { reading } from '../made/reading';

const [DRAFT, SECOND, CORRECTED] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const [KEY] = findingKeys(reading()) as [string];
const mark = (change: Partial<FindingMark> = {}): FindingMark => ({
	...{ key: KEY, verdict: 'checked', note: '问过科室', rule: 'sum', says: formerly('合计不符。'), at: 1 },
	...change,
});

/** Carries what was noted on the draft and on a second version; what the corrected one has then. */
async function carried(draft: FindingMark[], second: FindingMark[] = []) {
	const kept: { marks?: Marks; counts?: MarkCounts } = {};
	const count = await carryMarks([DRAFT, SECOND], CORRECTED, {
		marks: async (id) => ({ id, findings: id === DRAFT ? draft : second, settled: [{ key: 'a', figures: [1] }] }),
		reading: async () => reading(),
		note: async (marks, counts) => void Object.assign(kept, { marks, counts }),
	});
	return { count, ...kept };
}

it('a mark goes over to the finding that says the same, and its row counts it', async () => {
	const { count, marks, counts } = await carried([mark()]);
	expect(count).toBe(1);
	expect(marks).toEqual({ id: CORRECTED, findings: [mark()], settled: [] });
	expect(counts).toMatchObject({ open: { error: 0 }, handled: { error: 1 } });
});

it('of marks on several versions the last one made goes over', async () => {
	const later = mark({ verdict: 'not-an-error', at: 2 });
	expect((await carried([mark()], [later])).marks?.findings).toEqual([later]);
});

it('a mark on what is not found any more goes along; one whose finding says something else now does not', async () => {
	const gone = mark({ key: 'sum|9' });
	const otherwise = mark({ says: formerly('合计另有不符。') });
	const { count, marks, counts } = await carried([gone, otherwise]);
	expect([count, marks?.findings]).toEqual([1, [gone]]);
	expect(counts).toMatchObject({ open: { error: 1 }, handled: { error: 0 } });
});

it('nothing is noted where nothing goes over', async () => {
	expect(await carried([])).toEqual({ count: 0 });
});
