import { describe, expect, it } from 'vitest';
import { pageBreaksOf } from '../../../workers/text/pages';

const LINE = '望河区水务局认真贯彻落实政府信息公开条例，不断拓展公开渠道，及时准确';
const page = (number: number): string => Array.from({ length: 8 }, (_, at) => `${LINE}${number}类${at}种`).join('\n');

/** Pages with something between them. */
const paged = (between: (number: number) => string, pages: number): string =>
	Array.from({ length: pages }, (_, at) => (at === 0 ? page(at) : `${between(at)}\n${page(at)}`)).join('\n');

const broken = (text: string): string[] => pageBreaksOf(text).map(([start, end]) => text.slice(start, end));

describe('what stands between pages', () => {
	it.each([
		['a number between dashes', '— 3 —', '\n— 3 —'],
		['a number behind 页码', '页码：3/9', '\n页码：3/9'],
		['a number in English', 'Page 3 of 9', '\nPage 3 of 9'],
		['the time of the print', '2015/3/12 14:22  第3页', '\n2015/3/12 14:22  第3页'],
		['a number before a form feed', '3\n\f', '\n3\n\f'],
		['a number in words, with empty lines', '\n\n第 3 页 共 9 页\n', '\n\n\n第 3 页 共 9 页\n'],
	])('is %s, once', (_, mark, found) => {
		expect(broken(paged(() => mark, 2))).toEqual([found]);
	});

	it('is a bare number that counts the pages, or counts them of all', () => {
		expect(broken(paged((at) => `${at}`, 4))).toEqual(['\n1', '\n2', '\n3']);
		expect(broken(paged((at) => `${at}/4`, 4))).toEqual(['\n1/4', '\n2/4', '\n3/4']);
	});

	it('is the head of all pages too, and then of few', () => {
		const head = '望河区水务局年度报告';
		expect(broken(paged((at) => `\n${at}\n${head}`, 3))).toEqual([`\n\n1\n${head}`, `\n\n2\n${head}`]);
		expect(broken(paged((at) => `${head}\n— ${at} —`, 3))[0]).toBe(`\n${head}\n— 1 —`);
	});

	it('is the same title over each page, but for the first of all', () => {
		const head = '望河区水务局政府信息公开工作年度报告';
		expect(broken(`${head}\n${paged(() => head, 4)}`)).toEqual([`\n${head}`, `\n${head}`, `\n${head}`]);
		expect(broken(`${head}\n${head}\n${head}\n${page(1)}`)).toEqual([]);
	});

	it.each([
		['numbers of two pages alone', paged((at) => `${at}`, 3)],
		['numbers that do not count on', paged((at) => `${at * 3}`, 5)],
		['cells', `${LINE}\n${['1', '2', '3', '4', '5'].join('\n')}\n${LINE}`],
		['numbers set apart from their units', paged((at) => `${at}\n条，`, 5)],
		['numbers close to each other', [LINE, '1', LINE, '2', LINE, '3', LINE].join('\n')],
	])('are not %s', (_, text) => {
		expect(broken(text)).toEqual([]);
	});
});
