import type { SectionKind } from '../../src/report/reading';
import { oneOf } from '../text/one-of';

/**
 * What a part of a report is about, by its heading, where it plainly is one of the parts that the forms ask for
 * (条例 of 2008, articles 31 and 32; 条例 of 2019, article 50; the forms of 2014, 2019 and 2021).
 *
 * @param words the heading without its number, folded
 * @returns nothing for a heading of free style, or one that names two parts at once
 */
export function kindOf(words: string): SectionKind | undefined {
	if (words.length > LONGEST_NAME) return undefined;
	// 总体情况(宋体四号字).
	if (words.endsWith(')') && words.indexOf('(') > 1) return kindOf(words.slice(0, words.lastIndexOf('(')));
	const plain = words.length <= SHORTEST_NAME || CLOSING_WORDS.has(words.slice(-2)) || CLOSED.test(words);
	const found = KINDS.find(({ says, free }) => (plain || free) && says.test(words));
	if (found?.kind === 'application' && /主动公开/.test(words)) return undefined;
	return found?.kind;
}

/** 积极推进政府信息主动公开. */
const CLOSED = /^[^,，]{0,16}公开(?:政府信息)?$/;
const LONGEST_NAME = 48;
const SHORTEST_NAME = 10;
const CLOSING_WORDS = new Set(
	'情况 方面 工作 概述 概况 综述 事项 措施 问题 不足 困难 附表 附件 计表 打算 安排 计划 方向 意见 说明 数量 类别 形式 内容 投入 培训 建设 收费 减免 费用 途径 关切 解读 回应'.split(
		' ',
	),
);

/** In order: an appeal 因政府信息公开申请… names an application too, a problem can be of anything. */
const KINDS: readonly { kind: SectionKind; says: RegExp; free?: boolean }[] = [
	{ kind: 'other_matters', says: /^其他.{0,12}(?:事项|情况|问题)$|需要(?:说明|报告)/, free: true },
	{ kind: 'annex', says: /附表|附件|统计表|^附录/ },
	{
		kind: 'problems',
		says: /存在.{0,8}(?:问题|不足|困难|薄弱)|(?:主要|工作)问题|^(?:问题|不足|困难(?:和|与|及)?(?:问题|不足))|改进(?:措施|情况|意见|工作|方向|计划)/,
		free: true,
	},
	{
		kind: 'problems',
		says: /下一?步.{0,6}(?:打算|安排|计划|措施|方向)|^(?:20\d\d年度?|今后)?(?:的)?(?:工作)?(?:打算|展望|思路)$|^(?:明年|来年|下年度?|下一年度?|(?:20\d\d)年度?)(?:的)?(?:主要|重点)?(?:工作)?(?:计划|安排|打算|重点|思路|目标|要点|设想)$|^(?:今后|下一阶段)?(?:的)?(?:工作)?努力方向$/,
	},
	{
		kind: 'appeal',
		says: /复议|诉讼|^(?:行政)?争议(?:处理|解决|化解)?(?:情况|方面)?$|^监督(?:救济|情况)?$|^救济(?:情况)?$/,
		free: true,
	},
	{ kind: 'fee', says: /收费|收取.{0,6}费|费用|减免|信息处理费|^(?:政府)?(?:信息)?公开?收支(?:情况)?$|^收支情况$/ },
	{
		kind: 'application',
		says: /^申请(?:情况|数量)?$|依申请|公开申请|申请公开|信息(?:咨询[及和与、])?申请|申请.{0,4}(?:办理|处理|受理|答复)|^(?:收到|受理).{0,6}申请|^不予以?公开(?:的?(?:政府)?信息)?的?(?:数量|情况)$/,
	},
	{
		kind: 'proactive',
		says: /主动公开|主动向社会公开|^(?:[本我][局委办院校馆镇乡]|本单位|本机关)?(?:政府|政务)?(?:信息)?公开的?(?:主要)?(?:政府)?(?:信息)?的?(?:数量|条数|数据|内容|信息)$|^公开的?(?:(?:内容|数量|形式|范围|方式|渠道)[、和与及]){1,3}(?:内容|数量|形式|范围|方式|渠道)$|^公开(?:政府)?信息的?(?:基本)?情况$/,
	},
	// 突出重点,主动公开政府信息; 积极回应,正确引导舆论
	{ kind: 'proactive', says: /^[^。:：,，]{2,8}[,，](?:全面|依法|及时|积极)?主动公开(?:政府)?信息$/, free: true },
	// 坚持公开为常态,扎实做好主动公开
	{ kind: 'proactive', says: /^[^。:：,，]{2,12}[,，][^,，。]{0,8}主动公开(?:工作)?$/, free: true },
	{
		kind: 'application',
		says: /^[^。:：,，]{2,12}[,，][^,，。]{0,8}(?:依申请公开|公开申请|申请公开)(?:工作)?$/,
		free: true,
	},
	{
		kind: 'response',
		says: /^(?:积极|及时|主动|加强|强化|注重)(?:政策)?(?:解读|回应)[,，][^,，。]{2,10}$/,
		free: true,
	},
	{ kind: 'response', says: /回应|解读/ },
	{
		kind: 'organisation',
		says: /^(?:工作)?机构.*(?:经费|人员)|^(?:工作)?人员(?:[及和与、](?:收支|(?:政府|费用|经费)?支出)|(?:配备)?情况$)|^(?:工作)?机构情况$|^(?:监督|工作|组织|基础|条件)?保障(?:方面|情况|措施|机制)?$/,
	},
	{ kind: 'training', says: /培训/ },
	// 抓规范,依申请公开更加高效: a heading of free style that names the part.
	{ kind: 'application', says: /^[^。:：]{0,12}依申请公开/, free: true },
	{ kind: 'appeal', says: /举报|申诉/ },
	{
		kind: 'organisation',
		says: /^(?:人员|队伍|机构|机构队伍)$|^(?:工作)?机构[及和与、]?(?:人员|队伍)?[及和与、]?(?:经费)?保障(?:情况|措施)?$|^(?:工作|人员|队伍)力量(?:情况|配备)?$|^(?:人员|队伍)(?:保障|配备|建设|情况)|机构(?:建设|设置|[和及、]?人员|和)|组织(?:领导|机构|保障|管理)(?:情况|建设|[和与及、]|$)|^组织建设$|人员.{0,4}经费|经费.{0,6}(?:情况|投入)/,
	},
	{
		kind: 'overview',
		says: /概述|概况|综述|总体(?:工作|公开)?情况|总体概况|基本(?:工作)?情况|^(?:[本全]?年度?|\d{4}年度?)?(?:政府|政务)?(?:信息)?公开(?:工作)?(?:的)?(?:开展|推进|部署|落实|进展|组织)*情况$|^(?:\d{4}年度?)?工作(?:开展|推进|进展)?情况$/,
	},
];

/**
 * Whether the words are a part's whole name, as the forms have it or as everybody writes it: what stands behind it
 * without a mark is no more of the name.
 */
export const isWholeName = (words: string): boolean => WHOLE_NAME.test(words);
const WHOLE_NAME = new RegExp(
	`^${oneOf(
		/概述|概况|综述|(?:总体|基本|工作)情况|基本概况/,
		/(?:政府)?(?:信息)?主动公开(?:政府信息)?的?(?:工作)?情况|公开(?:形式|内容|渠道|方式)/,
		/(?:收到和处理)?政府信息公开申请(?:办理|受理|处理)?情况|(?:申请)?(?:答复|受理|办理)情况/,
		/(?:政府)?(?:信息)?依申请公开(?:政府)?(?:信息)?的?(?:工作|办理|受理)?情况/,
		/(?:政府信息公开)?的?(?:收费|收取费用)(?:[及和与、]?减免)?情况/,
		/(?:因?政府信息公开(?:工作)?(?:申请|被申请|被提起|引起的?)?)?(?:行政)?复议[、和与及]?(?:提起)?(?:行政)?诉讼的?情况/,
		/(?:(?:机构|人员|经费|工作|组织)[及和与、]?){0,3}(?:保障|配备|建设|培训)情况/,
		/(?:工作中)?存在的?(?:主要)?(?:问题|不足|困难)(?:[及和与、](?:下一步)?(?:改进|整改|工作)?(?:情况|措施|意见|打算|建议))?/,
		/(?:主要)?(?:问题|不足)[及和与、](?:改进|整改)?(?:情况|措施|打算)|(?:改进|整改)措施|下一步(?:工作)?(?:打算|安排|措施)/,
		/其他需要(?:报告|说明)的(?:事项|情况)/,
	)}$`,
);

/** True where a heading of the usual kind could end before `at`: 情况, 概述, 事项 … */
export function tailBefore(codes: Uint16Array, at: number): boolean {
	if (!ENDS_TAIL[codes[at - 1] as number]) return false;
	return TAILS.has((codes[at - 2] as number) * 0x10000 + (codes[at - 1] as number));
}

const pairOf = (word: string): number => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
const TAILS = new Set(
	'情况 概述 概况 综述 事项 措施 问题 不足 困难 附表 打算 安排 方面 数量 类别 形式 内容 渠道 方式 做法 建议 说明'
		.split(' ')
		.map(pairOf),
);
const ENDS_TAIL = new Uint8Array(0x10000);
for (const tail of TAILS) ENDS_TAIL[tail % 0x10000] = 1;
