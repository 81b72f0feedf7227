import type { IndicatorId } from '../../../src/report/catalog';
import type { SectionKind } from '../../../src/report/reading';
import { behindLast, rightBefore } from '../../text/around';
import { oneOf } from '../../text/one-of';
import { SenseSet } from '../sentence/sense-set';
import type { Sentence } from '../sentence/sentence';
import { NO_WORD, type Term } from '../sentence/terms';
import type { None } from './none';

type Named = readonly (readonly [id: IndicatorId, named: RegExp])[];

/** 三、收费、复议、诉讼情况: what one heading may name. */
const FEE_AND_APPEALS: Named = [
	['fee.total', /收费|收取|费用(?!减免)|信息处理费/],
	['reconsideration.total', /复议(?!.*(?:费用|支出|经费))/],
	['litigation.total', /诉讼(?!.*(?:费用|支出|经费))/],
	['complaint.total', /(?:举报|投诉|申诉)(?!.*(?:费用|支出|经费))/],
];

/** What a section that only says 无。 denies, if the line above it names that: under (二)不予公开情况 no application is denied. */
const BY_SECTION: Partial<Record<SectionKind, Named>> = {
	other_matters: [['fee.total', /信息处理费|公开[^,，]{0,6}收费|^收费情况[:：]?$/]],
	fee: FEE_AND_APPEALS,
	appeal: FEE_AND_APPEALS,
	application: [
		[
			'application.received',
			/依申请公开(?!(?:政府)?(?:信息)?的?(?:答复|不予|收费|减免|结转))|受理|收到|(?<!对)申请(?:公开)?(?:的?情况|的?数|总数|$)/,
		],
		['application.replied.denied', /不予以?公开(?!的?范围)/],
	],
};
/** When, who, and of which of several matters. */
const OPENING = oneOf(
	/\d{4}年1[-至~]12月|全年|本年度?|今年|当年|年内|学年内|本学年|一年来|期间|报告期内|至今|我[局委厅办关镇乡校院站所馆处]/,
	/本(?:局|机关|单位|校|院|站|所|馆|处)|(?:全|我|本)?(?:街道|[局镇乡校院站所馆处])/,
	/(?:这|以上|上述)?(?:[两二三四]项|[两二三四]方面)(?:工作|情况)?|\d{4}年度?|[,，]/,
);
const BARE_NONE = new RegExp(
	`^${OPENING}*(?:总数|总计|合计|数量)?(?:均|暂|都|皆)?${oneOf(
		/为?[0零][件元次起宗条]?|分别为0[件起宗](?:[、,，]0[件起宗])+|无|没有|零|暂无|均无/,
		/未发生|没有发生|未有|皆无|不存在|不涉及|(?:未曾|从未|未|没有)(?:有|发生|出现|产生)过|未曾发生/,
		/(?:没有|未)(?:发生|出现|收到|接到)过?一[件起例宗次]/,
		/一[件起例宗次](?:也|都)(?:没有|未|无)(?:发生|出现|收到|接到)?|零[件元次起宗条]/,
		/(?:未|没有)(?:发生|出现)?(?:此|该|这|上述|相关|类似)(?:类|方面)?的?(?:情况|情形|事项|事件|案件|现象)/,
		/无(?:此|该|上述|相关|类似)(?:类|方面)?的?(?:情况|情形|事项|案件|现象)(?:发生|出现)?|0[件元次起宗]/,
	)}$`,
);

/** 当年0件，历年累计0件; 无(2014年、2013年均无): the other years are told beside. */
const OF_OTHER_YEARS =
	/(?:[,，;；(](?:历年|历年来|历年累计|累计)(?:均?为?0[件元次起宗条]?|均?无)|\((?:\d{4}年度?[、,，和及]?)+(?:均|都|也)?(?:无|没有|为0))[)]?$/;

/** 当面申请数：0件, 按时办结申请：无: of one way or one outcome, not of all that came. */
const OF_SOME =
	/当面|现场|传真|网络|网上|网站|在线|信函|信件|来信|邮件|邮寄|书面|口头|电话|同意|不予|部分公开|按时|按期|延期|超期|逾期|结转|补正|更正|重复|撤[回销诉]|驳回|不属于|不存在|告知|已主动公开|减免|咨询|投诉|举报/;

/** 0件。 under a heading that says of what. */
export const isNought = ({ quantities }: Sentence): boolean =>
	quantities.length > 0 && quantities.every(({ value }) => value === 0);

/** 零。 in a line of its own. */
export const saysNought = ({ text, start, end }: Sentence): boolean =>
	text.charAt(start) === '零' && /^零[。\n]*$/.test(text.slice(start, end));

/** A paragraph of the one word 无 under a heading that says of what, or behind a colon (受理信息公开申请：无). */
export function bareNones(sentence: Sentence): None[] {
	const ids = sentence.paragraph.section && BY_SECTION[sentence.paragraph.section];
	if (!ids) return [];
	const words = sentence.text
		.slice(sentence.start, sentence.end)
		.replace(/[。.\n]+$/, '')
		.replace(OF_OTHER_YEARS, '');
	const end = sentence.start + words.length;
	const from = end - behindLast(':：', words).length;
	if (from === sentence.start && !isFirst(sentence)) return [];
	const said = sentence.text.slice(from, end);
	// 收到申请数：0件 is a number with its name, as any other.
	if (!BARE_NONE.test(said) || (from > sentence.start && said.startsWith('0'))) return [];
	const above = from > sentence.start ? words.slice(0, -1) : lineAbove(sentence.text, sentence.start);
	const cue: Term = { start: from, end, senses: [], set: new SenseSet(), word: NO_WORD };
	return ids
		.filter(([id, named]) => named.test(above) && !(id === 'application.received' && OF_SOME.test(above)))
		.map(([id]) => ({ id, rule: 'section-says-none', start: from, end, cue }));
}

/**
 * The first sentence of its paragraph, or the one behind the paragraph's name: 行政诉讼。全年未发生。 What has its name in
 * itself (复议：1件。诉讼：无。) may be any.
 */
const isFirst = ({ text, start, paragraph }: Sentence): boolean =>
	start === paragraph.start || NAME.test(text.slice(paragraph.start, start));
const NAME = /^[^。\n\d]{2,12}。$/;

/** The last line before `at` that is not empty, as far as a heading is long; within a line the words since the last sentence. */
function lineAbove(text: string, at: number): string {
	const before = rightBefore(text, at, LONGEST_HEADING).trimEnd();
	const line = before.slice(before.lastIndexOf('\n') + 1);
	return text.charAt(at - 1) === '\n' ? line : line.replace(/[。:：]$/, '').replace(/^.*。/, '');
}
const LONGEST_HEADING = 80;
