import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/report/reading';
import { read } from '../../workers/read';

const FIXTURES = join(import.meta.dirname, '../fixtures/reports');
const REAL = ['seed', 'dev', 'more'].map((folder) => join(import.meta.dirname, '../../../shared/reports', folder));

/** What copying, sites and other programs do to a text without changing what it says. */
const MANGLED: Readonly<Record<string, (text: string) => string>> = {
	'line ends of two characters': (text) => text.replaceAll('\n', '\r\n'),
	'blank lines': (text) => text.replace(/\n+/g, '\n\u3000\u3000\n'),
	'spaces before lines': (text) => text.replace(/^/gm, '\u00a0\u00a0\u00a0\u00a0'),
	'spaces and tabs behind lines': (text) => text.replace(/$/gm, '  \t'),
	'full-width digits': (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
	'half-width marks': (text) => text.replace(/[，（）：；]/g, (mark) => ',():;'['，（）：；'.indexOf(mark)] as string),
	'zero-width marks': (text) => text.replace(/(?<=\d)(?=\d)/g, '\u200b').replace(/(?<=[一-鿿])(?=\d)/g, '\u200d'),
	'soft hyphens': (text) => text.replace(/([一-鿿]{7})/g, '$1\u00ad'),
	radicals: (text) =>
		text.replace(/[行一人日月文工用方]/g, (char) => '⾏⼀⼈⽇⽉⽂⼯⽤⽅'['行一人日月文工用方'.indexOf(char)] as string),
	emphasis: (text) => text.replace(/\d[\d,.]*/g, '**$&**'),
	'the marks of what a machine says': (text) => text.replace(/\d[\d,.]*/g, '`$&`'),
	'numbers before lines': (text) =>
		text
			.split('\n')
			.map((line, at) => `${String(at + 1).padStart(4)} ${line}`)
			.join('\n'),
	'quotes around lines': (text) => text.replace(/^.*$/gm, '"$&"'),
	'line ends in tags': (text) => text.replaceAll('\n', '<br/>\n'),
	'line ends in names': (text) => text.replaceAll('\n', '\\n'),
	'how characters are said': (text) => text.replace(/[关开政务报总动](?=[^\d\s])/g, '$&(kāi)'),
	'names of characters': (text) =>
		text.replace(/^/gm, '&nbsp;&nbsp;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;'),
};

/** Tables stay as they are: nobody wraps a row. */
const isRow = (line: string): boolean =>
	/\t|\||\d{7}/.test(line) || (line.match(/(?<!\S)\d[\d.]*(?!\S)/g)?.length ?? 0) > 2;
const holdsRows = (text: string): boolean => text.split('\n').some(isRow);

/** What makes it harder to see where a name or a line ends: the figures are the same, the title and the year. */
const BLURRED: Readonly<Record<string, (text: string) => string>> = {
	'spaces between letters': (text) => text.replace(/([一-鿿])(?=[一-鿿])/g, '$1 '),
	'lines of 30': (text) => text.replace(/.{30}(?=.)/g, '$&\n'),
	'lines of 46': (text) => text.replace(/.{46}(?=.)/g, '$&\n'),
	'lines of 38 on pages': (text) => text.replace(/.{38}(?=.)/g, '$&\n').replace(/(?:.*\n){28}(?=.)/g, '$&— 3 —\n'),
	'lines of 38 on pages named in English': (text) =>
		text.replace(/.{38}(?=.)/g, '$&\n').replace(/(?:.*\n){28}(?=.)/g, '$&Page 3 of 9\n'),
};

async function reading(text: string): Promise<Reading> {
	const outcome = await read({ name: 'report.txt', bytes: new TextEncoder().encode(text).buffer });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
}

const figuresOf = ({ indicators }: Reading): string[] =>
	indicators.map(({ id, scope, value, qualifier, year }) => [id, scope, value, qualifier, year].join(' ')).sort();
const headsOf = ({ sections }: Reading): (string | undefined)[] => sections.map(({ kind }) => kind);

const texts = [
	...readdirSync(FIXTURES).map((name) => [name, join(FIXTURES, name, 'report.txt')] as const),
	...REAL.filter((folder) => existsSync(folder)).flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => [name, join(folder, name)] as const),
	),
]
	.filter(([, path]) => existsSync(path))
	.map(([name, path]) => [name, readFileSync(path, 'utf8')] as const);

describe.each(texts)('%s says the same', (_, text) => {
	test.each(Object.entries(MANGLED))('with %s', async (_, mangle) => {
		const plain = await reading(text);
		const mangled = await reading(mangle(text));
		expect(figuresOf(mangled)).toEqual(figuresOf(plain));
		expect(mangled.meta).toEqual(plain.meta);
		expect(headsOf(mangled)).toEqual(headsOf(plain));
		for (const { quote, span } of mangled.indicators) expect(mangled.text.slice(...span)).toBe(quote);
	});
});

describe.each(texts.filter(([, text]) => !holdsRows(text)))('%s tells the same figures', (_, text) => {
	test.each(Object.entries(BLURRED))('with %s', async (_, blur) => {
		const plain = await reading(text);
		const blurred = await reading(blur(text));
		expect(figuresOf(blurred)).toEqual(figuresOf(plain));
		expect(blurred.meta.title).toBe(plain.meta.title);
		expect(blurred.meta.year).toBe(plain.meta.year);
	});
});
