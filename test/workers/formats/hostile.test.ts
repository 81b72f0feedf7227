import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { open } from '../../../workers/formats/open';
import { mutated, seeded } from './mutations';

const FOLDER = join(import.meta.dirname, '../../fixtures/formats');
/** Mutations of each format here; ten thousand of each were tried by hand. */
const TIMES = 240;
/** No file of these sizes takes nearly so long, in milliseconds, on a machine that does much else. */
const LONGEST = 20_000;

const filesOf = (ending: string): Uint8Array[] =>
	readdirSync(FOLDER)
		.map((name) => join(FOLDER, name, `report.${ending}`))
		.filter((path) => existsSync(path))
		.map((path) => new Uint8Array(readFileSync(path)));

/** Opens bytes however broken, and says what came of it; what is opened holds together. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
	const start = performance.now();
	const outcome = await open({ name: 'unknown', bytes: bytes.slice().buffer as ArrayBuffer });
	expect(performance.now() - start).toBeLessThan(LONGEST);
	if (!outcome.ok) return outcome.failure.code;
	let done = 0;
	for (const { span } of outcome.value.blocks) {
		expect(span[0]).toBeGreaterThanOrEqual(done);
		expect(span[1]).toBeLessThanOrEqual(outcome.value.text.length);
		done = span[1];
	}
	return outcome.value.format;
}

describe.each(['rtf', 'doc', 'mhtml', 'ofd'])('.%s', (ending) => {
	const files = filesOf(ending);

	test('cut off at every sixteenth is a named failure', async () => {
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			for (let sixteenth = 1; sixteenth < 16; sixteenth++) {
				const outcome = await outcomeOf(file.subarray(0, Math.floor((file.length * sixteenth) / 16)));
				// Of a saved page what is cut off may be its styles, behind all that it prints.
				const isBehind = ending === 'mhtml' && outcome === 'mhtml' && sixteenth >= 13;
				if (!isBehind) expect(['damaged', 'empty', 'not-text', 'archive'], `at ${sixteenth}`).toContain(outcome);
			}
		}
	}, 120_000);

	test(`${TIMES} mutations are read or refused, none throws or hangs`, async () => {
		const random = seeded(2021);
		const outcomes = new Set<string>();
		for (let time = 0; time < TIMES; time++) {
			outcomes.add(await outcomeOf(mutated(files[time % files.length] as Uint8Array, random)));
		}
		expect([...outcomes]).toContain(ending);
	}, 300_000);
});

test(`.ofd whose packed files are mutated, in a sound archive`, async () => {
	const random = seeded(33190);
	const packages = filesOf('ofd').map((file) => unzipSync(file));
	const outcomes = new Set<string>();
	for (let time = 0; time < TIMES / 2; time++) {
		const files = { ...packages[time % packages.length] };
		const names = Object.keys(files);
		const name = names[Math.floor(random() * names.length)] as string;
		files[name] = new Uint8Array(mutated(files[name] as Uint8Array, random));
		outcomes.add(await outcomeOf(zipSync(files, { level: 1 })));
	}
	expect([...outcomes]).toContain('ofd');
}, 300_000);
