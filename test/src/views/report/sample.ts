import type { Indicator, Reading, Section, Table } from '../../../../src/report/reading';
import type { Span } from '../../../../src/report/span';

/** A reading of a made-up text: only what a view of it needs. */
export function readingOf(text: string, parts: Partial<Reading> = {}): Reading {
	return {
		source: { name: 'x.txt', bytes: text.length, sha256: '0'.repeat(64), format: 'text' },
		text,
		meta: { script: 'hans' },
		sections: [],
		tables: [],
		indicators: [],
		facts: [],
		findings: [],
		checks: [],
		furniture: [],
		notices: [],
		...parts,
	};
}

/** Where words stand in a text; the words must be there. */
export function at(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`not in the text: ${words}`);
	return [start, start + words.length];
}

export const section = (text: string, heading: string, children: Section[] = []): Section => ({
	level: 1,
	heading,
	span: at(text, heading),
	children,
});

export const table = (text: string, rows: string[][]): Table => ({
	rows: rows.map((row) => row.map((cell) => ({ text: cell, span: at(text, cell) }))),
	span: [at(text, rows[0]?.[0] ?? '')[0], at(text, rows.at(-1)?.at(-1) ?? '')[1]],
});

export const indicator = (id: string, value: number, more: Partial<Indicator> = {}): Indicator => ({
	id,
	scope: 'all',
	value,
	span: [0, 1],
	quote: '',
	rule: 'made-up',
	derivation: [],
	...more,
});
