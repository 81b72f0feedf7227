import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/report/reading';
import { cpuTime } from '../../cpu-time';
import { documentOf, read } from '../metadata/read';
import { STYLES } from './styles';

const flat = (sections: readonly Section[]): Section[] =>
	sections.flatMap((section) => [section, ...flat(section.children)]);
const told = ({ level, number, heading, kind }: Section): string =>
	`${level} ${number ?? '-'} ${heading}${kind ? ` #${kind}` : ''}`;

describe('headings in many styles', () => {
	for (const { style, text, headings } of STYLES) {
		it(style, async () => {
			const { outline } = await read(documentOf(text));
			expect(flat(outline.sections).map(told)).toEqual(headings);
		});

		it(`${style}: spans point at number and words, and all text is accounted for`, async () => {
			const { outline, folded } = await read(documentOf(text));
			for (const { span, number, heading } of flat(outline.sections)) {
				const words = text.slice(...span);
				expect(words.replace(/\s/g, '').startsWith((number ?? '') + heading.replace(/\s/g, '').slice(0, 2))).toBe(true);
				expect(words.endsWith(heading)).toBe(true);
			}
			const pieces = [...outline.headings, ...outline.paragraphs].sort((a, b) => a.start - b.start);
			for (const [index, piece] of pieces.entries()) {
				const gap = folded.text.slice(pieces[index - 1]?.end ?? 0, piece.start);
				expect(gap).toMatch(/^[\n。:#*>?·]*$/);
			}
		});
	}
});

it('the entries of a table of contents are no headings, those with a comma neither', async () => {
	const names = ['一、加强领导，落实责任', '二、完善制度，规范程序'];
	const report = `青石县2010年政府信息公开工作报告\n目 录\n${names.map((name) => `${name}..........3\n`).join('')}${names.map((name) => `${name}\n工作有序推进。\n`).join('')}`;
	expect(flat((await read(documentOf(report))).outline.sections).map(told)).toEqual([
		'1 一、 加强领导，落实责任',
		'1 二、 完善制度，规范程序',
	]);
});

it('what became of requests is a row of table 3, also with the number of a heading', async () => {
	const report = (row: string): string =>
		`青石县2022年政府信息公开工作年度报告\n一、总体情况\n工作有序推进。\n二、主动公开政府信息情况\n公开信息12条。\n三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量 5 0 0 0 0 0 5\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n三、本年度办理结果\n${row}\n四、结转下年度继续办理 0 0 0 0 0 0 0\n四、政府信息公开行政复议、行政诉讼情况\n没有发生。\n`;
	const headings = async (row: string): Promise<string[]> =>
		flat((await read(documentOf(report(row)))).outline.sections).map(({ heading }) => heading);
	expect(await headings('一、予以公开 5 0 0 0 0 0 5\n七、总计 5 0 0 0 0 0 5')).toEqual(
		await headings('（一）予以公开 5 0 0 0 0 0 5'),
	);
	expect(await headings('四、工作亮点')).toContain('工作亮点');
});

describe('rows of table 3 in a narrow column', () => {
	const report = (third: string): string =>
		`青石县2022年政府信息公开工作年度报告\n一、总体情况\n工作有序推进。\n二、主动公开政府信息情况\n公开信息12条。\n三、${third}\n一、本年新\n5 0 0 0 0 0 5\n收政府信息公开申请数量\n二、上年结转政\n府信息公开申请数量 0 0 0 0 0 0 0\n三、本年度办\n理结果 （七）总计 5 0 0 0 0 0 5\n四、结转下年 0 0 0 0 0 0 0\n度继续办理\n四、政府信息公开行政复议、行政诉讼情况\n没有发生。\n`;

	it.each(['收到和处理政府信息公开申请情况', '本年度办理依申请公开情况'])(
		'are no headings, %s is one',
		async (third) => {
			const { outline } = await read(documentOf(report(third)));
			expect(flat(outline.sections).map(({ number, heading }) => `${number}${heading}`)).toEqual([
				'一、总体情况',
				'二、主动公开政府信息情况',
				`三、${third}`,
				'四、政府信息公开行政复议、行政诉讼情况',
			]);
		},
	);
});

it('headings stand under those of the level above them', async () => {
	const nested = ({ number, children }: Section): unknown[] => [number, ...children.map(nested)];
	const text =
		'一、主动公开情况\n（一）公开数量\n1.政府网站\n公开5条。\n2.政务微博\n公开3条。\n（二）公开方式\n多种。\n二、其他需要报告的事项\n无。';
	const { outline } = await read(documentOf(text));
	expect(outline.sections.map(nested)).toEqual([['一、', ['（一）', ['1.'], ['2.']], ['（二）']], ['二、']]);
});

describe('what stands around a report', () => {
	const page = [
		'欢迎访问柳林县人民政府网站!',
		'当前位置：首页 > 信息公开年报',
		'柳林县2016年政府信息公开工作年度报告',
		'发布日期：2017-03-20 来源：柳林县人民政府办公室',
		'| | |',
		'本报告根据条例要求编制，全文包括概述、主动公开情况等部分，如有疑问请与县政府办公室联系，欢迎监督。',
		'一、概述',
		`全县各级各部门高度重视，${'加强组织领导，完善工作机制，'.repeat(10)}成效明显。`,
		`同时，${'拓宽公开渠道，丰富公开形式，'.repeat(10)}方便群众。`,
		'',
		'全县政务公开工作培训会议现场',
		'',
		`此外，${'抓好督促检查，落实考核评议，'.repeat(10)}持续改进。`,
		`最后，${'抓好督促检查，落实考核评议，'.repeat(10)}持续改进。`,
		'二、存在的问题',
		'仍有不足。',
		'柳林县人民政府办公室',
		'2017年3月20日',
		'相关链接',
		'主办：柳林县人民政府 版权所有',
		'云ICP备00000000号',
	].join('\n');

	it('is furniture: navigation, fields, captions, footer; title and signature are not', async () => {
		const { outline } = await read(documentOf(page));
		const furniture = outline.furniture.map((span) => page.slice(...span)).join('\n');
		for (const words of ['欢迎访问', '当前位置', '发布日期', '| | |', '培训会议现场', '相关链接', '主办', 'ICP备']) {
			expect(furniture).toContain(words);
		}
		for (const words of ['2016年政府信息公开工作年度报告', '本报告根据', '2017年3月20日', '仍有不足']) {
			expect(furniture).not.toContain(words);
		}
	});

	it('has nothing of its footer above a sentence of some length', async () => {
		const sentence = `我县将继续以群众需求为导向，${'完善公开制度，'.repeat(8)}让公开更加贴近群众。`;
		const text = `二、其他需要报告的事项\n主办单位：云岭县政务服务中心。\n${sentence}\n2017年3月20日\n网站地图\n主办：云岭县人民政府`;
		const { outline } = await read(documentOf(text));
		expect(outline.furniture.map((span) => text.slice(...span))).toEqual(['网站地图\n主办：云岭县人民政府']);
	});

	it('has nothing of its footer above the words that open the report', async () => {
		const text =
			'云岭县2016年政府信息公开工作年度报告\n发布日期：2017-03-20\n（一）主动公开情况\n全年主动公开政府信息98条。\n（二）依申请公开情况\n全年收到申请3件。\n点击数：12';
		const { outline } = await read(documentOf(text));
		expect(outline.furniture.map((span) => text.slice(...span))).toEqual(['发布日期：2017-03-20', '点击数：12']);
	});

	it('is cut from a line that a crawler glued together', async () => {
		const text =
			'当前位置： 首页政务公开政府信息公开年报 柳林县2013年政府信息公开工作年度报告 来源：柳林县人民政府 时间：2014-01-10 微信 微博 QQ空间 文件下载 相关链接： 本报告根据条例编制，所列数据真实准确，欢迎社会各界监督，如有疑问请来电来函。一、概述 工作平稳。二、其他需要报告的事项 无其他事项。 附件下载';
		const { outline } = await read(documentOf(text));
		expect(outline.furniture.map((span) => text.slice(...span).slice(-5))).toEqual(
			['关链接：', '附件下载'].map((w) => expect.stringContaining(w.slice(-4))),
		);
		expect(outline.headings.map(({ number }) => number)).toEqual(['一、', '二、']);
	});

	it('a paragraph knows the part it stands under, and a table is none', async () => {
		const text = '前言一句。\n一、主动公开情况\n（一）数量\n公开10条。\n表\n二、申请情况\n没有。';
		const document = documentOf(text);
		const at = text.indexOf('表');
		document.blocks = document.blocks.map((block) =>
			block.span[0] === at ? { kind: 'table', span: block.span, rows: [] } : block,
		);
		const { outline, folded } = await read(document);
		const under = outline.paragraphs.map((piece) => [folded.text.slice(piece.start, piece.end), piece.section?.number]);
		expect(under).toEqual([
			['前言一句。', undefined],
			['公开10条。', '一、'],
			['没有。', '二、'],
		]);
	});
});

/** A quadratic step would take minutes for these; the bound leaves room for a busy machine. */
describe('bounded time', () => {
	const long: Record<string, string> = {
		'5 MB in one line': '政府信息公开工作报告二、主动公开情况、'.repeat(270_000),
		'40,000 spaces': `${' '.repeat(40_000)}报告`,
		'numbers only': '（一）1.'.repeat(200_000),
		'spaces between all': '政府 信息 公开 年报 '.repeat(100_000),
		'dates only': '2019年1月1日至'.repeat(100_000),
		empty: '',
	};
	for (const [name, text] of Object.entries(long)) {
		it(name, async () => {
			expect(await cpuTime(() => read(documentOf(text)))).toBeLessThan(15_000);
		}, 120_000);
	}
});
