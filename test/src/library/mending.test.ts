import { describe, expect, it } from 'vitest';
import { mending, mendingOf } from '../../../src/library/mending';
import { namedFindings } from '../../../src/report/finding-key';
import { noMarks } from '../../../src/report/marks';
import type { Finding, Reading } from '../../../src/report/reading';
import { formerly } from '../../../src/report/saying';
import { reading } from '../made/reading';

/** A report with findings at these words of it; a number stands between its own words. */
function withFindings(number: number, ...findings: readonly [at: string, severity?: Finding['severity']][]): Reading {
	const text = `云岭市2016年年度报告\n当面申请${number}件。\n网络申请${number}件。\n信函申请${number}件。`;
	const spanOf = (words: string): [number, number] => [text.indexOf(words), text.indexOf('。', text.indexOf(words))];
	return {
		...reading(),
		...{ text, sections: [], tables: [], indicators: [], facts: [], checks: [] },
		findings: findings.map(([words, severity = 'error']) => ({
			...{ rule: 'sum', severity, says: formerly('合计不符。'), spans: [spanOf(words)] },
		})),
	};
}
const NONE = new Set<string>();

describe('from one version to the next', () => {
	const draft = withFindings(8, ['当面'], ['网络', 'warning']);

	it('what is not found any more is mended, what is found elsewhere is new', () => {
		expect(mending(draft, withFindings(8, ['网络', 'warning']), NONE)).toEqual({ mended: [0], left: 1, fresh: [] });
		expect(mending(draft, withFindings(8, ['信函']), NONE)).toEqual({ mended: [0, 1], left: 0, fresh: [0] });
	});

	it('what is wrong with another number is still wrong', () => {
		expect(mending(draft, withFindings(9, ['当面'], ['网络']), NONE)).toEqual({ mended: [], left: 2, fresh: [] });
	});

	it('notes do not count, and what the reader has marked is not left', () => {
		const next = withFindings(8, ['当面'], ['信函', 'info']);
		const marked = new Set(namedFindings(next).map(({ key }) => key));
		expect(mending(draft, next, NONE)).toEqual({ mended: [1], left: 1, fresh: [] });
		expect(mending(draft, next, marked)).toEqual({ mended: [1], left: 0, fresh: [] });
	});

	it('the same twice is mended once where it stands once', () => {
		const twice = withFindings(8, ['当面'], ['当面']);
		expect(mending(twice, withFindings(8, ['当面']), NONE)).toEqual({ mended: [1], left: 1, fresh: [] });
	});
});

describe('of what is kept', () => {
	const kept: Readonly<Record<string, Reading>> = {
		draft: withFindings(8, ['当面']),
		worse: withFindings(8, ['当面'], ['网络']),
		sound: withFindings(8),
	};
	const means = { reading: async (id: string) => kept[id], marks: async (id: string) => noMarks(id) };

	it('a corrected version is held against the one before', async () => {
		expect(await mendingOf('draft', 'sound', means)).toEqual({ mended: [0], left: 0, fresh: [], former: kept.draft });
	});

	it('as much mended as left is something to tell', async () => {
		expect(await mendingOf('worse', 'draft', means)).toEqual({ mended: [1], left: 1, fresh: [], former: kept.worse });
	});

	it('what is only new is told too', async () => {
		expect(await mendingOf('sound', 'draft', means)).toEqual({ mended: [], left: 0, fresh: [0], former: kept.sound });
	});

	it.each([
		['nothing was wrong and nothing is', 'sound', 'sound'],
		['the one before is gone', 'gone', 'sound'],
		['there is none before', undefined, 'draft'],
	])('nothing is told where %s', async (_, former, corrected) => {
		expect(await mendingOf(former, corrected, means)).toBeUndefined();
	});
});
