import type { Quantity } from '../numerals/quantity';
import { ANSWERED_WITH } from './answered-with';
import { ALL, DULY, END, HOW, ONCE, outcome, THEN } from './said-of-all';
import type { Sentence } from './sentence';

/** What is said of all that was counted: 23条，均已办理完毕; 231个，已全部公开. */
export interface Consequence {
	id: string;
	rule: string;
	end: number;
}

const CLOSED = '(?:处理)?(?:办结|办理完毕|办理完结|办理完成|办毕|处理完毕)';
const REPLIED = '(?:行政|书面)?(?:答复|回复)';
const GIVEN = '(?:进行了?|做了|予以|作出|给予|做出|完成|作了|得到|办理)?(?:了)?';
const PEOPLE = '公民|群众|职工群众|市民|村民|居民|业主';
const PERSON = '自然人|公民个人|个人';

const RESULT =
	'(?:经[^,，。;；\\d]{2,8}(?:审理|审查|复议|审议)后?[,，]?|目前|已|均|全部|都|结果:|结果|复议结果|判决结果|复议机关|上级机关|[省市县区](?:人民)?[一-鿿]{0,8}?(?:政府|厅|局|委员会|委)(?:复议)?|[一-鿿]{2,6}(?:总署|总局|部)(?:复议)?|(?:国家|上级)局|复议决定|决定|人民法院|法院|一审、二审|一审|二审|终审|作出|做出|判决[,，]?|裁定|经审理|经审查|审理|为|被|予以|予|依法)*';
const OFFICE =
	'(?:我[局委办厅镇乡县区市方府部处]|本(?:机关|局|单位|部)|[省市县区总]局|省厅|总队|管委会|被告|原?行政机关)?';
/** What was upheld: the office's own act. */
const OWN_ACT = `(?:了)?(?:[省市县区](?:人民)?[一-鿿]{1,6}?(?:局|委|办|政府)|${OFFICE})(?:作出)?的?原?(?:具体)?(?:行政行为|决定|答复|告知|判决|裁定|判)?`;
const STILL = `[,，(]${RESULT}(?:案件)?(?:尚|仍|正|还)?(?:未审结|未结案|未办结|未判决|未宣判|未开庭|未作出(?:判决|裁决|裁定|决定)|在审理|在审理中|在审理之中|在办理中)`;
const WITHDRAWN = `[,，(]${RESULT}(?:后)?(?:因|由|经)?(?:准许|准予|同意)?(?:原告|申请人|当事人)?(?:已|均|主动|自行|自愿|申请)*(?:撤诉|撤回(?:行政)?(?:复议|诉讼|起诉)?(?:申请)?)`;
const CORRECTED = `[,，(]${RESULT}(?:${OFFICE}败诉|纠错|纠正|撤销(?:${OFFICE}(?:作出的)?原?(?:具体)?(?:行政行为|决定|答复))?(?:[,，]?(?:并|且)?责令[^,，。;；\\d]{2,14})?|确认违法|责令重新(?:作出)?答复)`;

/** A conclusion: what it is drawn from, and how it is said behind that. */
export interface Conclusion {
	of: string;
	says: RegExp;
	id: string;
	rule: string;
	/** Only where one was counted: 1件，予以公开. */
	single?: true;
}

const RULES: readonly Conclusion[] = [
	{
		of: 'application.received',
		says: outcome(`${THEN}${ALL}${HOW}(?:予以|完成|进行了?)?(?:答复|回复)?(?:并)?${CLOSED}`),
		id: 'application.closed',
		rule: 'all-closed',
	},
	{
		// 1件，已办理完毕。 No other number follows: it is said of what was counted.
		of: 'application.received',
		says: outcome(`(?:${ONCE}|${DULY})${HOW}(?:予以)?${CLOSED}(?=[,，。;；)\\n]|$)`),
		id: 'application.closed',
		rule: 'closed',
	},
	{
		// 办结50件，均为按时办结
		of: 'application.closed',
		says: /^[,，(](?:均|全部|都)(?:为|是|属于?)?(?:按时|按期|如期|(?:在)?(?:法定|规定)?(?:期限|时限)内)(?:办结|答复|办理完毕)/,
		id: 'application.closed.on_time',
		rule: 'all-on-time',
	},
	{
		// 收到申请9件，全部按时办结
		of: 'application.received',
		says: outcome(`${THEN}${ALL}(?:已|依法)?(?:按时|按期|如期)(?:予以|全部)?${CLOSED}`),
		id: 'application.closed.on_time',
		rule: 'all-on-time',
	},
	{
		// 9件申请全部按时办结: all that there were.
		of: 'application.closed.on_time',
		says: outcome(
			`(?:全部(?:政府信息公开|信息公开|依申请公开)?申请(?:事项)?(?:均|都|全部|全都)|(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项)?(?:事项|件)?(?:已|均|均已)?(?:全部|全都))${HOW}${CLOSED}`,
		),
		id: 'application.closed',
		rule: 'all-closed',
	},
	{
		of: 'application.received',
		says: outcome(
			`${THEN}${ALL}${HOW}(?:(?:(?:予以)?受理|${CLOSED})[,，]?并(?:且)?(?:按时|及时|依法|书面)?)?${GIVEN}${REPLIED}`,
		),
		id: 'application.replied',
		rule: 'all-replied',
	},
	{
		of: 'application.received',
		says: outcome(
			`(?:${ONCE}|${DULY}|[,，]并)${HOW}${GIVEN}${REPLIED}(?:了)?(?:完毕|到位|完成|申请人)?(?=[,，。;；)\\n]|并|$)`,
		),
		id: 'application.replied',
		rule: 'replied',
	},
	...ANSWERED_WITH,
	// 工作人员2名(兼职), 工作人员3人，均为兼职
	...(
		[
			['full_time', '专职'],
			['part_time', '兼职'],
		] as const
	).map(([part, word]) => ({
		of: 'org.staff',
		says: outcome(`[,，(](?:均|都|全部)?(?:为|是|系)?${word}(?:人员|工作人员)?${END}`),
		id: `org.staff.${part}`,
		rule: `all-${part.replace('_', '-')}`,
	})),
	{
		of: 'normative.issued',
		says: /^[,，、]?(?:已)?(?:均|全部|都|全)(?:已)?(?:全部)?(?:(?:通过|在|于)[^,，。;；]{1,14}?)?(?:予以)?(?:主动)?(?:向社会)?(?:公开|公布|发布)/,
		id: 'normative.disclosed',
		rule: 'all-disclosed',
	},
	...(
		[
			['online', '网上|网络|在线|网站|互联网|电子邮件'],
			['in_person', '当面|现场|来人|窗口'],
			['letter', '信函|邮寄|信件|书信'],
			['fax', '传真'],
		] as const
	).flatMap(([way, words]) => {
		const told = { of: 'application.received', id: `application.received.${way}` };
		const by = `(?:${PERSON}|${PEOPLE})?(?:通过|以|采用)*(?:${words})(?:(?:提交|提出|方式|形式|平台|渠道|系统)*的?(?:申请|提交|提出)(?:事项|件)?|(?:方式|形式|渠道|途径)?${END})`;
		const name = way.replace('_', '-');
		return [
			{
				...told,
				rule: `all-by-${name}`,
				says: outcome(
					`(?:[,，。](?:提交|提出)?申请的?(?:方式|渠道|形式)|[,，。(])?(?:均|全部|都|全)(?:为|是|系|由)*${by}`,
				),
			},
			...(['application.received', 'application.closed'] as const).map((of) => ({
				...told,
				of,
				rule: `by-${name}-alone`,
				says: outcome(`[,，。(](?:为|是|系|由|属于?)*${by}${END}`),
				single: true as const,
			})),
		];
	}),
	{
		// 1件(自然人)
		of: 'application.received',
		says: outcome(`[,，(](?:申请人)?(?:为|系|是)?(?:${PERSON})(?:申请)?${END}`),
		id: 'request.new.natural',
		rule: 'natural-alone',
		single: true,
	},
	{
		of: 'application.received',
		says: outcome(
			`[,，(]?(?:申请人|申请主体)?(?:均|全部|都|全)(?:为|是|系|由)*(?:${PERSON})(?:(?:(?:通过|以|采用)?(?:网上|网络|在线|网站|当面|现场|信函|邮寄|书面)(?:方式|形式|平台|渠道|系统)?)?(?:提出|提交|申请|所提|(?=[,，。;；)\\n]|$))|${END})`,
		),
		id: 'request.new.natural',
		rule: 'all-by-natural',
	},
	...(
		[
			['full_time', '专职'],
			['part_time', '兼职'],
		] as const
	).map(([kind, words]) => ({
		of: 'org.staff',
		says: new RegExp(`^(?:[,，(](?:均|全部|都)|\\()(?:为|是|系|属)?${words}(?:人员|工作人员)?(?=[,，。;；)\\n]|$)`),
		id: `org.staff.${kind}`,
		rule: `all-${kind.replace('_', '-')}`,
	})),
	...(['reconsideration', 'litigation'] as const).flatMap((family) => [
		{ of: `${family}.total`, says: outcome(`${STILL}${END}`), id: `${family}.pending`, rule: 'all-pending' },
		{ of: `${family}.total`, says: outcome(`${CORRECTED}${END}`), id: `${family}.corrected`, rule: 'all-corrected' },
		{ of: `${family}.total`, says: outcome(`${WITHDRAWN}${END}`), id: `${family}.other`, rule: 'all-withdrawn' },
	]),
	{
		of: 'reconsideration.total',
		says: outcome(`[,，(]${RESULT}(?:维持${OWN_ACT}|驳回(?:行政)?复议(?:申请|请求))${END}`),
		id: 'reconsideration.upheld',
		rule: 'upheld',
	},
	{
		of: 'reconsideration.total',
		says: /^[,，]?(?:结果|复议结果)?(?:均|全部|都)(?:已|被|为|予以|是|依法|获|得到)*(?:作出|做出)?(?:了)?(?:结果)?维持/,
		id: 'reconsideration.upheld',
		rule: 'all-upheld',
	},
	// 复议后起诉1件，法院驳回
	...['litigation', 'litigation.direct', 'litigation.after_review'].map((family) => ({
		of: `${family}.total`,
		says: outcome(
			`[,，(]${RESULT}(?:(?:维持${OWN_ACT}(?:或者?|和|及|、))?驳回(?:原告|申请人)?的?(?:全部)?(?:诉讼请求|诉请|起诉|诉求|上诉)?|维持${OWN_ACT}|${OFFICE}(?:均|全部)?获?胜诉)${END}`,
		),
		id: `${family}.upheld`,
		rule: 'upheld',
	})),
	{
		of: 'litigation.total',
		says: /^[,，]?(?:结果|判决结果)?(?:(?:人民)?法院)?(?:均|全部|都)(?:被|为|予以|是|经)*(?:法院|人民法院)?(?:审理|判决|裁定|依法|均)*(?:结果)?(?:维持|驳回(?:原告)?(?:的)?(?:诉讼请求|起诉|诉求))/,
		id: 'litigation.upheld',
		rule: 'all-upheld',
	},
];

const CONCLUDED = new Set(RULES.map(({ of }) => of));
const NOTHING: readonly Consequence[] = [];

/** How far behind a number a consequence may reach. */
const REACH = 40;

/** What a sentence concludes about all of a counted figure. */
export function consequencesOf(id: string, quantity: Quantity, sentence: Sentence): readonly Consequence[] {
	if (!CONCLUDED.has(id)) return NOTHING;
	const found: Consequence[] = [];
	const ends = [...endsOf(id, quantity, sentence)];
	const all = isAgain(quantity, sentence) ? '全部' : '';
	for (const from of ends) {
		const next = sentence.text.slice(from, from + LONGEST_TOPICS);
		const topics = TOPICS.exec(next) ?? (quantity.value === 1 ? ITS_TOPIC.exec(next) : undefined);
		if (topics) ends.push(from + topics[0].length);
		const within = endOfNext(sentence.text, Math.max(sentence.end, from + 1));
		const behind = all + sentence.text.slice(from, Math.min(within, from + REACH));
		for (const rule of RULES) {
			if (rule.of !== id || (rule.single && quantity.value !== 1) || found.some((other) => other.id === rule.id))
				continue;
			const said = rule.says.exec(behind);
			if (!said) continue;
			found.push({ id: rule.id, rule: rule.rule, end: from + said[0].length - all.length });
			// 8件，均为网络申请，全部按期答复; 1件，已答复，予以公开
			if (!all) ends.push(from + said[0].length);
		}
	}
	return found;
}

/** What the words from an offset on conclude about all that was counted, without its number beside them. */
export function concludedAt(id: string, text: string, from: number, end: number): readonly Consequence[] {
	const behind = text.slice(from, Math.min(end, from + REACH));
	return RULES.flatMap((rule) => {
		const said = rule.of === id && !rule.single ? rule.says.exec(behind) : null;
		return said ? [{ id: rule.id, rule: rule.rule, end: from + said[0].length }] : [];
	});
}

/** 收到申请80件，80件按期办结: a number that opens its clause with what was just counted is all of it. */
const isAgain = ({ start, end, value, kind }: Quantity, { text, quantities }: Sentence): boolean =>
	(AGAIN.test(text.slice(Math.max(0, start - 2), start)) &&
		quantities.findLast((one) => one.end <= start && one.kind === kind)?.value === value) ||
	(OPENS.has(text.charAt(start - 1)) && ALL_OF_THEM.test(text.slice(end, end + 12)));
const AGAIN = /[,，;；]这?$/;
/** 15件申请均按时办结: a sentence that opens so speaks of all. */
const OPENS = new Set(['。', '\n', '']);
const ALL_OF_THEM = /^(?:政府信息公开|信息公开|依申请公开)?申请(?:事项)?(?:均|全部|都)/;

/** 15件，主要涉及规划、征地等，均已答复: what was asked about parts nothing, nor how it came (均为书面申请), nor what it is compared with, nor that the year before left none. */
const TOPICS =
	/^[,，](?:申请|要求)(?:公开|获取|查询|提供)(?!(?:方式|渠道))[^,，。;；:：\d]{2,30}(?=[,，])|^[,，](?:(?:提交|提出)?申请的?(?:方式|渠道|形式)(?:均|都)?(?:为|是)|(?:均|都|全部)(?:通过|以)|(?:均|都|全部)?(?:为|是|系|属于?)|系)[^,，。;；:：\d]{2,16}(?:申请|提出|提交|类|方面|方面的信息|类信息|渠道|方式|形式|途径)(?=[,，])|^[,，。](?:申请)?(?:的?内容)?(?:(?:主要|分别|均|都|大多|大部分)?(?:为|是)?(?:涉及|集中在|集中于|关于|包括|有关|围绕)|(?:主要|大多|内容|多)(?:为|是))[^,，。;；:：\d]{2,70}(?=[,，。])|^[,，](?:均|全部|都)?已?严?格?(?:按|依)[^,，。;；\d]{2,14}(?:办理|处理)(?=[,，。])|^[,，](?:申请)?内容以[^,，。;；\d]{2,40}为主(?=[,，。])|^[,，](?:同比|环比|占比|较|比|与)[^,，。;；]{2,30}(?=[,，。;；])|^[,，(](?:另|其中|含)?(?:上一?年度?|\d{4}年度?)(?:无结转|结转(?:的?申请)?(?:为|数为)?0[件宗条份])\)?(?=[,，。])/;
/** 1件，系村民申请公开征地批文，已答复: what the only one was about. */
const ITS_TOPIC = /^[,，](?:申请(?:人|内容))?(?:系|为|是|由|内容)[^,，。;；\d]{2,40}(?=[,，])/;
const LONGEST_TOPICS = 90;

/** Where the sentence behind `end` ends: 14件。均已答复。 says it of all that were counted. */
const endOfNext = (text: string, end: number): number => {
	if (text.charAt(end - 1) !== '。') return end;
	const next = text.slice(end, end + REACH).search(/[。\n]/);
	return next < 0 ? end + REACH : end + next;
};

/**
 * Where what is said of all may begin: behind the number and what stands beside it, and behind its parts where they make up
 * the whole (5件，其中网络3件、信函2件，全部办结).
 */
function endsOf(
	id: string,
	whole: Quantity,
	{ text, quantities }: Pick<Sentence, 'text' | 'quantities'>,
): readonly number[] {
	const aside = ASIDE.exec(text.slice(whole.end, whole.end + REACH));
	if (aside) return [whole.end, ...endsOf(id, { ...whole, end: whole.end + aside[0].length }, { text, quantities })];
	const beside = BESIDE.exec(text.slice(whole.end, whole.end + REACH))?.[0].length ?? 0;
	const from = whole.end + beside;
	const near = beside > 0 ? [whole.end, from] : [from];
	const nextTells = NEXT_TELLS.exec(text.slice(from, from + LONGEST_PARTS));
	if (nextTells) return [...near, from + nextTells[0].length];
	const tellsParts =
		OF_WHICH.test(text.slice(from, from + LONGEST_OPENING)) || WAY_BEHIND.test(afterNext(from, quantities, text));
	if (!tellsParts)
		return isAllAtTheEnd(whole, quantities, text) ? [...near, (quantities.at(-1) as Quantity).end] : near;
	let sum = 0;
	for (const part of quantities) {
		if (part.start < from) continue;
		if (part.kind !== whole.kind) break;
		sum += part.value;
		if (sum !== whole.value || isNothing(quantities, part)) continue;
		// 2件正在审理，尚未审结: of cases the next words may go on about the last part.
		const words = id === 'application.received' && WORDS_BEHIND.exec(text.slice(part.end, part.end + REACH));
		const end = part.end + (words ? words[0].length : 0);
		return ENDS_PARTS.has(text.charAt(end)) ? [...near, end] : near;
	}
	// 其中现场12件、网上8件。均已答复: said of all, in a sentence of its own, whether or not the parts add up.
	const last = quantities.at(-1) as Quantity;
	return last.kind === whole.kind && OF_ALL_BEFORE.test(text.slice(last.end, last.end + 16))
		? [...near, last.end]
		: near;
}
/** 6件，比上年多2件，方式为网络4件、信函2件。均已答复: the last numbers of the sentence make up the whole. */
function isAllAtTheEnd({ end, kind, value }: Quantity, quantities: readonly Quantity[], text: string): boolean {
	const last = quantities.at(-1) as Quantity;
	if (last.start < end || !OF_ALL_BEFORE.test(text.slice(last.end, last.end + 3))) return false;
	let sum = 0;
	for (const part of quantities.filter(({ start }) => start >= end).reverse()) {
		if (part.kind !== kind || sum >= value) break;
		sum += part.value;
	}
	return sum === value;
}

/** 18件。其中，当面5件、网络13件。已全部办结: the sentence between tells the parts. */
const NEXT_TELLS =
	/^(?:[,，:：(]其中[^。\n]*)?。(?:其中|当面|现场|网[上络]|信函|书面|邮寄|(?:从|按)?申请(?:方式|形式|渠道|途径))[^。\n]*(?=。(?:对(?:上述|以上|所有)[^,，。]{0,10}[,，]|(?:所有|上述|以上|受理的|收到的)?(?:申请件?)?)(?:现|目前)?(?:已|均已)?(?:均|全部|全都|都))/;
const LONGEST_PARTS = 160;
/** 信函6件，传真0件。已全部办结: a part of none goes on the list. */
const isNothing = (quantities: readonly Quantity[], { end, kind }: Quantity): boolean => {
	const next = quantities.find(({ start }) => start >= end);
	return next !== undefined && next.value === 0 && next.kind === kind && next.start - end <= NEXT_PART;
};
const NEXT_PART = 8;

/** What stands behind the number that follows at `end`. */
function afterNext(end: number, quantities: readonly Quantity[], text: string): string {
	const next = quantities.find(({ start }) => start === end + 1);
	return next ? text.slice(next.end, next.end + REACH) : '';
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
const ASIDE =
	/^[,，](?:主要|内容|多)(?:为|是|涉及)[^,，。;；\d]{2,30}(?=[,，]其中)|^[,，(](?:同比|[比较与](?:上年|去年|上一年|\d{4}年)(?:度|同期|相比)?)[,，]?(?:增加|增长|减少|下降|上升|多|少)了?[\d.]+[件宗条份%％]?\)?(?=[,，。;；])/;
/** A bracket, or what was counted: 7条依申请公开的申请，. */
const BESIDE =
	/^(?:\([^()]*\)|[,，](?:目前|现)?(?:已|均|都|全部)+(?:审结|结案|办结)(?=[,，])|[,，]经[^,，。;；\d]{0,10}(?:复议|审理|审查)(?=[,，])|[^,，。;；:：()\d]{0,16}?(?:申请|公开|行政复议|行政诉讼)(?:事项|案件|案|件)?(?=[,，]))/;
const OF_WHICH =
	/^[,，:：(]?(?:其中|分别(?:来自|为|是)|来自|包括|含|(?:当面|现场|网上|网络|信函|信件|邮寄|传真|书面)(?:提交|提出)?(?:的)?(?:申请)?的?\d)/;
const LONGEST_OPENING = 12;
