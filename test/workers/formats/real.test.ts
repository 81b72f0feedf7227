import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { opened, openedText, paragraphs, tables } from './opening';

const REPORTS = join(import.meta.dirname, '../../../../shared/reports');
const isThere = existsSync(REPORTS);
if (!isThere) console.log('formats: no shared reports beside the project, real files not tried');

const files = (ending: RegExp): string[] =>
	isThere
		? ['seed', 'dev', 'more', 'formats'].flatMap((folder) =>
				readdirSync(join(REPORTS, folder))
					.filter((name) => ending.test(name))
					.map((name) => join(folder, name)),
			)
		: [];
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(REPORTS, file)));

describe.runIf(isThere)('real files', () => {
	test.each(files(/\.txt$/))('%s: the text is the file, whatever its name and line ends', async (file) => {
		const bytes = bytesOf(file);
		const text = new TextDecoder().decode(bytes);
		const document = await opened(bytes, { name: file });
		expect(document).toMatchObject({ text, encoding: 'utf-8' });
		expect(await opened(bytes)).toEqual(document);
		const other = await openedText(text.replaceAll('\n', '\r\n'));
		expect(paragraphs(other)).toEqual(paragraphs(document));
		expect(tables(other)).toEqual(tables(document));
	});

	test.each(files(/\.html$/))('%s has paragraphs and tables', async (file) => {
		const document = await opened(bytesOf(file));
		expect(document.format).toBe('html');
		expect(document.text).not.toMatch(/<\/|&nbsp;|\ufffd/);
		expect(paragraphs(document).length).toBeGreaterThan(20);
		expect(tables(document).length).toBeGreaterThan(0);
	});
});
