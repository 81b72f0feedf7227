import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertToHtml, extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { opened } from '../opening';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/formats');
const SHARED = join(import.meta.dirname, '../../../../../shared/reports');
const isThere = existsSync(SHARED);
if (!isThere) console.log('word: no shared reports beside the project, another reader compared on the own ones alone');

const docx = (folder: string) =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.docx'))
		.map((name) => join(folder, name));
const files = [
	...readdirSync(FIXTURES, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => docx(join(FIXTURES, name))),
	...(isThere ? [...docx(join(SHARED, 'dev')), ...docx(join(SHARED, 'formats'))] : []),
];

/**
 * Another reader of .docx says the same words, but for what it leaves out (labels of lists, formulas), what is struck out
 * and how it parts lines.
 */
test.each(files)(
	'%s: no word is lost',
	async (file) => {
		const bytes = readFileSync(file);
		const bare = (words: string) => words.replace(/\s/g, '');
		const { value } = await extractRawText({ buffer: bytes });
		const struck = (await convertToHtml({ buffer: bytes })).value.match(/(?<=<s>).*?(?=<\/s>)/g)?.map(bare) ?? [];
		const { text } = await opened(new Uint8Array(bytes));
		const ours = bare(text);
		const lost = value
			.split(/\s+/)
			.map(bare)
			.filter((words) => !ours.includes(words));
		const isStruck = (words: string) => struck.some((one) => words.includes(one) || one.includes(words));
		expect(lost.filter((words) => !words.includes('公式') && !isStruck(words))).toEqual([]);
	},
	30_000,
);
