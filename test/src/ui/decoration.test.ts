import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../src/ui');

/** WebKit knows the shorthand for the line alone: with a style, a colour or a thickness behind it no line is drawn at all. */
it('how a line under words is drawn is told by properties of their own', () => {
	const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
	const shorthands = sheets.flatMap((name) =>
		[...readFileSync(join(FOLDER, name), 'utf8').matchAll(/\btext-decoration:([^;]+)/g)].map(([, says = '']) =>
			says.trim(),
		),
	);
	expect(shorthands).not.toEqual([]);
	expect(shorthands.filter((says) => says.includes(' '))).toEqual([]);
});
