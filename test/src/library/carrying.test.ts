import { expect, it } from 'vitest';
import { carryMarks } from '../../../src/library/carrying';
import { namedFindings } from '../../../src/report/finding-key';
import type { FindingMark, MarkCounts, Marks, Settlement } from '../../../src/report/marks';
import { formerly } from '../../../src/report/saying';
import { reading } from '../made/reading';

const [DRAFT, SECOND, CORRECTED] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const [KEY] = namedFindings(reading()).map(({ key }) => key) as [string];
const mark = (change: Partial<FindingMark> = {}): FindingMark => ({
	...{ key: KEY, verdict: 'checked', note: '问过科室', rule: 'sum', says: formerly('合计不符。'), at: 1 },
	...change,
});

/** With a row whose digits run together. */
function withOpenRow() {
	const made = reading();
	const [table] = made.tables;
	if (table) table.open = [{ key: 't3 new 3100', id: 'new', row: 0, readings: [[3, 100]] }];
	return made;
}

/** Carries what was noted on the draft and on a second version; what the corrected one has then. */
async function carried(draft: FindingMark[], second: FindingMark[] = [], settled: Settlement[] = []) {
	const kept: { marks?: Marks; counts?: MarkCounts } = {};
	const came = await carryMarks([DRAFT, SECOND], CORRECTED, {
		marks: async (id) => ({ id, findings: id === DRAFT ? draft : second, settled: id === DRAFT ? settled : [] }),
		reading: async () => withOpenRow(),
		note: async (marks, counts) => void Object.assign(kept, { marks, counts }),
	});
	return { came, ...kept };
}

it('a mark goes over to the finding that says the same, and its row counts it', async () => {
	const { came, marks, counts } = await carried([mark()]);
	expect(came).toEqual({ marks: 1, settled: 0 });
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
	const { came, marks, counts } = await carried([gone, otherwise]);
	expect([came?.marks, marks?.findings]).toEqual([1, [gone]]);
	expect(counts).toMatchObject({ open: { error: 1 }, handled: { error: 0 } });
});

it('nothing is noted where nothing goes over', async () => {
	expect(await carried([])).toEqual({ came: undefined });
});

it('a choice goes over to the row that runs together with the same words', async () => {
	const same: Settlement = { key: 't3 new 3100', figures: [3, 100] };
	const other = { ...same, key: 't3 new 3200' };
	const { came, marks } = await carried([], [], [same, other]);
	expect(came).toEqual({ marks: 0, settled: 1 });
	expect(marks?.settled).toEqual([same]);
});
