import type { Amount } from '../../report/saying';
import { isShare } from './share';
import { numberZh, overZh } from './zh';

/** Characters of measure words that are others in Traditional. */
const CHARACTERS: Readonly<Record<string, string>> = {
	...{ 条: '條', 项: '項', 个: '個', 则: '則', 余: '餘', 册: '冊', 张: '張', 组: '組', 类: '類', 种: '種', 单: '單' },
	...{ 笔: '筆', 桩: '樁', 页: '頁', 场: '場', 数: '數', 轮: '輪', 届: '屆', 户: '戶', 处: '處', 间: '間', 栋: '棟' },
	...{ 点: '點', 台: '臺', 辆: '輛', 只: '隻', 门: '門', 块: '塊', 盏: '盞', 顶: '頂', 头: '頭', 万: '萬', 亿: '億' },
	...{ 时: '時', 钟: '鐘', 学: '學', 课: '課', 亩: '畝', 顷: '頃', 吨: '噸', 岁: '歲', 级: '級', 层: '層', 县: '縣' },
	...{ 区: '區', 镇: '鎮', 乡: '鄉', 国: '國' },
};

/** A measure word in Traditional. */
export const unitZhHant = (unit: string): string =>
	[...unit].map((character) => CHARACTERS[character] ?? character).join('');

/** A number as the report hedges it. */
export const hedgeZhHant = {
	over: overZh,
	under: (value: string) => `近 ${value}`,
	about: (value: string) => `約 ${value}`,
};

/** A number of the report with its unit. */
export function amountZhHant({ value, unit, qualifier }: Amount): string {
	const said = unitZhHant(unit);
	const plain = `${numberZh(value)}${said}`;
	if (qualifier === 'over') return isShare(unit) ? `${plain}以上` : `${numberZh(value)}多${said}`;
	return qualifier ? `${qualifier === 'under' ? '近' : '約'}${plain}` : plain;
}
