import { basename } from 'node:path';
import { exported } from '../../src/report/export';
import type { Failure } from '../../src/report/failure';
import { zhHans } from '../../src/words/zh-Hans';
import { readFileAt } from './file';

/** Prints one exported report a line (NDJSON), in the order of the files; status 1 where one could not be read. */
async function extract(paths: readonly string[]): Promise<void> {
	for (const path of paths) {
		const outcome = await readFileAt(path);
		if (outcome.ok) console.log(JSON.stringify(exported(outcome.value)));
		else fail(path, outcome.failure);
	}
}

function fail(path: string, failure: Failure): void {
	const message = sentence(failure);
	console.log(JSON.stringify({ source: { name: basename(path) }, error: { code: failure.code, message } }));
	console.error(message);
	process.exitCode = 1;
}

/** The sentence that the interface says, in its first language. */
const sentence = (failure: Failure): string => (zhHans.failure[failure.code] as (of: Failure) => string)(failure);

await extract(process.argv.slice(2));
