import { describe, expect, it } from 'vitest';
import { corpus, judge, passages } from './corpus';

/** Prose as offices write it: what a person marked is read, and nothing else. */
describe.each(corpus())('%s', (file) => {
	it.each(passages(file))('$about, line $line: $text', async (passage) => {
		const { wrong, missed } = await judge(passage);
		expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
	});
});
