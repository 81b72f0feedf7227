import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpus, judge, passages } from './corpus';

/** Passages known to be read wrong, as file:line; one that is mended fails here until it is taken off the list. */
const OPEN = new Set(readFileSync(join(import.meta.dirname, '../../fixtures/marked/open.txt'), 'utf8').split('\n'));

/** Prose as offices write it: what a person marked is read, and nothing else. */
describe.each(corpus())('%s', (file) => {
	for (const passage of passages(file)) {
		const name = `${passage.about}, line ${passage.line}: ${passage.text}`;
		const test = OPEN.has(`${file}:${passage.line}`) ? it.fails : it;
		test(name, async () => {
			const { wrong, missed } = await judge(passage);
			expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
		});
	}
});
