import { expect, test } from 'vitest';
import { numbersIn } from '../../../workers/numerals/quantities';
import { fold } from '../../../workers/text/fold';

const valuesIn = (text: string): number[] => numbersIn(fold(text)).quantities.map(({ value }) => value);

test.each([
	['400 digits', '9'.repeat(400)],
	['one digit too many', '90071992547409930'],
	['more places than any number has', `三${'亿'.repeat(60)}`],
])('%s are no figure: a number does not hold them exactly', (_, digits) =>
	expect(valuesIn(`主动公开${digits}条，收到申请12件。`)).toEqual([12]),
);

test('as many digits as a number holds exactly', () =>
	expect(valuesIn('收费9007199254740991元')).toEqual([9007199254740991]));

test('the end of a number half in digits and half in words is no figure of its own', () =>
	expect(valuesIn('公开3万5条、3千零7条、1百2十条、二百8条、三点五条，收到申请12件。')).toEqual([12]));

test('every place of a number in words is less than the one before it, under 万 and under 亿', () => {
	expect(valuesIn('浏览三亿五千万次、五万六千亿次、二百零三万零四次')).toEqual([
		350_000_000, 5_600_000_000_000, 2_030_004,
	]);
	expect(valuesIn('公开五十六百条、五万六万条，收到申请十二件。')).toEqual([12]);
});

test('a numeral told for short may be either number: none is read', () => {
	expect(valuesIn('公开一百五条、三万五条、一百五万条，收到申请十二件。')).toEqual([12]);
	expect(valuesIn('公开一百零五条、三万五千条、一百零五万条')).toEqual([105, 35_000, 1_050_000]);
});

test('digits that a comma or a line end cuts are no figures of their own', () => {
	expect(valuesIn('微信公开1,87\n2条，收到申请12件。')).toEqual([12]);
	expect(valuesIn('工作人员2\n12人，兼职5人。')).toEqual([5]);
	expect(valuesIn('公开12条\n3件，收到1,287件，5件,其中2件。')).toEqual([12, 3, 1287, 5, 2]);
});
