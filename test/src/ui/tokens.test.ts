import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '../../../workers/cards/colours';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../../..', path), 'utf8');

/** The colours of the style sheet, for light and dark. */
const tokens = new Map(
	[...read('src/ui/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
		([, name = '', light = '', dark = '']) => [name, { light, dark }],
	),
);

describe('colours that stand in several files are those of tokens.css', () => {
	const paper = tokens.get('paper');

	it('around the page: before it starts, and once a theme was chosen', () => {
		for (const colour of [paper?.light, paper?.dark]) {
			expect(read('index.html')).toContain(`content="${colour}"`);
			expect(read('src/ui/theme.ts')).toContain(`'${colour}'`);
		}
	});

	it('of the installed app', () => {
		for (const name of ['theme_color', 'background_color'])
			expect(read('vite.config.ts')).toContain(`${name}: '${paper?.light}'`);
	});

	it.each([
		['paper', 'paper'],
		['ink', 'ink'],
		['soft', 'ink-soft'],
		['line', 'line'],
		['wrong', 'seal'],
		['holds', 'holds'],
	] as const)('of cards: %s', (ofCards, token) => {
		expect({ light: COLOURS.light[ofCards], dark: COLOURS.dark[ofCards] }).toEqual(tokens.get(token));
	});
});
