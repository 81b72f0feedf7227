import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../../../src/report/reading';
import { read } from '../../../../workers/read';
import { unpack } from '../../../../workers/unpack';
import { cpuTime } from '../../../cpu-time';
import { damagedFile, randomsOf } from './damage';

const FOLDER = join(import.meta.dirname, '../../../fixtures/formats');
/** Milliseconds that the desk gives a small file before it stops the worker. */
export const DEADLINE = 20_000;

/** The fixtures of one format, by the ending of their names. */
export const fixturesOf = (ending: string): Uint8Array[] =>
	readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith(`.${ending}`))
		.sort()
		.map((path) => new Uint8Array(readFileSync(join(FOLDER, path))));

/** The endings of all fixtures but the pages that they were made of. */
export const endings = (): string[] => [
	...new Set(
		readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).flatMap(
			(path) => /report\.(\w+)$/.exec(path)?.[1] ?? [],
		),
	),
];

/** What came of one damaged file. */
export interface Trial {
	/** Whether it was still read. */
	read: boolean;
	/** What must not happen, a sentence each: an exception, too long a time, a figure that no words say. */
	faults: string[];
	/** In milliseconds of the processor's. */
	time: number;
}

/** Damages one of a format's fixtures, each in its turn, by the randoms of a seed, and reads what comes of it. */
export async function tryDamaged(ending: string, seed: number, turn: number): Promise<Trial> {
	const files = fixturesOf(ending);
	const bytes = damagedFile(files[turn % files.length] as Uint8Array, randomsOf(seed + turn));
	const request = () => ({ name: 'damaged', bytes: bytes.slice().buffer as ArrayBuffer });
	const trial: Trial = { read: false, faults: [], time: 0 };
	trial.time = await cpuTime(async () => {
		try {
			const outcome = await read(request());
			trial.read = outcome.ok;
			if (outcome.ok) trial.faults.push(...madeUp(outcome.value));
			else if (outcome.failure.code === 'archive') await unpack(request());
		} catch (error) {
			trial.faults.push(String((error as Error).stack));
		}
	});
	if (trial.time > DEADLINE) trial.faults.push(`took ${Math.round(trial.time)} ms`);
	return trial;
}

/** Figures that the text does not say where they are said to stand, or in the cells that they are the sum of. */
const madeUp = ({ text, indicators }: Reading): string[] =>
	indicators
		.filter(({ span, quote, value, derivation }) => {
			const words = [span, ...derivation.flatMap((step) => (step.span ? [step.span] : []))].map((place) =>
				text.slice(...place),
			);
			return text.slice(...span) !== quote || (value !== 0 && !words.some((said) => NUMERAL.test(said)));
		})
		.map(({ id, value, quote }) => `${id} = ${value} «${quote}»`);

/** Chinese numerals are letters to Unicode, but for 〇. */
const NUMERAL = /[\p{Number}一二三四五六七八九十百千万亿两零壹贰叁]/u;
