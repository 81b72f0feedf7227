import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../workers/read';
import { utf8 } from './bytes';

const FOLDER = join(import.meta.dirname, '../../public/samples');
const samples = JSON.parse(readFileSync(join(FOLDER, 'index.json'), 'utf8')) as { file: string; title: string }[];

it('the list of samples names every file that is there', () => {
	const files = readdirSync(FOLDER).filter((file) => file !== 'index.json');
	expect(samples.map(({ file }) => file).sort()).toEqual(files.sort());
});

describe.each(samples)('$title', ({ file, title }) => {
	it('is read under its title, with much to show and nothing to warn of', async () => {
		const outcome = await read({ name: file, bytes: utf8(readFileSync(join(FOLDER, file), 'utf8')) });
		if (!outcome.ok) throw new Error(outcome.failure.code);
		const { meta, indicators, facts, sections, notices } = outcome.value;
		expect(meta.title).toBe(title);
		expect(notices).toEqual([]);
		expect(indicators.length).toBeGreaterThan(60);
		expect(facts.length).toBeGreaterThan(5);
		expect(sections.length).toBeGreaterThanOrEqual(6);
	});
});
