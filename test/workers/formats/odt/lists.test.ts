import { expect, test } from 'vitest';
import { opened, paragraphs } from '../opening';
import { item, list, listStyle, numbered, odtOf, p } from './odt-of';

const CHINESE = listStyle(
	'L1',
	numbered(1, '一, 二, 三, ...', '', '、'),
	numbered(2, '一, 二, 三, ...', '（', '）'),
	numbered(3, '1', '', '.'),
);
const lines = async (text: string, automatic = CHINESE) => paragraphs(await opened(odtOf(text, { automatic })));

test('items have the numbers that their style counts, level by level; levels below begin again', async () => {
	const text = list(
		'L1',
		'',
		item(p('概述') + list('', '', item(p('机构')), item(p('人员') + list('', '', item(p('专职')), item(p('兼职')))))),
		item(p('公开情况') + list('', '', item(p('范围')))),
	);
	expect(await lines(text)).toEqual([
		'一、概述',
		'（一）机构',
		'（二）人员',
		'1.专职',
		'2.兼职',
		'二、公开情况',
		'（一）范围',
	]);
});

test('a list begins again, or goes on with the one before it, or with the one that it names', async () => {
	const text = [
		list('L1', 'xml:id="a"', item(p('甲'))),
		list('L1', '', item(p('乙'))),
		list('L1', 'text:continue-numbering="true"', item(p('丙'))),
		list('L1', 'text:continue-list="a"', item(p('丁'))),
	].join(p('其间'));
	expect((await lines(text)).filter((line) => line !== '其间')).toEqual(['一、甲', '一、乙', '二、丙', '二、丁']);
});

test('only the first paragraph of an item has a label; a header and what stands in no list have none', async () => {
	const text =
		list('L1', '', `<text:list-header>${p('说明')}</text:list-header>`, item(p('概述') + p('续')), item(p('公开'))) +
		p('正文');
	expect(await lines(text)).toEqual(['说明', '一、概述', '续', '二、公开', '正文']);
});

test('items, lists and styles may begin at another number', async () => {
	const automatic = listStyle('L1', numbered(1, '1', '', '.', 'text:start-value="3"'));
	const text = list('L1', '', item(p('甲')), item(p('乙'), 'text:start-value="9"'), item(p('丙')));
	expect(await lines(text, automatic)).toEqual(['3.甲', '9.乙', '10.丙']);
});

test('a label shows the numbers of the levels above where it is told so, or as its pattern tells', async () => {
	const automatic =
		listStyle('L1', numbered(1, '1', '', ''), numbered(2, '1', '', '', 'text:display-levels="2"')) +
		listStyle('L2', numbered(1, '一, 二, 三, ...', '', '', 'loext:num-list-format="第%1%部分 "'));
	const text =
		list('L1', '', item(p('概述') + list('', '', item(p('机构')), item(p('人员'))))) + list('L2', '', item(p('附表')));
	expect(await lines(text, automatic)).toEqual(['1 概述', '1.1 机构', '1.2 人员', '第一部分附表']);
});

test('an item within a list that has no words of its own does not count', async () => {
	const text =
		list('L1', '', item(p('概述'))) +
		list('L1', 'text:continue-numbering="true"', item(list('', '', item(p('机构'))))) +
		list('L1', 'text:continue-numbering="true"', item(list('', '', item(p('人员')))), item(p('公开')));
	expect(await lines(text)).toEqual(['一、概述', '（一）机构', '（二）人员', '二、公开']);
});

test.each([
	['a', 'b.'],
	['A', 'B.'],
	['i', 'ii.'],
	['I', 'II.'],
	['①, ②, ③, ...', '②.'],
	['１, ２, ３, ...', '２.'],
	['甲, 乙, 丙, ...', '乙.'],
	['壹, 贰, 叁, ...', '贰.'],
	['壹, 貳, 參, ...', '貳.'],
	['', '.'],
])('numbers written as %s', async (format, label) => {
	const automatic = listStyle('L1', numbered(1, format, '', '.', 'text:start-value="2"'));
	expect(await lines(list('L1', '', item(p('公开'))), automatic)).toEqual([`${label}公开`]);
});

test('a paragraph may say by itself which list it goes on with, and at which level', async () => {
	const numbered = (level: number, words: string) =>
		`<text:numbered-paragraph text:list-id="a" text:style-name="L1" text:level="${level}"><text:number>九、</text:number>${p(words)}</text:numbered-paragraph>`;
	const text = numbered(1, '概述') + p('正文') + numbered(2, '机构') + numbered(2, '人员') + numbered(1, '公开');
	expect(await lines(text)).toEqual(['一、概述', '正文', '（一）机构', '（二）人员', '二、公开']);
});

test('bullets are no labels', async () => {
	const automatic = listStyle('L1', '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>');
	expect(await lines(list('L1', '', item(p('公开'))), automatic)).toEqual(['公开']);
});

test('a list without a style has that of its paragraphs, by what theirs is made of', async () => {
	const automatic = `${CHINESE}<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Base"/><style:style style:name="Base" style:family="paragraph" style:list-style-name="L1"/>`;
	expect(await lines(list('', '', item(p('概述', 'P1'))) + p('正文', 'P1'), automatic)).toEqual(['一、概述', '正文']);
});

test('headings are numbered by the outline, but for those in lists', async () => {
	const styles = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
	const h = (level: number, words: string, more = '') =>
		`<text:h text:outline-level="${level}" ${more}>${words}</text:h>`;
	const text =
		h(1, '概述') +
		h(2, '机构') +
		h(1, '不编号', 'text:is-list-header="true"') +
		list('L1', '', item(h(2, '人员'))) +
		h(1, '公开');
	const { blocks, text: words } = await opened(
		odtOf(text, { styles, automatic: listStyle('L1', numbered(1, '1', '', '.')) }),
	);
	expect(
		blocks.map((block) => [words.slice(...block.span), block.kind === 'paragraph' ? block.headingLevel : undefined]),
	).toEqual([
		['一、概述', 1],
		['机构', 2],
		['不编号', 1],
		['1.人员', 2],
		['二、公开', 1],
	]);
});
