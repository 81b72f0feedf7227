import type { Sheet, SheetLine } from '../../../src/report/sheet';

/** A line of a made sheet. */
export const line = (name: string, digits: string, more: Partial<SheetLine> = {}): SheetLine => ({
	name,
	before: '',
	digits,
	after: '件',
	notes: [],
	...more,
});

const LINK = `https://gongkai.example.org/#/card/1.${'Ab3_x-9Q'.repeat(28)}`;

const PARTS: NonNullable<Sheet['chart']> = {
	kind: 'parts',
	title: '答复结果',
	parts: [
		{ label: '予以公开', digits: '39', share: 0.6, tone: 'open' },
		{ label: '不予公开', digits: '14', share: 0.2, tone: 'shut' },
		{ label: '无法提供', digits: '13', share: 0.2, tone: 'else' },
	],
};

const YEARS: NonNullable<Sheet['chart']> = {
	kind: 'years',
	title: '历年收到申请',
	years: [2021, 2022, 2023].map((year, i) => ({
		label: `${year}`,
		digits: '123,456,789,012',
		height: (i + 1) / 3,
		own: i === 2,
	})),
};

const NOTES = ['较上年 −888,888,888,888（−98.5%）', '占办结申请 42.9%'];

/** A plain sheet of seven figures. */
export const plain: Sheet = {
	format: 'portrait',
	theme: 'light',
	language: 'zh-Hans',
	kind: '政府信息公开工作年度报告',
	name: '青岚县人民政府办公室',
	year: '2023 年度',
	traits: '县级',
	groups: [
		{
			lines: ['收到申请', '办结申请', '予以公开', '不予公开', '结转下年', '行政复议', '行政诉讼'].map((name, i) =>
				line(name, `${88 - i}`),
			),
		},
	],
	none: '这份报告里没有读到官方格式中的数字',
	join: '　',
	chart: PARTS,
	checks: { says: '勾稽 132 项，130 项相符', wrong: '2 项不符' },
	small: ['2026年11月3日 读自报告原文'],
	program: '公开镜',
	claim: '逐数有据，在本机读取',
	link: LINK,
	scan: '扫码看数据',
};

const LONG_NAME = '霁川市东部沿海经济技术开发区高新技术产业园区与自由贸易试验片区联合管理委员会政务服务';
const ENGLISH = 'Joint management committee of the economic and technological development zone of the eastern coast';
const everyLine = (change: (made: SheetLine) => Partial<SheetLine>, count = 9): Sheet['groups'] => [
	{
		lines: Array.from({ length: count }, (_, i) => line(`第${i + 1}项数字`, '88')).map((made) => ({
			...made,
			...change(made),
		})),
	},
];
const without = <K extends keyof Sheet>(sheet: Sheet, ...keys: K[]): Omit<Sheet, K> => {
	const rest = { ...sheet };
	for (const key of keys) delete rest[key];
	return rest;
};

/** Sheets as reports make them at the worst. */
export const EXTREMES: Readonly<Record<string, Sheet>> = {
	'a plain one': plain,
	'a dark one': { ...plain, theme: 'dark' },
	'a name of 40 characters': { ...plain, name: LONG_NAME.slice(0, 40) },
	'a name of long words, and much in its link': {
		...plain,
		name: '霁川彝族哈尼族自治州云岭经济技术开发区管理委员会生态环境与自然资源综合行政执法局',
		link: `${LINK}${'Ab3_x-9Q'.repeat(12)}`,
	},
	'a name of 200 characters': { ...plain, name: LONG_NAME.repeat(5).slice(0, 200) },
	'an English name without end': { ...plain, language: 'en', name: ENGLISH, kind: `${ENGLISH} ${ENGLISH}` },
	'a name that is one word': { ...plain, name: 'W'.repeat(120) },
	'no figures': { ...plain, groups: [{ lines: [] }] },
	'one figure': { ...plain, groups: everyLine(() => ({}), 1) },
	'two figures': { ...plain, groups: everyLine(() => ({}), 2) },
	'five figures': { ...plain, groups: everyLine(() => ({}), 5) },
	'figures of 12 digits': { ...plain, groups: everyLine(() => ({ digits: '999,999,999,999', notes: NOTES })) },
	'figures of 15 digits and decimals': {
		...plain,
		groups: everyLine(() => ({
			before: 'nearly',
			digits: '999,999,999,999,999.123456',
			after: '多万人次',
			notes: NOTES,
		})),
	},
	'hedged figures': { ...plain, groups: everyLine(() => ({ before: '约', digits: '3,100', after: '多件' })) },
	'figures with long names': {
		...plain,
		groups: everyLine(() => ({ name: '危及国家安全、公共安全、经济安全和社会稳定的信息公开申请数量', notes: NOTES })),
	},
	'no year': { ...plain, year: '', traits: '' },
	'nothing but a name': {
		...without(plain, 'link', 'chart', 'checks'),
		year: '',
		traits: '',
		groups: [{ lines: [] }],
		small: [],
	},
	'all that can be': {
		...plain,
		name: LONG_NAME.slice(0, 40),
		traits: '地市级',
		groups: everyLine(() => ({ before: '近', digits: '999,999,999,999', after: '万元', notes: NOTES })),
		small: [plain.small[0] as string, `文件：${LONG_NAME.repeat(3)}.docx`],
		chart: YEARS,
	},
	'a link that no code can hold in its place': { ...plain, link: `https://example.org/#/card/1.${'x'.repeat(1200)}` },
	'a chart of eight years': {
		...plain,
		chart: {
			...YEARS,
			years: Array.from({ length: 8 }, (_, i) => ({ label: `${2016 + i}`, digits: '12,345', height: 1, own: i === 7 })),
		},
	},
	'parts without end': {
		...plain,
		chart: {
			...PARTS,
			parts: Array.from({ length: 6 }, (_, i) => ({
				label: '不属于本行政机关公开',
				digits: '999,999',
				share: i === 0 ? 1 : 0,
				tone: 'else' as const,
			})),
		},
	},
};

/** As many lines as a report can give, in groups. */
export const manyLines = (count: number): Sheet => ({
	...plain,
	format: 'long',
	groups: Array.from({ length: Math.ceil(count / 10) }, (_, group) => ({
		title: `第${group + 1}组`,
		lines: Array.from({ length: 10 }, (_, i) => line(`第${group * 10 + i + 1}项数字`, '88')),
	})),
});
