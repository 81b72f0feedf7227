import { expect, it } from 'vitest';
import { cpuTime } from '../../cpu-time';
import { around, readingOf } from '../audit/report';

/** A quadratic step would take minutes for these; the bound leaves room for a busy machine. */
const AGAIN_AND_AGAIN = [
	...['3处', '（3件', '公开信息3条、', '共六部分：', '等九个方面', '申请3件，其中', '无'],
	...['上半年公开1320条，', '全县公开86条，其中我局12条，', '累计公开88条，其中2013年20条，'],
	...['共12条，其中3条，9条；', '本年新收申请数量640020470\n', '全年办理申请12件。', '复议1件，未被复议。'],
];

for (const words of AGAIN_AND_AGAIN) {
	it(`${words} twenty thousand times is read in bounded time`, async () => {
		expect(await cpuTime(() => readingOf(around(words.repeat(20_000))))).toBeLessThan(15_000);
	}, 120_000);
}

/** Words that end what names a number can each be read in two ways: 共计, and 共 and 计. */
it.each(['共计', '总计合计', '达到达'])(
	'%s again and again before a number is read in bounded time',
	async (words) => {
		const text = around(`${words.repeat(30).slice(-58)}信息5条，`.repeat(200));
		expect(await cpuTime(() => readingOf(text))).toBeLessThan(5000);
	},
	60_000,
);

it('one number that a thousand others disagree with is read in bounded time', async () => {
	const text = around('公开政府信息12类，其中政策文件类130条，'.repeat(1000));
	expect(await cpuTime(() => readingOf(text))).toBeLessThan(5000);
}, 60_000);

/** What may be said of all stands behind the parts: words that could begin it over and over are tried once each. */
it.each(['按', '按照', '已', '并已', '在规定', '均已按', '均以书面形式', '均当场', '均书面', '均按规定的要求和程序'])(
	'%s a hundred times behind the parts is read in bounded time',
	async (words) => {
		const sentence = `共收到政府信息公开申请37件。其中，网上25件，信函12件，${words.repeat(100)}。`;
		expect(await cpuTime(() => readingOf(around(sentence)))).toBeLessThan(15_000);
	},
);

it.each(['部', '市局', '省水利厅', '法院审结'])(
	'%s again and again before an outcome is read in bounded time',
	async (words) => {
		const sentence = `政府信息公开提起的行政诉讼8件。法院审结6件，全${words.repeat(80)}胜诉。`;
		expect(await cpuTime(() => readingOf(around(sentence)))).toBeLessThan(2000);
	},
);

it('digits that no number can hold, and endless decimals, leave the rest to be read', async () => {
	const endless = `占61.${'3'.repeat(130)}%`;
	const huge = `${'9'.repeat(400)}次`;
	const text = `全年主动公开政府信息500条，其中网站公开300条，${endless}；微信公开200条，占40%。访问${huge}。`;
	const { indicators, facts } = await readingOf(around(text));
	expect(indicators.map(({ value }) => value)).toEqual([500, 300, 200]);
	expect(facts.every(({ value }) => Number.isFinite(value))).toBe(true);
});
