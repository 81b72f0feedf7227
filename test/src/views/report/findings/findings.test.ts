import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../../src/report/reading';
import { formerly } from '../../../../../src/report/saying';
import { amountsOf, isToldIn } from '../../../../../src/views/report/findings/amounts';
import { findingsAt } from '../../../../../src/views/report/findings/at';
import { partsOf } from '../../../../../src/views/report/findings/parts';
import { placesOf, sentenceAround } from '../../../../../src/views/report/findings/places';
import { findingsText } from '../../../../../src/views/report/findings/plain';
import { tallyByRule } from '../../../../../src/views/report/findings/tally';
import { checksZhHans } from '../../../../../src/words/checks/zh-Hans';
import { inChinese } from '../../../../in-chinese';
import { at, indicator, readingOf, section, table } from '../sample';

const TEXT = '一、公开\n共收到申请52件，其中当面申请18件。网络申请30件。\n二、办理\n予以公开\t3\t4\n办结48件。\n';
const find = (severity: Finding['severity'], words: string, more: Partial<Finding> = {}): Finding => ({
	rule: 'sum.mismatch',
	severity,
	says: formerly(`${words}不符。`),
	spans: [at(TEXT, words)],
	...more,
});
const reading = (findings: Finding[]) =>
	readingOf(TEXT, {
		findings,
		sections: [section(TEXT, '一、公开'), section(TEXT, '二、办理')],
		tables: [{ ...table(TEXT, [['予以公开', '3', '4']]), id: 't3' }],
		indicators: [
			indicator('request.granted.natural', 3, {
				rule: 'table3.cell',
				span: at(TEXT, '3\t').map((x, i) => x - i) as [number, number],
			}),
		],
	});

describe('findings by table and part', () => {
	it('the part with the gravest first, then as they stand', () => {
		const parts = partsOf(reading([find('error', '4\n'.trim()), find('warning', '52件'), find('info', '48件')]));
		expect(parts.map(({ table: name, findings }) => [name ?? 'text', findings])).toEqual([
			['t3', [0]],
			['text', [1]],
			['text', [2]],
		]);
		expect(parts.map(({ heading }) => heading && TEXT.slice(...heading))).toEqual([undefined, '一、公开', '二、办理']);
	});
});

describe('what stands at a place', () => {
	it('is its words, long ones in short; a cell says which figure it is for', () => {
		const one = reading([]);
		const place = placesOf(one);
		expect(place(at(TEXT, '52件'))).toEqual({ words: '52件' });
		expect(place(one.indicators[0]?.span as [number, number])).toEqual({ words: '3', figure: 0 });
		expect(place(at(TEXT, '共收到申请52件，其中当面申请18件。网络申请30件。\n二、')).words).toBe(
			'共收到申请52件，其中当面申请18件。…请30件。 二、',
		);
		expect(place([5, 5]).words).toBe('');
	});

	it('of cells that were added up is what they come to, with the figure that this is', () => {
		const span = at(TEXT, '3\t4');
		const sum = indicator('litigation.total', 7, { rule: 'table4.derived', span });
		const place = placesOf({ ...reading([]), indicators: [sum] });
		expect(place(span)).toEqual({ words: '7', figure: 0 });
		const one = { ...sum, span: at(TEXT, '予以公开') };
		expect(placesOf({ ...reading([]), indicators: [one] })(one.span)).toEqual({ words: '予以公开' });
	});

	it('of several cells is told with the label of their row, of words without the mark before them', () => {
		const [start, end] = at(TEXT, '3\t4');
		const row = [
			{ text: '予以公开', span: at(TEXT, '予以公开') },
			{ text: '3', value: 3, span: [start, start + 1] as [number, number] },
			{ text: '4', value: 4, span: [end - 1, end] as [number, number] },
		];
		const place = placesOf({ ...reading([]), tables: [{ rows: [row], span: [row[0]?.span[0] ?? 0, end] }] });
		expect(place([start, end]).words).toBe('予以公开 3 4');
		expect(place(at(TEXT, '，其中当面申请18件')).words).toBe('其中当面申请18件');
	});

	it('is told in its sentence, but for a cell', () => {
		expect(sentenceAround(reading([]), at(TEXT, '18件'))).toBe('共收到申请52件，其中当面申请18件。');
		expect(sentenceAround(reading([]), at(TEXT, '3\t4'))).toBeUndefined();
		const [start, end] = at(TEXT, '办结48件。');
		expect(sentenceAround(reading([]), [start - 1, end + 1]), 'with the ends of its lines').toBe('办结48件。');
	});

	it('is what findings lie on, the first place of each told apart', () => {
		const here = findingsAt(
			reading([find('error', '52件', { spans: [at(TEXT, '52件'), at(TEXT, '18件')] }), find('info', '18件')]).findings,
		);
		expect(here(at(TEXT, '18件'))).toEqual([
			{ index: 0, first: false },
			{ index: 1, first: true },
		]);
		expect(here(at(TEXT, '52件'))).toEqual([{ index: 0, first: true }]);
		expect(here(at(TEXT, '48件'))).toEqual([]);
	});
});

describe('the amounts of a finding', () => {
	const number = (value: number) => value.toLocaleString('en');
	const points = (apart: string) => `${apart} 个百分点`;
	it('are written as what they are: a count, a share, a year', () => {
		expect(amountsOf(find('error', '52件', { expected: 1048, actual: 52 }), number, points)).toEqual({
			actual: '52',
			expected: '1,048',
			basis: 'computed',
			difference: '996',
		});
		const share = find('error', '52件', { rule: 'percent.total', expected: 100, actual: 119.21 });
		expect(amountsOf(share, number, points)).toEqual({
			actual: '119.21%',
			expected: '100%',
			basis: 'due',
			difference: '19.21 个百分点',
		});
		const gap = find('warning', '52件', { rule: 'numbering.gap', expected: 1, actual: 2 });
		expect(amountsOf(gap, String, points)).toBeUndefined();
		const year = find('error', '52件', { rule: 'year.mismatch', expected: 2017, actual: 2016 });
		expect(amountsOf(year, number, points)).toEqual({ actual: '2016', expected: '2017', basis: 'due' });
		const prose = find('error', '52件', { rule: 'text_table.mismatch', expected: 48, actual: 52 });
		expect(amountsOf(prose, number, points)?.basis).toBe('table');
		expect(amountsOf(find('error', '52件', { expected: 1 }), number, points)).toBeUndefined();
	});

	it('are not said again below a sentence that tells them all', () => {
		const amounts = { actual: '1,052', expected: '52', basis: 'table', difference: '1,000' } as const;
		expect(isToldIn('正文写的是1,052，表中是52，相差1,000。', amounts)).toBe(true);
		expect(isToldIn('The text says 1,052, the table 52, 1,000 apart.', amounts)).toBe(true);
		expect(isToldIn('正文写的是1,052，多于表中的52。', amounts)).toBe(false);
		expect(isToldIn('正文写的是1,052，表中是1,000。', amounts)).toBe(false);
		const share = { actual: '33.9%', expected: '32.05%', basis: 'computed', difference: '1.85 个百分点' } as const;
		expect(isToldIn('258件占805件的32.05%，文中写的是33.9%。', share)).toBe(false);
		const year = { actual: '2016', expected: '2017', basis: 'due' } as const;
		expect(isToldIn('本报告是2017年的，落款却是2016年。', year)).toBe(true);
	});
});

describe('the checks', () => {
	const checks = (['holds', 'fails', 'holds', 'not-checkable'] as const).map((outcome, i) => ({
		rule: i === 2 ? 'other.rule' : 'sum.mismatch',
		outcome,
		spans: [],
	}));
	it('are listed by rule with what failed first', () => {
		const findings = [find('info', '52件', { rule: 'sum.mismatch' })];
		expect(tallyByRule(checks, findings).map(({ rule, checks: own, results }) => [rule, own, results])).toEqual([
			[
				'sum.mismatch',
				[1, 3, 0],
				[
					['holds', 1],
					['info', 1],
					['not-checkable', 1],
				],
			],
			['other.rule', [2], [['holds', 1]]],
		]);
	});
});

describe('all findings as text', () => {
	const write = (findings: Finding[], marked?: number) => {
		const one = reading(findings);
		const groups = partsOf(one).map(({ heading, findings }) => ({
			name: heading ? TEXT.slice(...heading) : '表三',
			findings,
		}));
		return findingsText(one, groups, {
			words: checksZhHans,
			title: '云岭县 2016',
			sum: '勾稽 3 项：2 项相符，1 项不符',
			finding: (index) => one.findings[index],
			places: (spans) => ({ line: '予以公开', names: spans.map((span) => TEXT.slice(...span)) }),
			number: String,
			say: inChinese,
			mark: (index) =>
				index === marked
					? { key: '', verdict: 'not-an-error', note: '含结转', rule: '', says: formerly(''), at: 0 }
					: undefined,
		});
	};

	it('is numbered, with amounts, the sentence it is about and what the reader made of it', () => {
		const findings = [find('error', '52件', { expected: 48, actual: 52 }), find('info', '3\t4')];
		expect(write(findings, 1)).toBe(
			[
				'云岭县 2016：核对结果（x.txt）',
				'勾稽 3 项：2 项相符，1 项不符',
				'请核对下列各处。',
				'',
				'【一、公开】',
				'1. 不符｜分项之和与总数',
				'   52件不符。',
				'   报告写作 52，核算为 48，相差 4',
				'   出处：“共收到申请52件，其中当面申请18件。”',
				'',
				'【表三】',
				'2. 提示｜分项之和与总数',
				'   3\t4不符。',
				'   出处：予以公开（3\t4）',
				'   【不是错误】含结转',
				'',
			].join('\n'),
		);
	});

	it('says so where there is nothing to say', () => {
		expect(write([])).toBe('云岭县 2016：核对结果（x.txt）\n勾稽 3 项：2 项相符，1 项不符\n\n本报告内未发现不符之处\n');
	});
});
