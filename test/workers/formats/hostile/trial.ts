import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../../../src/report/reading';
import { read } from '../../../../workers/read';
import { unpack } from '../../../../workers/unpack';
import { cpuTime } from '../../../cpu-time';
import { damagedFile, randomsOf } from './damage';

const FOLDER = join(import.meta.dirname, '../../../fixtures/formats');
/** Milliseconds that the desk gives a small file before it stops the worker; here of the processor's time. */
const DEADLINE = 20_000;

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

export interface Trial {
	tried: number;
	/** How many were still read. */
	read: number;
	/** Those that took longer than the desk allows: it stops the worker and says so of the file. */
	stopped: string[];
	/** What must not happen, a sentence each: an exception, a figure that no words say. */
	faults: string[];
	/** The longest time of one file, in milliseconds of the processor's. */
	slowest: number;
}

/** Damages the fixtures of a format so many times, and reads what comes of it. */
export async function tryDamage(ending: string, times: number, seed: number): Promise<Trial> {
	const files = fixturesOf(ending);
	const trial: Trial = { tried: 0, read: 0, stopped: [], faults: [], slowest: 0 };
	for (let at = 0; at < times; at++) {
		const file = files[at % files.length] as Uint8Array;
		await tryOne(trial, `${ending} ${seed + at}`, damagedFile(file, randomsOf(seed + at)));
	}
	return trial;
}

async function tryOne(trial: Trial, name: string, bytes: Uint8Array): Promise<void> {
	const request = () => ({ name, bytes: bytes.slice().buffer as ArrayBuffer });
	trial.tried++;
	const time = await cpuTime(async () => {
		try {
			const outcome = await read(request());
			if (outcome.ok) trial.read++;
			else if (outcome.failure.code === 'archive') await unpack(request());
			if (outcome.ok) trial.faults.push(...madeUp(outcome.value).map((fault) => `${name}: ${fault}`));
		} catch (error) {
			trial.faults.push(`${name}: ${(error as Error).stack}`);
		}
	});
	trial.slowest = Math.max(trial.slowest, time);
	if (time > DEADLINE) trial.stopped.push(name);
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
