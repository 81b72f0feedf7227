import { expect, it } from 'vitest';
import type { Indicator, Reading } from '../../src/report/reading';
import { read } from '../../workers/read';
import { utf8 } from './bytes';
import { fixture } from './fixture';
import { faults } from './verdict';

/** What a reader could do wrong, and the checker must notice. */
const WRONGS: Record<string, (reading: Reading) => Reading> = {
	'a figure left out': (reading) => ({ ...reading, indicators: reading.indicators.slice(1) }),
	'a wrong value': (reading) => first(reading, (one) => ({ ...one, value: (one.value ?? 0) + 1 })),
	'a wrong scope': (reading) => first(reading, (one) => ({ ...one, scope: one.scope === 'all' ? 'self' : 'all' })),
	'a wrong unit': (reading) => first(reading, (one) => ({ ...one, unit: '亿条' })),
	'a hedge made up': (reading) => first(reading, (one) => ({ ...one, qualifier: 'about' })),
	'a figure made up': (reading) => ({ ...reading, indicators: [...reading.indicators, madeUp(reading)] }),
	'a quote that does not stand there': (reading) => first(reading, (one) => ({ ...one, quote: `${one.quote}。` })),
	'evidence from elsewhere': (reading) =>
		first(reading, (one) => ({ ...one, span: [0, 4], quote: reading.text.slice(0, 4) })),
	'a heading left out': (reading) => ({ ...reading, sections: reading.sections.slice(1) }),
	'another kind': (reading) => ({ ...reading, sections: reading.sections.map((one) => ({ ...one, kind: 'fee' })) }),
	'another year': (reading) => ({ ...reading, meta: { ...reading.meta, year: 1999 } }),
	'no other figures': (reading) => ({ ...reading, facts: [] }),
	'a document number taken for a figure': (reading) => ({ ...reading, facts: [...reading.facts, trap(reading)] }),
};

it.each(Object.entries(WRONGS))('the checker notices %s', async (_, spoil) => {
	const { file, source, expected } = fixture('city-2016-scopes');
	const outcome = await read({ name: file, bytes: utf8(source) });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	const before = faults(outcome.value, expected).length;
	expect(faults(spoil(outcome.value), expected).length).toBeGreaterThan(before);
});

const first = (reading: Reading, change: (one: Indicator) => Indicator): Reading => ({
	...reading,
	indicators: reading.indicators.map((one, i) => (i === 0 ? change(one) : one)),
});

const madeUp = ({ indicators: [one] }: Reading): Indicator => ({
	...(one as Indicator),
	id: 'rules.in_force',
	value: 7,
});

function trap({ text }: Reading) {
	const start = text.indexOf('第492号');
	return { label: '国务院令', value: 492, unit: '号', span: [start, start + 5] as const };
}
