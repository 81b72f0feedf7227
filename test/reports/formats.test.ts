import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading, Section } from '../../src/report/reading';
import { reportZhHans } from '../../src/words/report/zh-Hans';
import { read } from '../../workers/read';
import { fixture } from './fixture';
import { faults } from './verdict';

const FOLDER = join(import.meta.dirname, '../fixtures/formats');

/** Every format that is read, but those that are a text as it is written, and what has no file. */
const MADE = Object.keys(reportZhHans.format)
	.filter((format) => !['text', 'markdown', 'clipboard'].includes(format))
	.sort();

/** The same report in every format that offices publish, made from its page by an independent program (`make.mjs`). */
describe.each(readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'report.html'))))('%s', (name) => {
	it('stands there in every format', () => {
		expect(['html', ...endingsIn(name)].sort()).toEqual(MADE);
	});

	it('as a page says what the answer says', async () => {
		expect(faults(await readingOf(name, 'html'), fixture(name).expected)).toEqual([]);
	});

	it.each(endingsIn(name))('as .%s says the same', async (ending) => {
		const [page, other] = [await readingOf(name, 'html'), await readingOf(name, ending)];
		expect(told(other)).toEqual(told(page));
	});
});

/** The formats that stand beside a report's page. */
const endingsIn = (name: string): string[] =>
	readdirSync(join(FOLDER, name))
		.map((file) => file.slice(file.indexOf('.') + 1))
		.filter((ending) => ending !== 'html');

async function readingOf(name: string, ending: string): Promise<Reading> {
	const { buffer, byteOffset, length } = readFileSync(join(FOLDER, name, `report.${ending}`));
	const outcome = await read({ name: 'unknown', bytes: buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer });
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
	return outcome.value;
}

/** All that a reading tells, but for where and in which format. */
const told = ({ meta, sections, tables, indicators, findings, notices }: Reading) => ({
	meta,
	headings: flat(sections).map(({ number = '', heading, kind, level }) => [level, bare(number + heading), kind]),
	tables: tables.map(({ id, rows }) => ({ id, rows: rows.map((row) => row.map(cellOf)) })),
	indicators: indicators.map(({ id, scope, value, readings, unit, qualifier, year, rule }) => {
		return { id, scope, value, readings, unit, qualifier, year, rule };
	}),
	findings: findings.map(({ rule, severity, expected, actual }) => ({ rule, severity, expected, actual })),
	notices,
});

/** A sheet shows 21,340 as 21340 where its cells have no format. */
const cellOf = ({ text, value, colspan = 1, rowspan = 1 }: Reading['tables'][number]['rows'][number][number]) => {
	return { says: value ?? bare(text), colspan, rowspan };
};

const flat = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flat(one.children)]);
const bare = (words: string): string => words.replace(/[\s\u00a0\u3000]/g, '');
