import { describe, expect, it } from 'vitest';
import { formerly } from '../../../../../src/report/saying';
import { marksOf, piecesOf } from '../../../../../src/views/report/text/pieces';
import { at, indicator, readingOf, section } from '../sample';

const text = '一、收费 共收到申请52件，其中当面申请6件。';
const received = indicator('application.received', 52, { span: at(text, '收到申请52件') });
const inPerson = indicator('application.received.in_person', 6, { span: at(text, '收到申请52件，其中当面申请6件') });
const reading = readingOf(text, {
	indicators: [inPerson, received],
	sections: [section(text, '一、收费')],
	findings: [
		{ rule: 'sum.mismatch', severity: 'error', says: formerly(''), spans: [at(text, '6件')] },
		{ rule: 'sum.mismatch', severity: 'info', says: formerly(''), spans: [at(text, '当面申请6件')] },
	],
});
const wrong = { index: 0, first: true };
const note = { index: 1, first: true };
const whole = [0, text.length] as const;
const cut = () => piecesOf(whole, marksOf(reading).within(whole));

describe('marked words', () => {
	it('are cut where marks begin and end, and make up the block', () => {
		expect(
			cut()
				.map(({ span }) => text.slice(...span))
				.join('|'),
		).toBe('一、收费| 共|收到申请52件|，其中|当面申请|6件|。');
	});

	it('say the narrowest figure first', () => {
		expect(cut()[2]?.figures).toEqual([1, 0]);
		expect(cut()[3]?.figures).toEqual([0]);
	});

	it('carry the findings about them, the gravest first, and whether they are of a heading', () => {
		expect(cut().map(({ findings }) => findings)).toEqual([[], [], [], [], [note], [wrong, note], []]);
		expect(cut()[0]?.heading).toBe(true);
		expect(cut()[1]?.heading).toBeUndefined();
	});

	it('are lit where they overlap what is shown, also from outside the block', () => {
		const lit = { spans: [at(text, '6件'), [0, 10] as const], first: [0, 10] as const };
		const pieces = piecesOf([8, text.length], marksOf(reading).within([8, text.length]), lit);
		expect(pieces.flatMap((one) => (one.lit ? [[...one.span, one.lit]] : []))).toEqual([
			[8, 10, 'first'],
			[...at(text, '6件'), 'also'],
		]);
	});

	it('find their marks in a block far down a long text', () => {
		const many = Array.from({ length: 5000 }, (_, i) => indicator('fee.total', i, { span: [i * 10, i * 10 + 5] }));
		const marks = marksOf(readingOf('字'.repeat(50_000), { indicators: many }));
		expect(marks.within([30_003, 30_012]).map(({ span }) => span)).toEqual([
			[30_000, 30_005],
			[30_010, 30_015],
		]);
	});
});
