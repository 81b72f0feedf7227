import { basename } from 'node:path';
import { exported } from '../../src/report/export';
import type { Failure, Outcome } from '../../src/report/failure';
import type { Reading } from '../../src/report/reading';
import { saidIn } from '../../src/words/sayings';
import { sayingsZhHans } from '../../src/words/sayings/zh-Hans';
import { failureSentence } from '../../src/words/sentence';
import { zhHans } from '../../src/words/zh-Hans';
import { read } from '../read';
import { readFileAt, unpackFileAt } from './file';

/**
 * Prints one exported report a line (NDJSON), in the order of the files, those of an archive in its own; status 1 where
 * one could not be read.
 */
async function extract(paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		const outcome = await readFileAt(path);
		if (outcome.ok || outcome.failure.code !== 'archive') print(basename(path), outcome);
		else await extractMembers(path);
	}
}

/** Prints a line for each file of an archive. */
async function extractMembers(path: string): Promise<void> {
	const members = await unpackFileAt(path);
	if (!members.ok) return print(basename(path), members);
	for (const { name, content } of members.value) {
		print(name, content.ok ? await read({ name, bytes: content.value }) : content);
	}
}

function print(name: string, outcome: Outcome<Reading>): void {
	if (outcome.ok) console.log(JSON.stringify(exported(outcome.value, saidIn(sayingsZhHans))));
	else fail(name, outcome.failure);
}

function fail(name: string, failure: Failure): void {
	const message = failureSentence(failure, zhHans);
	console.log(JSON.stringify({ source: { name }, error: { code: failure.code, message } }));
	console.error(message);
	process.exitCode = 1;
}

await extract(process.argv.slice(2));
