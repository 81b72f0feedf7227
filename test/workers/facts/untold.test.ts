import { expect, it } from 'vitest';
import type { Fact, Indicator } from '../../../src/report/reading';
import type { Span } from '../../../src/report/span';
import { untold } from '../../../workers/facts/untold';

const fact = (...span: Span): Fact => ({ label: '', value: 1, unit: '件', span });
const told = (...span: Span) => ({ span }) as Partial<Indicator> as Indicator;

it('a number is listed once: as a figure of the forms where it is one', () => {
	const facts = [fact(4, 8), fact(8, 12), fact(20, 24), fact(30, 34)];
	expect(untold(facts, [told(26, 40), told(0, 8)])).toEqual([fact(8, 12), fact(20, 24)]);
	expect(untold(facts, [])).toEqual(facts);
});
