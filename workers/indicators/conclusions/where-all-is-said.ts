import { APPEAL_TOTALS, type IndicatorId } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import { oneOf } from '../../text/one-of';
import { WHO_APPEALED } from '../by-context/who-asked';
import type { Sentence } from '../sentence/sentence';

// Where a sentence that has counted may begin to say something of all that it counted.

/** How far behind a number the words about all may begin. */
export const REACH = 40;

/**
 * 15件，主要涉及规划、征地等，均已答复: what was asked about parts nothing, nor how it came (均为书面申请), nor what it is compared with, nor
 * that the year before left none.
 */
const TOPICS = new RegExp(
	oneOf(
		// ，申请公开征地批文，
		/^[,，](?:申请|要求)(?:公开|获取|查询|提供)(?!(?:方式|渠道))[^,，。;；:：\d]{2,30}(?=[,，])/,
		// ，申请方式为网络，; ，均为书面申请，
		/^[,，](?:并?且)?(?:(?:提交|提出)?申请的?(?:方式|渠道|形式)(?:均|都)?(?:为|是)|(?:均|都|全部)(?:通过|以|来自)|(?:均|都|全部|分别)?(?:为|是|系|属于?)|系)[^,，。;；:：\d]{2,16}(?:申请|提出|提交|类|方面|方面的信息|类信息|渠道|方式|形式|途径|平台|网站)件?(?=[,，])/,
		// ，申请人均为被拆迁户，
		/^[,，]申请[人者](?:均|都|全部)?(?:为|是|系)[^,，。;；:：\d]{2,16}(?=[,，])/,
		// ，均为查询土地面积，
		/^[,，](?:均|都|全部)(?:为|是|系)?(?:查询|查阅|咨询|了解|索取|要求|申请(?:公开|获取|查询))[^,，。;；:：\d]{2,30}(?=[,，])/,
		// ，主要涉及规划、征地等，
		/^[,，。](?:申请)?(?:的?内容)?(?:(?:主要|分别|均|都|大多|大部分)?(?:为|是)?(?:涉及|集中在|集中于|关于|包括|有关|围绕)|(?:主要|大多|内容|多)(?:为|是))[^,，。;；:：\d]{2,70}(?=[,，。])/,
		// ，专人处理，
		/^[,，](?:由|安排|指定|明确)?专人[^,，。;；\d]{2,6}(?=[,，])/,
		// ，对申请认真研究，及时受理，均…
		/^[,，](?:[一-龥]{0,4}?对[^,，。;；:：\d]{2,16}?)?(?:认真|及时|积极|热情|耐心|高度重视|做了积极)[^,，。;；:：\d]{1,20}(?=[,，][^,，。;；\d]{0,20}(?:均|全部|都))/,
		// ，均按程序办理，; ，依法公开，
		/^[,，]依法(?:依规)?公开(?=[,，]均)|^[,，](?:均|全部|都)?已?严?格?(?:按|依)[^,，。;；\d]{2,14}(?:办理|处理)[”"」]?(?=[,，。])/,
		// ，内容以土地为主，
		/^[,，](?:申请)?内容以[^,，。;；\d]{2,40}为主(?=[,，。])/,
		// ，比上年增加2件，; ，占14%，; ，数量与上年持平，
		/^[,，](?:数量|总量)?(?:同比|环比|占|较|比|与)[^,，。;；]{2,30}(?=[,，。;；])/,
		// ，上年度无结转，; ，无上年度结转，
		/^[,，(](?:(?:无|没有)上一?年度?的?结转(?:申请|事项|件)?|(?:另|其中|含)?(?:上一?年度?|\d{4}年度?)(?:无结转|结转(?:的?申请)?(?:为|数为)?0[件宗条份]))\)?(?=[,，。])/,
	),
);
/** What the only one was about, and how it came. */
const ITS_TOPIC = new RegExp(
	`^[,，]${oneOf(
		// ，系村民申请公开征地批文，; ，内容为补偿方案。经审查
		/(?:申请(?:人|内容))?(?:系|为|是|由|内容)[^,，。;；\d]{2,40}(?=[,，]|。经)/,
		// ，申请人通过网络提出，
		/申请人(?:通过|以)[^,，。;；\d]{2,16}(?:提出|提交|申请)(?=[,，])/,
		// ，申请人要求公开2019年征地补偿标准，; ，提出水源地的信息公开申请，
		/(?:申请人|群众|市民|村民|居民|家长|公民|企业)?(?:(?:申请|要求|请求)(?:公开|获取|查询|提供|了解)|提出(?!了?(?:复议|诉讼|异议)))(?:[^,，。;；\d]|\d{4}年){2,40}(?=[,，])/,
	)}`,
);
const LONGEST_TOPICS = 90;
/** They stand behind one of these. */
const PAUSES = new Set(',，。(');

/** How long the words at an offset are that only say what was asked for, or how. */
export function topicsAt(at: number, { value }: Quantity, text: string): number {
	if (!PAUSES.has(text.charAt(at))) return 0;
	const behind = rightBehind(text, at, LONGEST_TOPICS);
	const topics = TOPICS.exec(behind) ?? (value === 1 ? ITS_TOPIC.exec(behind) : null);
	return topics?.[0].length ?? 0;
}

/**
 * Where what is said of all may begin: behind the number and what stands beside it, and behind its parts where they make up
 * the whole (5件，其中网络3件、信函2件，全部办结).
 */
export function endsOf(id: IndicatorId, whole: Quantity, sentence: Numbered): readonly number[] {
	const behind = rightBehind(sentence.text, whole.end, REACH);
	const both = id === 'reconsideration.total' && SUITS_TOO.exec(behind);
	if (both) return [whole.end, whole.end + both[0].length];
	const appealed = APPEAL_TOTALS.has(id) && WHO_APPEALED.exec(behind);
	if (appealed) return [whole.end, whole.end + appealed[0].length];
	const again = id === 'application.received' && AGAIN.exec(behind);
	if (again && Number(again[1]) === whole.value) return [whole.end, whole.end + again[0].length];
	const aside = ASIDE.exec(behind);
	if (aside) return [whole.end, ...endsOf(id, { ...whole, end: whole.end + aside[0].length }, sentence)];
	const from = whole.end + (BESIDE.exec(behind)?.[0].length ?? 0);
	const near = from > whole.end ? [whole.end, from] : [from];
	const bracket = from > whole.end ? BRACKET.exec(rightBehind(sentence.text, from, LONGEST_PARTS)) : null;
	if (bracket) near.push(from + bracket[0].length);
	const end = partsEnd(id, whole, from, sentence);
	return end === undefined ? near : [...near, end];
}

/** 收到申请4件。4件均为当面申请，均当场答复: the number again, with how they came. */
const AGAIN =
	/^[。,，;；](\d{1,5})[件份宗条](?:申请)?(?:均|全部|都)(?:为|是|系|属于?|通过|以)[^,，。;；\d]{2,14}(?=[,，])/;

type Numbered = Pick<Sentence, 'text' | 'quantities' | 'start'>;

/** 全市收到155件。其中市本级收到26件。当面21件，网上134件: what parts the whole is told of no share of it. */
const isShare = ({ start: at }: Quantity, { text, start }: Numbered): boolean => AMONG_OWN.test(text.slice(start, at));
const AMONG_OWN = /其中[,，:]?[省市县区州旗](?:本级|直|级|政府)[^。\d]{0,14}$/;

/** Where the parts of a whole end that are told from `from` on, or what tells them; nothing where none are told. */
function partsEnd(id: IndicatorId, whole: Quantity, from: number, sentence: Numbered): number | undefined {
	const { text, quantities } = sentence;
	const behind = rightBehind(text, from, LONGEST_PARTS);
	const nextTells = isShare(whole, sentence) ? null : NEXT_TELLS.exec(behind);
	if (nextTells) return from + nextTells[0].length;
	// 29件，数量与上年持平。其中…
	const compared = topicsAt(from, whole, text);
	const nextParts = nextPartsWhole(behind.slice(compared), whole);
	if (nextParts) return from + compared + nextParts[0].length;
	const last = quantities.at(-1) as Quantity;
	// 收到34件，受理32件，撤回2件。全部答复: those that were taken back were not answered.
	if (TAKEN_BACK.test(text.slice(from, last.end))) return undefined;
	const tellsParts =
		OF_WHICH.test(rightBehind(text, from, LONGEST_OPENING)) || WAY_BEHIND.test(afterNext(from, quantities, text));
	if (!tellsParts) return endOfAll(whole, quantities, text);
	const part = completing(whole, from, quantities);
	// 诉讼2件，其中直接起诉1件，复议后起诉1件，尚未审结: of suits only 均 says it of all.
	if (part && APPEALED.test(id) && !OF_ALL_PARTS.test(rightBehind(text, part.end, 8))) return undefined;
	if (part) return endOfPart(id, part, text);
	// 其中现场12件、网上8件。均已答复: said of all, in a sentence of its own, whether or not the parts add up.
	return last.kind === whole.kind && OF_ALL_BEFORE.test(rightBehind(text, last.end, 16)) ? last.end : undefined;
}

const TAKEN_BACK = /(?:撤回|放弃|不予受理|未受理)\d/;
const APPEALED = /^(?:reconsideration|litigation)\./;
const OF_ALL_PARTS = /^\)?[,，。;；]?(?:目前|现|结果)*[,，:]?(?:已|均|全|都|皆)/;

/** The part with which those from `from` on make up the whole. */
function completing({ kind, value }: Quantity, from: number, quantities: readonly Quantity[]): Quantity | undefined {
	let sum = 0;
	for (const part of quantities) {
		// 网上25件，占86%，信函4件，占14%: a share parts nothing anew.
		if (part.start < from || part.kind === 'share') continue;
		if (part.kind !== kind) return undefined;
		sum += part.value;
		if (sum === value && !isNothing(quantities, part)) return part;
	}
	return undefined;
}

/** Where the last part ends, its words included: 2件正在审理，尚未审结, of cases the next words may go on about it. */
function endOfPart(id: IndicatorId, part: Quantity, text: string): number | undefined {
	const words = id === 'application.received' && WORDS_BEHIND.exec(rightBehind(text, part.end, REACH));
	const end = part.end + (words ? words[0].length : 0);
	// 1件属于信息公开申请，已答复: said of that one, where nothing says it of all.
	if (words && OF_ITS_KIND.test(words[0]) && !OF_ALL_HERE.test(rightBehind(text, end, 12))) return undefined;
	return ENDS_PARTS.has(text.charAt(end)) ? end : undefined;
}

const OF_ITS_KIND = /^(?:属于?|是|为|系|实为)/;
const OF_ALL_HERE = /^\)?[,，。;；](?:[^,，。;；\d]{0,8})(?:均|全|都|皆|(?:答复|回复|办结)率)/;

/** 6件，比上年多2件，方式为网络4件、信函2件。均已答复: where the last numbers of the sentence make up the whole they end. */
function endOfAll({ end, kind, value }: Quantity, quantities: readonly Quantity[], text: string): number | undefined {
	const parts = quantities.filter((part) => part.start >= end && part.kind === kind);
	const last = parts.at(-1);
	if (!last) return undefined;
	// 2件不予公开，1件予以公开，均已答复: the words of the last part stand between.
	const words = WORDS_BEHIND.exec(rightBehind(text, last.end, REACH))?.[0].length ?? 0;
	if (!OF_ALL_BEHIND.test(rightBehind(text, last.end + words, 3))) return undefined;
	let sum = 0;
	for (const part of parts.reverse()) {
		if (sum >= value) break;
		sum += part.value;
	}
	return sum === value ? last.end + words : undefined;
}
const OF_ALL_BEHIND = /^[,，。;；](?:均|全部|全都|都)/;

/** 18件。其中，当面5件、网络13件。已全部办结: the sentence between tells the parts. */
const NEXT_TELLS = new RegExp(
	String.raw`^(?:[,，:：(](?:其中|[省市县区州旗]本级)[^。\n]*)?。` +
		String.raw`(?:其中|当面|现场|网[上络]|信函|书面|邮寄|(?:从|按)?申请(?:方式|形式|渠道|途径))[^。\n]*` +
		// What is said of all is not taken along.
		`(?=。(?:截至(?:年底|目前|\\d{4}年底|\\d{4}年12月31日)[,，]?|对(?:上述|以上|所有)[^,，。]{0,10}[,，]|(?:所有|上述|以上|受理的|收到的)?(?:申请件?)?)(?:依法|按(?:照)?(?:有关|相关)?规定)?(?:现|目前)?(?:已|均已)?(?:均|全部|全都|都)|。(?:按[时期])?(?:答复|回复|办结)率)`,
);
const LONGEST_PARTS = 160;

/** 18件。其中，当面5件，网络13件，均已办结: the sentence between tells parts that make up the whole, and goes on about all. */
function nextPartsWhole(behind: string, { value }: Quantity): RegExpExecArray | null {
	const parts = NEXT_PARTS.exec(behind);
	if (!parts) return null;
	let sum = 0;
	for (const part of parts[0].matchAll(NUMBER_OF_CASES)) sum += Number(part[0]);
	return sum === value ? parts : null;
}
const NEXT_PARTS =
	/^。其中[^。\n]*?\d[件宗份条起例项](?:[^,，。;；\d]{0,8})(?=[,，;；](?:目前|现|已|并|依法|依规)*(?:按照?[^,，。;；\d]{0,8}?)?(?:均|全部|全都|都|皆|(?:按[时期])?(?:答复|回复|办结)率))/;
const NUMBER_OF_CASES = /\d+(?=[件宗份条起例项])/g;

/** 信函6件，传真0件。已全部办结: a part of none goes on the list. */
const isNothing = (quantities: readonly Quantity[], { end, kind }: Quantity): boolean => {
	const next = quantities.find(({ start }) => start >= end);
	return next !== undefined && next.value === 0 && next.kind === kind && next.start - end <= NEXT_PART;
};
const NEXT_PART = 8;

/** What stands behind the number that follows at `end`. */
function afterNext(end: number, quantities: readonly Quantity[], text: string): string {
	const next = quantities.find(({ start }) => start === end + 1);
	return next ? rightBehind(text, next.end, REACH) : '';
}
/** 2件，1件通过邮件，1件通过传真，均已答复: parts by ways need no 其中. */
const WAY_BEHIND =
	/^(?:是|为)?(?:通过|以|经)?(?:网络|网上|网站|电子邮件|邮件|邮寄|信函|信件|书信|传真|当面|窗口|现场)(?:申请|提交|提出|方式|形式|渠道)*(?=[,，、。;；)])/;
/** 8件不属于我委职能，: the words of the last part, where they say nothing of all. */
const WORDS_BEHIND = /^[^,，、。;；)\d均全都余]{2,20}(?=[,，。;；)])/;
const OF_ALL_BEFORE = /^。(?:所有|上述|以上|受理的|收到的)?(?:政府信息公开|依申请公开)?(?:申请件?)?(?:均|全部|全都|都)/;
/** 其中撤销1件，其余5件均维持: what touches the last part is said of it alone. */
const ENDS_PARTS = new Set([',', '，', '。', ';', '；', ')']);
/** 7件，比上年增加2件，; 7件，主要是档案查询，其中: what it is compared with, and what it was about, parts nothing. */
const ASIDE = new RegExp(
	oneOf(
		// ，主要为档案查询，其中
		/^[,，](?:主要|内容|多)(?:为|是|涉及)[^,，。;；\d]{2,30}(?=[,，]其中)/,
		// ，比上年增加2件，
		/^[,，(](?:同比|[比较与](?:上年|去年|上一年|\d{4}年)(?:度|同期|相比)?)[,，]?(?:增加|增长|减少|下降|上升|多|少)了?[\d.]+[件宗条份%％]?\)?(?=[,，。;；])/,
	),
);
/** 复议2件、诉讼1件，均维持: said of both. */
const SUITS_TOO = /^、(?:行政)?诉讼(?:案件)?\d+[件宗起](?=[,，]均)/;
/** A bracket, or what was counted: 7条依申请公开的申请，. */
const BESIDE = new RegExp(
	`^${oneOf(
		// (其中网上5件)
		/\([^()]*\)/,
		// ，目前均已审结，
		/[,，](?:目前|现)?(?:已|均|都|全部)+(?:审结|结案|办结)(?=[,，])/,
		// ，均未经复议直接起诉，
		/[,，(](?:均|都|全部)?(?:为|是|系|属于?)?(?:未经(?:行政)?复议(?:而)?直接(?:起诉|提起(?:行政)?诉讼)|(?:行政)?复议后(?:起诉|提起(?:行政)?诉讼))(?:案件|的)?\)?(?=[,，。])/,
		// ，经法院审理，
		/[,，]经[^,，。;；\d]{0,10}(?:复议|审理|审查)(?=[,，])/,
		// 7条依申请公开的申请，; 1条依申请公开已按时办结
		/[^,，。;；:：()\d]{0,28}?(?:申请|公开|复议|诉讼)(?:(?:政府)?信息)?(?:事项|案件|案|件|信件|表|书)?(?=[,，。(均全都已并])/,
	)}`,
);
/** 收到2件政府信息公开申请(网上1件、信函1件)，均已答复: behind what was counted, too. */
const BRACKET = /^\([^()]*\)(?=[,，。;；])/;
const OF_WHICH =
	/^[,，:：(]?(?:其中|分别(?:来自|为|是)|来自|包括|含|(?:通过|以|经)?(?:当面|现场|网上|网络|在线|窗口|来信|信函|信件|邮寄|传真|书面|电子邮件|邮件|自然人|公民|个人|法人|企业)(?:提交|提出|方式|形式|渠道|途径|平台)*(?:的)?(?:申请)?的?[共合总计为达数有各]{0,3}[\d一二两三四五六七八九十])/;
const LONGEST_OPENING = 16;
