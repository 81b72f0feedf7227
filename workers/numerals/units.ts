import { codeOf, setOf } from '../text/codes';
import { Lexer } from '../text/lexer';

/**
 * What a unit measures. Rules ask for a kind of unit, since offices write 条, 件, 个 and 份 for the same thing.
 * item: documents, pieces of information, cases; time: events; person; place: bodies and points; money; share; measure:
 * all else.
 */
export type UnitKind = 'item' | 'time' | 'person' | 'place' | 'money' | 'share' | 'points' | 'measure';

/** By what they measure. */
export const UNITS: Readonly<Record<UnitKind, string>> = {
	item: '条 件 篇 份 例 宗 起 项 则 条次 件次 项次 篇次 条(次) 件(次) 条/次 件/次 余条 封 通 部 册 本 卷 幅 张 组 批 类 种 款 单 单次 笔 桩 封次 卷次 页 字 组次',
	time: '次 期 场 场次 期次 次数 轮 遍 人次数 轮次 班次 批次 届',
	person: '人 人次 名 位 户 人(次) 户次 余名',
	place: '个 家 处 所 间 座 栋 点 台 套 辆 只 支 门 块 幢 户 条 面 块 根 盏 艘 架 顶 床 株 棵 头',
	money: '元 万元 亿元 万美元 亿美元 美元 百万元 千万元 千元',
	share: '% ‰',
	points: '个百分点 百分点',
	measure:
		'批次 天 日 小时 分钟 秒 个工作日 工作日 个月 周 个小时 学时 课时 分 倍 平方米 平方公里 平方千米 立方米 公里 千米 米 亩 公顷 吨 公斤 千克 斤 升 度 岁 字 级 层 格 步 元/件 县 区 市 镇 乡 村 省 国',
};

/** A word that stands in several lists (人次 of persons and of visits) measures what the first of them does. */
const FIRST_KIND: Map<string, UnitKind> = new Map();
for (const [kind, list] of Object.entries(UNITS) as [UnitKind, string][]) {
	for (const unit of list.split(' ')) if (!FIRST_KIND.has(unit)) FIRST_KIND.set(unit, kind);
}

const lexer = new Lexer([...FIRST_KIND.keys()]);

/** A word that counts, and the kind of things that it counts. */
export interface Unit {
	name: string;
	kind: UnitKind;
}

const units: readonly Unit[] = [...FIRST_KIND].map(([name, kind]) => ({ name, kind }));

/** 315期间 is a time. */
const ISSUE = codeOf('期');
const OF_TIME = setOf('间限');

/** The longest unit that starts at a folded offset. */
export function unitAt(codes: Uint16Array, at: number): Unit | undefined {
	const word = lexer.longestAt(codes, at);
	if (word < 0 || (codes[at] === ISSUE && OF_TIME.has(codes[at + 1]))) return undefined;
	return units[word];
}
