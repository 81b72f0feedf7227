import { expect, it } from 'vitest';
import { type Marks, noMarks } from '../../../../src/report/marks';
import type { Finding } from '../../../../src/report/reading';
import { formerly } from '../../../../src/report/saying';
import { createReportMarks } from '../../../../src/views/report/marks';
import { at, readingOf } from './sample';

const TEXT = '收到52件，办结48件。';
const findings: Finding[] = [
	{ rule: 'sum.mismatch', severity: 'error', says: formerly('五十二'), spans: [at(TEXT, '52件')] },
	{ rule: 'year.mismatch', severity: 'info', says: formerly('四十八'), spans: [at(TEXT, '48件')] },
];

function marksOf(kept: Marks, text = TEXT, shift = 0) {
	const saved: Marks[] = [];
	const shifted = findings.map((one) => ({
		...one,
		spans: one.spans.map(([a, b]) => [a + shift, b + shift] as const),
	}));
	const marks = createReportMarks(readingOf(text, { findings: shifted }), kept, async (next) => void saved.push(next));
	return { marks, saved };
}

it('a finding is marked with a note, counted as dealt with, and the mark taken back', async () => {
	const { marks, saved } = marksOf(noMarks('a'));
	await marks.mark(0, 'checked', ' 问过科室 ');
	expect(marks.of(0)).toMatchObject({
		verdict: 'checked',
		note: '问过科室',
		rule: 'sum.mismatch',
		says: formerly('五十二'),
	});
	expect(marks.counts()).toEqual({
		open: { error: 0, warning: 0, info: 1 },
		handled: { error: 1, warning: 0, info: 0 },
	});
	await marks.mark(0, 'not-an-error');
	expect(saved.at(-1)?.findings).toHaveLength(1);
	expect(marks.of(0)).not.toHaveProperty('note');
	await marks.unmark(marks.of(0)?.key ?? '');
	expect(marks.of(0)).toBeUndefined();
	expect(saved.at(-1)?.findings).toEqual([]);
});

it('another reading of the same words finds the mark again, one without them tells of it', async () => {
	const { marks, saved } = marksOf(noMarks('a'));
	await marks.mark(1, 'checked', '记下');
	const kept = saved.at(-1) as Marks;
	const moved = marksOf(kept, `更前面的话，${TEXT}`, 6).marks;
	expect(moved.of(1)?.note).toBe('记下');
	expect(moved.of(0)).toBeUndefined();
	expect(moved.left()).toEqual([]);
	const garbled = marksOf(kept, '鏀跺埌52浠讹紝鍔炵粨48浠躲€?').marks;
	expect([garbled.of(0), garbled.of(1)]).toEqual([undefined, undefined]);
	expect(garbled.left().map(({ note }) => note)).toEqual(['记下']);
});

it('a choice takes the place of the one before it, and goes', async () => {
	const { marks, saved } = marksOf(noMarks('a'));
	await marks.settle('t2 x', [1, null]);
	await marks.settle('t2 y', [3]);
	await marks.settle('t2 x', [2, null]);
	expect(saved.at(-1)?.settled).toEqual([
		{ key: 't2 y', figures: [3] },
		{ key: 't2 x', figures: [2, null] },
	]);
	await marks.settle('t2 y', null);
	expect(saved.at(-1)?.settled).toEqual([{ key: 't2 x', figures: [2, null] }]);
});

it('what another tab has noted is taken over, but for what is being written here', async () => {
	const { marks: elsewhere, saved } = marksOf(noMarks('a'));
	await elsewhere.mark(0, 'checked');
	const { marks } = marksOf(noMarks('a'));
	await marks.refresh(async () => saved.at(-1) as Marks);
	expect(marks.of(0)?.verdict).toBe('checked');
	let loads = 0;
	await marks.refresh(async () => {
		if (loads++ > 0) return noMarks('a');
		await marks.mark(1, 'checked');
		return saved.at(-1) as Marks;
	});
	expect([loads, marks.of(0)]).toEqual([2, undefined]);
});
