import { describe, expect, test } from 'vitest';
import { isBlank, linesOf, textDocument, trimmed } from '../../../workers/formats/text';
import { SIMPLIFIED } from './samples';

const lines = (text: string) => linesOf(text).map(([start, end]) => text.slice(start, end));

describe('lines of a text', () => {
	test.each([
		['\n', '\n'],
		['\r\n', '\r\n'],
		['\r', '\r'],
		['next line', '\u0085'],
		['line separator', '\u2028'],
		['paragraph separator', '\u2029'],
	])('end with %s', (_, end) => {
		expect(lines(`一${end}${end}二${end}`)).toEqual(['一', '', '二']);
	});

	test('need no end at the end of the text', () => {
		expect(lines('一\n二')).toEqual(['一', '二']);
		expect(lines('')).toEqual([]);
	});

	test('of a stretch are given in offsets of the whole text', () => {
		expect(linesOf('一\n二\n三', 2, 5)).toEqual([
			[2, 3],
			[4, 5],
		]);
	});
});

describe('a text as a document', () => {
	test('is the text as it is, each line that is not blank a paragraph', () => {
		const { text, blocks } = textDocument(SIMPLIFIED, 'utf-8');
		expect(text).toBe(SIMPLIFIED);
		expect(blocks.map((block) => text.slice(...block.span))).toEqual(SIMPLIFIED.split('\n').filter(Boolean));
	});

	test('keeps the spaces and tabs of a line: the last cells of a row may be empty', () => {
		const { text, blocks } = textDocument('　总计\t3\t\t\n', 'utf-8');
		expect(blocks.map((block) => text.slice(...block.span))).toEqual(['　总计\t3\t\t']);
	});

	test('has no paragraph for a line of white space of any kind', () => {
		expect(textDocument(' \t\u00a0　\u200b\ufeff\n\f\n', 'utf-8').blocks).toEqual([]);
	});
});

test('a trimmed line has its words only, a blank one is empty at its start', () => {
	expect(trimmed(' 　件\u00a0', [0, 4])).toEqual([2, 3]);
	expect(trimmed('  ', [0, 2])).toEqual([0, 0]);
	expect(isBlank(' 0 ', [0, 3])).toBe(false);
});
