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

test('digits that a comma or a line end cuts are no figures of their own', () => {
	expect(valuesIn('微信公开1,87\n2条，收到申请12件。')).toEqual([12]);
	expect(valuesIn('工作人员2\n12人，兼职5人。')).toEqual([5]);
	expect(valuesIn('公开12条\n3件，收到1,287件，5件,其中2件。')).toEqual([12, 3, 1287, 5, 2]);
});
