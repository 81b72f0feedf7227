import { describe, expect, it } from 'vitest';
import { RULES } from '../../../workers/indicators/rules/index';
import { corpus, passages, rulesThatRead } from './corpus';

/** Rules whose meaning only a report gives them, its parts or its level: single sentences cannot be their examples. */
const WITHOUT_OWN = new Set(RULES.filter(({ yes }) => Object.keys(yes).length === 0).map(({ name }) => name));

describe('rules without examples of their own', async () => {
	const read = new Set<string>();
	for (const file of corpus())
		for (const passage of passages(file)) for (const rule of await rulesThatRead(passage)) read.add(rule);

	it.each([...WITHOUT_OWN])('%s reads a figure of the corpus', (name) => {
		expect(read).toContain(name);
	});
});
