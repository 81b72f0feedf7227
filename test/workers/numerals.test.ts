import { expect, test } from 'vitest';
import { numbersIn } from '../../workers/numerals/quantities';
import { fold } from '../../workers/text/fold';

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
