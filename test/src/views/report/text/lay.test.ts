import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../../src/report/reading';
import type { TextBlock } from '../../../../../src/views/report/text/block';
import { layText } from '../../../../../src/views/report/text/lay';
import { cpuTime } from '../../../../cpu-time';
import { at, readingOf, section, table } from '../sample';

/** The blocks as kind and words. */
const laid = (reading: Reading): string[] =>
	[...layText(reading)].map(({ kind, span }) => `${kind}: ${reading.text.slice(...span)}`);

describe('the text is laid in blocks', () => {
	it('a line a paragraph, blank lines none, without the white space around', () => {
		expect(laid(readingOf('　　甲。\r\n\n   \n乙。  '))).toEqual(['paragraph: 甲。', 'paragraph: 乙。']);
	});

	it('a heading that fills its line, with a stop or the hashes of Markdown about it', () => {
		const text = '## 一、总体情况。\n二、主动公开 今年很好。';
		const sections = [section(text, '一、总体情况'), section(text, '二、主动公开')];
		expect(laid(readingOf(text, { sections }))).toEqual([
			'heading: 一、总体情况。',
			'heading: 二、主动公开',
			'paragraph: 今年很好。',
		]);
	});

	it('a copy that has run all together is parted where the site ends and where parts begin', () => {
		const text =
			'当前位置：首页 微信 根据条例编制。一、总体情况。我区认真。（一）主动公开。5条。一是抓实。二是抓细。二、收费 没有。关闭窗口';
		const inner = [section(text, '（一）主动公开', [section(text, '一是抓实'), section(text, '二是抓细')])];
		const sections = [section(text, '一、总体情况', inner), section(text, '二、收费')];
		const furniture = [at(text, '当前位置：首页 微信'), at(text, '关闭窗口')];
		expect(laid(readingOf(text, { sections, furniture }))).toEqual([
			'furniture: 当前位置：首页 微信',
			'paragraph: 根据条例编制。',
			'heading: 一、总体情况。',
			'paragraph: 我区认真。',
			'paragraph: （一）主动公开。5条。一是抓实。二是抓细。',
			'heading: 二、收费',
			'paragraph: 没有。',
			'furniture: 关闭窗口',
		]);
	});

	it('how deep a heading stands', () => {
		const text = '一、甲\n（一）乙\n1.丙';
		const sections = [section(text, '一、甲', [section(text, '（一）乙', [section(text, '1.丙')])])];
		const depths = [...layText(readingOf(text, { sections }))].map((block) => 'depth' in block && block.depth);
		expect(depths).toEqual([0, 1, 2]);
	});

	it('a table where it stands, and what is around it', () => {
		const text = '前文\n项目 数量\n规章 3\n后文';
		const reading = readingOf(text, {
			tables: [
				table(text, [
					['项目', '数量'],
					['规章', '3'],
				]),
			],
		});
		expect(laid(reading)).toEqual(['paragraph: 前文', 'table: 项目 数量\n规章 3', 'paragraph: 后文']);
	});

	it('site furniture, and the title: the last line that is it', () => {
		const text = '首页 > 公开\n溪川县2020年年度报告\n发布日期\n溪川县 2020 年年度报告\n正文';
		const reading = readingOf(text, {
			meta: { script: 'hans', title: '溪川县2020年年度报告' },
			furniture: [at(text, '首页 > 公开\n溪川县2020年年度报告\n发布日期')],
		});
		expect(laid(reading).map((block) => block.split(':')[0])).toEqual([
			'furniture',
			'furniture',
			'furniture',
			'title',
			'paragraph',
		]);
	});

	it('a title that is set in two lines', () => {
		const reading = readingOf('溪川县人民政府\n\n2020年年度报告\n溪川县概况', {
			meta: { script: 'hans', title: '溪川县人民政府2020年年度报告' },
		});
		expect(laid(reading)).toEqual(['title: 溪川县人民政府', 'title: 2020年年度报告', 'paragraph: 溪川县概况']);
	});

	it('a title in Traditional, whose name is kept in Simplified', () => {
		const reading = readingOf('溪川縣2013年年度報告\n正文', {
			meta: { script: 'hant', title: '溪川县2013年年度报告' },
		});
		expect(laid(reading)[0]).toBe('title: 溪川縣2013年年度報告');
	});

	it('a line of 5 MB in parts that make it up, none of them long, in bounded time', async () => {
		const text = '数据公开。𠮷'.repeat(800_000);
		let blocks: TextBlock[] = [];
		const time = await cpuTime(() => {
			blocks = [...layText(readingOf(text))];
		});
		expect(time).toBeLessThan(3000);
		expect(blocks.map(({ span }) => text.slice(...span)).join('')).toBe(text);
		expect(Math.max(...blocks.map(({ span }) => span[1] - span[0]))).toBeLessThanOrEqual(1500);
		expect(blocks.filter(({ span }) => /^[\udc00-\udfff]/.test(text.slice(...span)))).toEqual([]);
	});

	it('nothing where there is nothing', () => {
		expect(laid(readingOf(' \n'.repeat(40_000)))).toEqual([]);
	});
});
