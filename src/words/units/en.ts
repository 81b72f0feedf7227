import type { Amount } from '../../report/saying';
import { apart, tidy } from '../../report/tidy';
import { numberIn } from '../number';
import { isShare } from './share';

const number = numberIn('en');

/** A number within a sentence. */
export const numberEn = (value: number): string => number(tidy(value));

/** How far two numbers are apart, as a clause. */
export const apartEn = (a: number, b: number): string => `${numberEn(apart(a, b))} apart`;

/** A number as the report hedges it. */
export const hedgeEn = {
	over: (value: string) => `over ${value}`,
	under: (value: string) => `nearly ${value}`,
	about: (value: string) => `about ${value}`,
};

/** A measure word in English, for one and for many; empty for what only counts, which the name beside it tells. */
export function unitEn(unit: string, value?: number): string {
	const known = UNITS[unit] ?? UNITS[unit.replace(/^余|[(/次)]+$/g, '')];
	return known?.[value === 1 ? 0 : 1] ?? unit;
}

/** A number of the report with its unit. */
export function amountEn({ value, unit, qualifier }: Amount): string {
	const plain = `${numberEn(value)}${isShare(unit) ? '' : ' '}${unitEn(unit, value)}`.trim();
	return qualifier ? hedgeEn[qualifier](plain) : plain;
}

type Word = readonly [one: string, many: string];
const word = (one: string, many = `${one}s`): Word => [one, many];
const alike = (words: string): Word => [words, words];
/** Counts documents as well as requests. */
const BARE = alike('');

const UNITS: Readonly<Record<string, Word>> = {
	...{ 件: BARE, 个: BARE, 种: word('kind'), 类: word('kind'), 款: word('kind'), 批: word('batch', 'batches') },
	...{ 条: word('item'), 项: word('item'), 则: word('item'), 部: word('item'), 条次: word('item'), 项次: word('item') },
	...{ 份: word('copy', 'copies'), 篇: word('article'), 篇次: word('article'), 册: word('volume'), 本: word('book') },
	...{ 例: word('case'), 起: word('case'), 宗: word('case'), 桩: word('case'), 件次: word('time') },
	...{ 封: word('letter'), 封次: word('letter'), 通: word('call'), 卷: word('file'), 卷次: word('file') },
	...{ 幅: word('picture'), 张: word('sheet'), 页: word('page'), 字: word('character'), 组: word('set') },
	...{ 组次: word('set'), 单: word('order'), 单次: word('order'), 笔: word('payment'), 批次: word('batch', 'batches') },
	...{ 次: word('time'), 次数: word('time'), 遍: word('time'), 期: word('session'), 期次: word('session') },
	...{ 场: word('event'), 场次: word('event'), 轮: word('round'), 轮次: word('round'), 班次: word('course') },
	...{ 届: word('session'), 人: word('person', 'people'), 名: word('person', 'people'), 位: word('person', 'people') },
	...{ 人次: word('attendance'), 人次数: word('attendance'), 户: word('household'), 户次: word('household visit') },
	...{ 家: word('body', 'bodies'), 处: word('place'), 所: word('place'), 间: word('room'), 座: word('building') },
	...{ 栋: word('building'), 幢: word('building'), 点: word('point'), 台: word('machine'), 套: word('set') },
	...{ 辆: word('vehicle'), 只: word('piece'), 支: word('piece'), 门: word('subject'), 块: word('board') },
	...{ 面: word('board'), 根: word('piece'), 盏: word('lamp'), 艘: word('vessel'), 架: word('machine') },
	...{ 顶: word('piece'), 床: word('bed'), 株: word('plant'), 棵: word('tree'), 头: alike('head') },
	...{ 元: alike('yuan'), 千元: alike('×1,000 yuan'), 万元: alike('×10,000 yuan'), 百万元: alike('million yuan') },
	...{ 千万元: alike('×10m yuan'), 亿元: alike('×100m yuan'), 美元: alike('US dollars') },
	...{ 万美元: alike('×10,000 US dollars'), 亿美元: alike('×100m US dollars'), '元/件': alike('yuan each') },
	...{ 百分点: word('percentage point'), 个百分点: word('percentage point') },
	...{ 天: word('day'), 日: word('day'), 工作日: word('working day'), 个工作日: word('working day') },
	...{ 小时: word('hour'), 个小时: word('hour'), 学时: word('class hour'), 课时: word('class hour') },
	...{ 分钟: word('minute'), 秒: word('second'), 周: word('week'), 个月: word('month'), 分: word('point') },
	...{
		倍: alike('times as many'),
		度: word('degree'),
		岁: alike('years of age'),
		级: word('level'),
		层: word('level'),
	},
	...{ 格: word('square'), 步: word('step'), 平方米: alike('m²'), 平方公里: alike('km²'), 平方千米: alike('km²') },
	...{ 立方米: alike('m³'), 公里: alike('km'), 千米: alike('km'), 米: alike('m'), 亩: alike('mu'), 公顷: alike('ha') },
	...{ 吨: word('tonne'), 公斤: alike('kg'), 千克: alike('kg'), 斤: alike('jin'), 升: word('litre') },
	...{ 县: word('county', 'counties'), 区: word('district'), 市: word('city', 'cities'), 镇: word('town') },
	...{ 乡: word('township'), 村: word('village'), 省: word('province'), 国: word('country', 'countries') },
	...{ 万条: alike('×10,000 items'), 万次: alike('×10,000 times'), 万人次: alike('×10,000 visits') },
};
