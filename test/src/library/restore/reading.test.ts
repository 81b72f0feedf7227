import { describe, expect, it } from 'vitest';
import { restoreReading } from '../../../../src/library/restore/reading';
import type { Reading } from '../../../../src/report/reading';
import { reading } from '../../made/reading';

type Tree = { [name: string]: Tree };

/** The place in a tree that a path such as "facts.0.span" names, less its last step. */
const parentOf = (tree: unknown, path: string): [parent: Tree, last: string] => {
	const steps = path.split('.');
	const last = steps.pop() as string;
	return [steps.reduce((at, step) => at[step] as Tree, tree as Tree), last];
};

/** A stored reading with one thing in it put wrong; without a value, missing. */
function damaged(path: string, value?: unknown): unknown {
	const stored = JSON.parse(JSON.stringify(reading()));
	const [parent, last] = parentOf(stored, path);
	if (value === undefined) delete parent[last];
	else parent[last] = value as Tree;
	return stored;
}

/** The reading less one item of a list, or one field. */
function without(path: string): Reading {
	const made = reading();
	const [parent, last] = parentOf(made, path);
	if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
	return made;
}

describe('the door for stored readings', () => {
	it('lets a sound reading through unchanged', () => {
		expect(restoreReading(JSON.parse(JSON.stringify(reading())))).toEqual({ reading: reading(), dropped: 0 });
	});

	it.each<[what: string, stored: unknown, left: Reading]>([
		['an indicator without a quote', damaged('indicators.0.quote'), without('indicators.0')],
		['an indicator of no known scope', damaged('indicators.0.scope', 'some'), without('indicators.0')],
		['a value that is no number', damaged('indicators.0.value', '3100'), without('indicators.0.value')],
		['a value that is not finite', damaged('indicators.0.value', Number.NaN), without('indicators.0.value')],
		['an unknown step', damaged('indicators.0.derivation.0.saw', 'x'), without('indicators.0.derivation.0')],
		['a span beyond the text', damaged('facts.0.span', [0, 9999]), without('facts.0')],
		['a span that ends before it starts', damaged('facts.0.span', [5, 2]), without('facts.0')],
		['a span of three places', damaged('facts.0.span', [0, 2, 4]), without('facts.0')],
		['a span that is none', damaged('facts.0.span', 7), without('facts.0')],
		['a span of fractions', damaged('furniture.0', [0.5, 2]), without('furniture.0')],
		['a finding of no severity', damaged('findings.0.severity'), without('findings.0')],
		['a notice of no known code', damaged('notices.1.code', 'constructor'), without('notices.1')],
		['a broken section in a section', damaged('sections.0.children.0.heading', 1), without('sections.0.children.0')],
		['an unknown kind of section', damaged('sections.0.kind', 'poem'), without('sections.0.kind')],
		['a broken cell', damaged('tables.0.rows.0.0.text', 7), without('tables.0.rows.0.0')],
	])('leaves out %s, and says that it did', (_, stored, left) => {
		expect(restoreReading(stored)).toEqual({ reading: left, dropped: 1 });
	});

	it('leaves behind what it does not know, without counting it as damage', () => {
		expect(restoreReading(damaged('indicators.0.colour', 'red'))).toEqual({ reading: reading(), dropped: 0 });
	});

	it.each<[string, unknown]>([
		['nothing', undefined],
		['null', null],
		['a string', 'reading'],
		['no text', damaged('text')],
		['no source', damaged('source')],
		['a list in place of the metadata', damaged('meta', [])],
	])('makes nothing out of %s', (_, stored) => {
		expect(restoreReading(stored)).toBeUndefined();
	});

	it('cuts off sections that nest without end', () => {
		const stored = JSON.parse(JSON.stringify(reading()));
		let at = stored.sections[0];
		for (let depth = 0; depth < 200_000; depth++) {
			at.children = [{ level: 1, heading: '深', span: [0, 1], children: [] }];
			at = at.children[0];
		}
		expect(restoreReading(stored)?.dropped).toBe(1);
	});

	it('keeps names of the prototype out', () => {
		const stored = JSON.parse(JSON.stringify(reading()).replace('"meta":{', '"meta":{"__proto__":{"polluted":1},'));
		const restored = restoreReading(stored);
		expect(restored?.reading.meta).not.toHaveProperty('polluted');
		expect({}).not.toHaveProperty('polluted');
	});
});
