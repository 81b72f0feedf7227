import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared');
const THERE = existsSync(join(SHARED, 'reports/seed'));
const READABLE = /\.(txt|html?|md)$/;
const run = promisify(execFile);

/** How one report was scored: pairs are [right, asked]. */
interface Score {
	report: string;
	tp: number;
	fp: number;
	fn: number;
	evidence: number;
	meta: [number, number];
	head: [number, number];
	kind: [number, number];
	notes: string[];
}

if (!THERE) console.log('The real reports (../shared/reports) are not here: nothing is scored against them.');

describe.skipIf(!THERE)('the real reports, scored against the answers of a person', () => {
	let seed: Score[];
	let dev: Score[];
	beforeAll(async () => {
		seed = await scores('seed', 'gold');
		dev = await scores('dev', 'dev-gold');
	}, 60_000);

	it('seed: every figure, with its evidence', () => {
		expect(notes(seed, /^(missed|wrong|evidence)/)).toEqual([]);
		expect(f1(seed)).toBe(1);
		for (const { evidence, tp } of seed) expect(evidence).toBe(tp);
	});

	it.each(['heading', 'section kind'])('seed and dev: every %s', (what) => {
		expect(notes([...seed, ...dev], new RegExp(`^${what}`))).toEqual([]);
	});

	it('seed and dev: all that a report says of itself', () => {
		// Text recognition can misread a name; what stands there is what is read.
		const printed = dev.filter(({ report }) => !report.includes('-ocr.'));
		expect(notes([...seed, ...printed], /^meta/)).toEqual([]);
	});

	it('dev: F1 of at least 0.97', () => {
		expect(f1(dev), notes(dev, /^(missed|wrong)/).join('\n')).toBeGreaterThanOrEqual(0.97);
	});
});

/** Reads a folder of reports by the command line, and has it scored. */
async function scores(reports: string, gold: string): Promise<Score[]> {
	const folder = join(SHARED, 'reports', reports);
	const files = readdirSync(folder).filter((name) => READABLE.test(name));
	const { stdout } = await run(
		process.execPath,
		['--import', 'tsx', 'workers/cli/extract.ts', ...files.map((name) => join(folder, name))],
		{
			cwd: ROOT,
			maxBuffer: 1 << 28,
		},
	);
	const out = join(mkdtempSync(join(tmpdir(), 'gongkai-')), 'reports.ndjson');
	writeFileSync(out, stdout);
	const scored = await run(process.execPath, [
		join(SHARED, 'tools/score.mjs'),
		out,
		join(SHARED, 'reports', gold),
		'--json',
	]);
	const { rows } = JSON.parse(scored.stdout) as { rows: Score[] };
	return rows.filter(({ report }) => files.includes(report));
}

const notes = (rows: readonly Score[], mark: RegExp): string[] =>
	rows.flatMap(({ report, notes: all }) => all.filter((note) => mark.test(note)).map((note) => `${report}: ${note}`));

function f1(rows: readonly Score[]): number {
	const sum = (key: 'tp' | 'fp' | 'fn') => rows.reduce((whole, row) => whole + row[key], 0);
	return (2 * sum('tp')) / (2 * sum('tp') + sum('fp') + sum('fn'));
}
