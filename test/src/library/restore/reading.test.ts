import { describe, expect, it } from 'vitest';
import { restoreReading } from '../../../../src/library/restore/reading';
import { reading } from '../../made/reading';

/** A reading with one thing in it put wrong, as a damaged store might give it. */
function damaged(spoil: (stored: Record<string, never>) => void): unknown {
	const stored = JSON.parse(JSON.stringify(reading()));
	spoil(stored);
	return stored;
}

describe('the door for stored readings', () => {
	it('lets a sound reading through unchanged', () => {
		expect(restoreReading(JSON.parse(JSON.stringify(reading())))).toEqual({ reading: reading(), dropped: 0 });
	});

	it.each<[string, (stored: any) => void, (made: any) => void]>([
		['an indicator without a quote', (s) => delete s.indicators[0].quote, (r) => r.indicators.pop()],
		['an indicator of no known scope', (s) => (s.indicators[0].scope = 'some'), (r) => r.indicators.pop()],
		['a value that is no number', (s) => (s.indicators[0].value = '3100'), (r) => delete r.indicators[0].value],
		['a value that is not finite', (s) => (s.indicators[0].value = Number.NaN), (r) => delete r.indicators[0].value],
		['a step that saw nothing known', (s) => (s.indicators[0].derivation[0].saw = 'x'), (r) => r.indicators[0].derivation.pop()],
		['a span beyond the text', (s) => (s.facts[0].span = [0, 9999]), (r) => r.facts.pop()],
		['a span that ends before it starts', (s) => (s.facts[0].span = [5, 2]), (r) => r.facts.pop()],
		['a span of fractions', (s) => (s.furniture[0] = [0.5, 2]), (r) => r.furniture.pop()],
		['a finding of no severity', (s) => delete s.findings[0].severity, (r) => r.findings.pop()],
		['a notice of no known code', (s) => (s.notices[1].code = 'constructor'), (r) => r.notices.pop()],
		['a broken section inside a section', (s) => (s.sections[0].children[0].heading = 1), (r) => r.sections[0].children.pop()],
		['an unknown kind of section', (s) => (s.sections[0].kind = 'poem'), (r) => delete r.sections[0].kind],
		['a broken cell', (s) => (s.tables[0].rows[0][0].text = null), (r) => r.tables[0].rows[0].pop()],
	])('leaves out %s, and says that it did', (_, spoil, repair) => {
		const expected = reading();
		repair(expected);
		expect(restoreReading(damaged(spoil))).toEqual({ reading: expected, dropped: 1 });
	});

	it('leaves behind what it does not know, without counting it as damage', () => {
		const stored = damaged((s: any) => {
			s.indicators[0].colour = 'red';
			s.more = 1;
		});
		expect(restoreReading(stored)).toEqual({ reading: reading(), dropped: 0 });
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a string', 'reading'],
		['no text', damaged((s: any) => delete s.text)],
		['no source', damaged((s: any) => delete s.source)],
		['a list in place of the metadata', damaged((s: any) => (s.meta = []))],
	])('makes nothing out of %s', (_, stored) => {
		expect(restoreReading(stored)).toBeUndefined();
	});

	it('keeps names of the prototype out', () => {
		const stored = JSON.parse(JSON.stringify(reading()).replace('"meta":{', '"meta":{"__proto__":{"polluted":1},'));
		const restored = restoreReading(stored);
		expect(restored?.reading.meta).not.toHaveProperty('polluted');
		expect({}).not.toHaveProperty('polluted');
	});
});
