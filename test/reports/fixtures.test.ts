import { describe, expect, it } from 'vitest';
import { exported } from '../../src/report/export';
import type { Encoding, Reading } from '../../src/report/reading';
import { read } from '../../workers/read';
import { inChinese } from '../in-chinese';
import { doubleByte, utf8, utf8WithMark, utf16 } from './bytes';
import { type Fixture, fixtures } from './fixture';
import { faults, places } from './verdict';

/** The same report in other bytes or under another name: nothing about its figures may change. */
const WAYS: Record<string, (fixture: Fixture) => { name?: string; bytes: ArrayBuffer; encoding?: Encoding }> = {
	'under the name "unknown"': ({ source }) => ({ name: 'unknown', bytes: utf8(source) }),
	'with CRLF': ({ source }) => ({ bytes: utf8(source.replaceAll('\n', '\r\n')) }),
	'with a byte order mark': ({ source }) => ({ bytes: utf8WithMark(source) }),
	'in UTF-16, little end first': ({ source }) => ({ bytes: utf16(source, true), encoding: 'utf-16le' }),
	'in UTF-16, big end first': ({ source }) => ({ bytes: utf16(source, false), encoding: 'utf-16be' }),
	'in GB18030': ({ source }) => ({ bytes: doubleByte(source, 'gb18030'), encoding: 'gb18030' }),
};

describe.each(fixtures())('$name', (fixture) => {
	const { file, source, expected } = fixture;

	it('says what the answer says', async () => {
		const reading = await readingOf(file, utf8(source));
		expect(faults(reading, expected)).toEqual([]);
	});

	it('keeps the text as given', async () => {
		const { text, source: from } = await readingOf(file, utf8(source));
		if (from.format === 'text' || from.format === 'markdown') expect(text).toBe(source);
		else for (const { quote } of expected.indicators) if (quote) expect(places(text, quote)).not.toEqual([]);
	});

	it.each(Object.entries(WAYS))('reads the same %s', async (_, way) => {
		const { name = file, bytes, encoding = 'utf-8' } = way(fixture);
		const reading = await readingOf(name, bytes);
		expect(reading.source.encoding).toBe(encoding);
		expect(figures(reading)).toEqual(figures(await readingOf(file, utf8(source))));
	});

	// The text of a page no longer says where its tables were.
	it.skipIf(file.endsWith('.html'))('exported and read again, says the same', async () => {
		const first = await readingOf(file, utf8(source));
		const { text } = JSON.parse(JSON.stringify(exported(first, inChinese))) as { text: string };
		expect(figures(await readingOf('again.txt', utf8(text)))).toEqual(figures(first));
	});

	it('exports the same bytes to the same words, to the letter', async () => {
		const [once, twice] = [await readingOf(file, utf8(source)), await readingOf(file, utf8(source))];
		expect(JSON.stringify(exported(twice, inChinese))).toBe(JSON.stringify(exported(once, inChinese)));
	});
});

async function readingOf(name: string, bytes: ArrayBuffer): Promise<Reading> {
	const outcome = await read({ name, bytes });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
	return outcome.value;
}

/** What was read, without where: line ends of two characters move every span. */
function figures({ meta, indicators, facts }: Reading) {
	const plain = (words: string) => words.replaceAll('\r\n', '\n');
	return {
		meta,
		indicators: indicators.map(({ span: _, derivation: __, quote, ...figure }) => ({ ...figure, quote: plain(quote) })),
		facts: facts.map(({ span: _, label, ...figure }) => ({ ...figure, label: plain(label) })),
	};
}
