import { describe, expect, test } from 'vitest';
import { ordinal } from '../../../../workers/formats/word/ordinals';
import { opened, paragraphs, tables } from '../opening';
import { li, lvl, p, tbl, tr, type WordParts, wordOf } from './word-of';

const num = (id: number, scheme: number, more = '') =>
	`<w:num w:numId="${id}"><w:abstractNumId w:val="${scheme}"/>${more}</w:num>`;
const scheme = (id: number, ...levels: string[]) =>
	`<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const lines = async (body: string, parts: WordParts) => paragraphs(await opened(wordOf(body, parts)));

/** The numbering of a report: 一、 （一） 1. */
const REPORT = scheme(
	0,
	lvl(0, 'chineseCountingThousand', '%1、'),
	lvl(1, 'chineseCounting', '（%2）'),
	lvl(2, 'decimal', '%3.'),
);

describe('labels', () => {
	test('count by level, and start again below a higher one', async () => {
		const body =
			li('概述', 1) +
			li('公开', 1) +
			li('网站', 1, 1) +
			p('正文') +
			li('公报', 1, 1) +
			li('县级', 1, 2) +
			li('收费', 1) +
			li('标准', 1, 1);
		expect(await lines(body, { numbering: REPORT + num(1, 0) })).toEqual([
			'一、概述',
			'二、公开',
			'（一）网站',
			'正文',
			'（二）公报',
			'1.县级',
			'三、收费',
			'（一）标准',
		]);
	});

	test('lists of one scheme count on together, a list with a start of its own begins there', async () => {
		const restarts = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
		const numbering = REPORT + num(1, 0) + num(2, 0) + num(3, 0, restarts);
		expect(await lines(li('甲', 1) + li('乙', 2) + li('丙', 3) + li('丁', 3), { numbering })).toEqual([
			'一、甲',
			'二、乙',
			'一、丙',
			'二、丁',
		]);
	});

	test('several numbers in one label, all in digits where it is a legal one', async () => {
		const numbering =
			scheme(0, lvl(0, 'chineseCounting', '第%1章'), lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 0);
		expect(await lines(li('总则', 1) + li('目的', 1, 1) + li('范围', 1, 1), { numbering })).toEqual([
			'第一章总则',
			'1.1 目的',
			'1.2 范围',
		]);
	});

	test('bullets, lists that are taken off, levels and lists that do not exist say nothing', async () => {
		const numbering = scheme(0, lvl(0, 'bullet', '\uf0b7')) + scheme(1, lvl(0, 'none', '附：')) + num(1, 0) + num(2, 1);
		const body = li('点', 1) + li('件', 2) + li('无', 0) + li('缺', 9) + li('级', 1, 5);
		expect(await lines(body, { numbering })).toEqual(['点', '附：件', '无', '缺', '级']);
	});

	test('a style numbers its paragraphs, also by the level that the list keeps for it', async () => {
		const styles =
			'<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="3"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
		const numbering =
			scheme(
				0,
				lvl(0, 'chineseCounting', '%1、'),
				lvl(1, 'chineseCounting', '（%2）'),
				lvl(2, 'decimal', '%3.', '<w:pStyle w:val="3"/>'),
			) + num(1, 0);
		const of = (words: string, style: number) => p(words, `<w:pStyle w:val="${style}"/>`);
		const off = p('甲', '<w:pStyle w:val="1"/><w:numPr><w:numId w:val="0"/></w:numPr>');
		expect(
			await lines(of('概述', 1) + of('机构', 2) + of('人员', 3) + of('公开', 1) + off, { styles, numbering }),
		).toEqual(['一、概述', '（一）机构', '1.人员', '二、公开', '甲']);
	});

	test('a numbered empty paragraph is a number in a table and nothing outside of one', async () => {
		const numbering = scheme(0, lvl(0, 'decimal', '%1')) + num(1, 0);
		const row = (words: string) => tr(`<w:tc>${li('', 1)}</w:tc>`, `<w:tc>${p(words)}</w:tc>`);
		const document = await opened(wordOf(tbl(row('甲'), row('乙')) + li('', 1) + li('丙', 1), { numbering }));
		expect(tables(document)).toEqual([
			[
				['1', '甲'],
				['2', '乙'],
			],
		]);
		expect(paragraphs(document)).toEqual(['4 丙']);
	});
});

test.each([
	['chineseCounting', '一 二 十 十一 二十 九十九 一百 一百零一 一百一十', [1, 2, 10, 11, 20, 99, 100, 101, 110]],
	['ideographDigital', '一 一〇 二三', [1, 10, 23]],
	['chineseLegalSimplified', '壹 拾 贰拾叁', [1, 10, 23]],
	['ideographTraditional', '甲 癸 甲', [1, 10, 11]],
	['decimalEnclosedCircleChinese', '① ⑳ 21', [1, 20, 21]],
	['decimalFullWidth', '１ １２', [1, 12]],
	['decimalZero', '01 12', [1, 12]],
	['upperRoman', 'I IV XIV', [1, 4, 14]],
	['lowerLetter', 'a z aa', [1, 26, 27]],
	['somethingNew', '7', [7]],
])('numbers written as %s', (format, written, values) => {
	expect(values.map((value) => ordinal(value, format)).join(' ')).toBe(written);
});
