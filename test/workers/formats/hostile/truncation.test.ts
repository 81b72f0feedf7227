import { expect, it } from 'vitest';
import { open } from '../../../../workers/formats/open';
import { fixturesOf } from './trial';

/** What a file that is cut off may be called. */
const NAMED = ['damaged', 'empty', 'not-text', 'archive'];

it.each(['doc', 'odt', 'ods', 'rtf', 'ofd', 'mhtml'])(
	'.%s files that are cut off at any sixteenth are named so',
	async (ending) => {
		const files = fixturesOf(ending);
		expect(files.length).toBeGreaterThan(0);
		for (const file of files) {
			for (let sixteenth = 1; sixteenth < 16; sixteenth++) {
				const bytes = file.slice(0, Math.floor((file.length * sixteenth) / 16)).buffer as ArrayBuffer;
				const outcome = await open({ name: 'unknown', bytes });
				const code = outcome.ok ? outcome.value.format : outcome.failure.code;
				// Of a saved page what is cut off may be its styles, behind all that it prints.
				const isBehind = code === 'mhtml' && sixteenth >= 13;
				if (!isBehind) expect(NAMED, `at ${sixteenth} of 16`).toContain(code);
			}
		}
	},
	120_000,
);
