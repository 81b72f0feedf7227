import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/report/reading';
import { readExample } from './example-report';
import { type Example, examples } from './marked';

/** An example says every heading that stands in it, with its level and, where it is plain, its kind. */
describe('headings', () => {
	it.each(examples('headings.txt'))('$about, line $line: $text', async (example) => {
		const { text, sections } = await readExample(example);
		expect(flat(sections).map((one) => `${text.slice(...one.span)}: ${shown(one)}`)).toEqual(marked(example));
	});
});

const flat = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flat(one.children)]);
const shown = ({ level, kind }: Section): string => (kind ? `${level} ${kind}` : `${level}`);
const marked = ({ marks }: Example): string[] => marks.map(({ words, says }) => `${words}: ${says}`);
