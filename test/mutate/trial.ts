import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/report/reading';
import { overlap } from '../../src/report/span';
import { read } from '../../workers/read';
import { inChinese } from '../in-chinese';
import { type Mutation, mutationsOf, randomly } from './mutations';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(ROOT, 'test/fixtures/reports');
const SHARED = join(ROOT, '../shared/reports/more');

interface Source {
	name: string;
	text: string;
}

/** Sound reports of our own writing, and real ones where they are there. A page of HTML is no text that can be changed. */
export function sources(): { own: Source[]; real: Source[] } {
	const own = readdirSync(FIXTURES).flatMap((name) =>
		['report.txt', 'report.md']
			.map((file) => join(FIXTURES, name, file))
			.filter(existsSync)
			.map((path) => ({ name: `${name}.${path.split('.').at(-1)}`, text: readFileSync(path, 'utf8') })),
	);
	const real = existsSync(SHARED)
		? readdirSync(SHARED).map((name) => ({ name, text: readFileSync(join(SHARED, name), 'utf8') }))
		: [];
	return { own, real };
}

/** Reads a text as a file of that name. */
export async function reading({ name, text }: Source): Promise<Reading> {
	const bytes = new TextEncoder().encode(text);
	const outcome = await read({ name, bytes: bytes.buffer });
	if (!outcome.ok) throw new Error(`${name}: ${outcome.failure.code}`);
	return outcome.value;
}

/** What is said of a report that should be sound: errors and warnings. */
export const saidOf = ({ findings }: Reading): string[] =>
	findings.filter(({ severity }) => severity !== 'info').map(({ rule, says }) => `${rule}: ${inChinese(says)}`);

export interface Tally {
	tried: number;
	found: number;
	missed: string[];
}

/** Changes a report so many times, one place at a time, and counts the changes that a finding lies on. */
export async function tryOut(source: Source, rounds: number, seed: number): Promise<Tally> {
	const sound = await reading(source);
	const before = new Set(sound.findings.map(({ rule, spans }) => `${rule} ${JSON.stringify(spans)}`));
	const tally: Tally = { tried: 0, found: 0, missed: [] };
	for (let round = 0; round < rounds; round++) {
		for (const mutation of mutationsOf(sound, randomly(seed + round))) {
			const changed = await reading({ ...source, text: apply(sound.text, mutation) });
			const hit = changed.findings.some(
				({ rule, spans }) =>
					!before.has(`${rule} ${JSON.stringify(spans)}`) && spans.some((span) => overlap(span, mutation.span)),
			);
			tally.tried++;
			if (hit) tally.found++;
			else tally.missed.push(`${source.name} ${mutation.kind} ${shown(sound.text, mutation)}`);
		}
	}
	return tally;
}

const apply = (text: string, { span: [start, end], words }: Mutation): string =>
	text.slice(0, start) + words + text.slice(end);

const shown = (text: string, { span: [start, end], words }: Mutation): string =>
	`«${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}→${words}]${text.slice(end, end + 6)}»`.replaceAll(
		'\n',
		'⏎',
	);
