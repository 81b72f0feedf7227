import type { Quantity } from '../numerals/quantity';
import { ANSWERED_WITH } from './answered-with';
import { ALL, BY_RULE, DULY, END, HOW, ONCE, outcome, THEN } from './said-of-all';
import type { Sentence } from './sentence';
import { endsOf, REACH, topicsAt } from './where-all-is-said';

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
const STILL = `[,，、(]${RESULT}(?:案件)?(?:尚|仍|正|还)?(?:未审结|未结案|未办结|未判决|未宣判|未开庭|未作出(?:判决|裁决|裁定|决定)|在审理|在审理中|在审理之中|在审理过程中|在办理中)`;
/** 1件，为其他情形. */
const OTHERWISE = `[,，(]${RESULT}其他(?:情形|结果)`;
const WITHDRAWN = `[,，、(]${RESULT}(?:后)?(?:因|由|经)?(?:准许|准予|同意)?(?:原告|申请人|当事人)?(?:已|均|主动|自行|自愿|申请)*(?:撤诉|撤回(?:行政)?(?:复议|诉讼|起诉)?(?:申请)?)(?:而|,|，)?(?:终止|结案)?`;
const CORRECTED = `[,，、(]${RESULT}(?:${OFFICE}败诉|纠错|纠正|撤销(?:${OFFICE}(?:作出的)?原?(?:具体)?(?:行政行为|决定|答复))?(?:[,，]?(?:并|且)?责令[^,，。;；\\d]{2,14})?|确认违法|责令重新(?:作出)?答复)`;

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
			`${THEN}${BY_RULE}${ALL}${HOW}(?:(?:(?:予以)?受理|${CLOSED})[,，]?并(?:且)?(?:按时|及时|依法|书面)?)?${GIVEN}${REPLIED}`,
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
		says: /^[,，、]?(?:并|且)?(?:已)?(?:均|全部|都|全)(?:已)?(?:全部)?(?:(?:通过|在|于)[^,，。;；]{1,14}?)?(?:予以)?(?:主动)?(?:向社会)?(?:公开|公布|发布)/,
		id: 'normative.disclosed',
		rule: 'all-disclosed',
	},
	...(
		[
			['online', '网上|网络|在线|网站|互联网|电子邮件'],
			['in_person', '当面|现场|来人|窗口'],
			['letter', '信函|邮寄|信件|书信|EMS邮寄|EMS|邮政快递'],
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
					`(?:[,，。](?:提交|提出)?申请的?(?:方式|渠道|形式)|[,，。](?:所有|上述|以上)(?:申请件?|申请事项)|[,，。(])?(?:均|全部|都|全)(?:为|是|系|由)*${by}`,
				),
			},
			...(['application.received', 'application.closed'] as const).map((of) => ({
				...told,
				of,
				rule: `by-${name}-alone`,
				says: outcome(`[,，。(](?:申请人[^,，。;；\\d]{0,6})?(?:为|是|系|由|属于?)*${by}${END}`),
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
			`[,，(]?(?:申请人|申请主体)?(?:均|全部|都|全)(?:为|是|系|由|来自)*(?:${PERSON})(?:(?:(?:通过|以|采用)?(?:网上|网络|在线|网站|当面|现场|信函|邮寄|书面)(?:方式|形式|平台|渠道|系统)?)?(?:提出|提交|申请|所提|(?=[,，。;；)\\n]|$))|${END})`,
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
		{ of: `${family}.total`, says: outcome(`${OTHERWISE}${END}`), id: `${family}.other`, rule: 'all-otherwise' },
	]),
	{
		of: 'reconsideration.total',
		says: outcome(
			`[,，、(]${RESULT}(?:维持${OWN_ACT}|(?:作出|做出)(?:了)?维持的?(?:行政)?(?:复议)?决定|(?:作出|做出)(?:了)?维持的?(?:行政)?(?:复议)?决定|驳回(?:行政)?复议(?:申请|请求))${END}`,
		),
		id: 'reconsideration.upheld',
		rule: 'upheld',
	},
	{
		of: 'reconsideration.total',
		says: /^[,，:]?(?:结果|复议结果)?(?:均|全部|都)(?:已|被|为|予以|是|依法|获|得到)*(?:作出|做出)?(?:了)?(?:结果)?(?:维持|驳回)/,
		id: 'reconsideration.upheld',
		rule: 'all-upheld',
	},
	// 复议后起诉1件，法院驳回
	...['litigation', 'litigation.direct', 'litigation.after_review'].map((family) => ({
		of: `${family}.total`,
		says: outcome(
			`[,，、(]${RESULT}(?:(?:维持${OWN_ACT}(?:或者?|和|及|、))?驳回(?:原告|申请人)?的?(?:全部)?(?:诉讼请求|诉请|起诉|诉求|上诉)?|维持${OWN_ACT}|${OFFICE}(?:均|全部)?获?胜诉)${END}`,
		),
		id: `${family}.upheld`,
		rule: 'upheld',
	})),
	{
		of: 'litigation.total',
		says: /^[,，:]?(?:结果|判决结果)?(?:(?:人民)?法院)?(?:均|全部|都)(?:被|为|予以|是|经)*(?:法院|人民法院)?(?:审理|判决|裁定|依法|均)*(?:结果)?(?:维持|驳回(?:原告)?(?:的)?(?:诉讼请求|起诉|诉求))/,
		id: 'litigation.upheld',
		rule: 'all-upheld',
	},
];

const CONCLUDED = new Set(RULES.map(({ of }) => of));
const NOTHING: readonly Consequence[] = [];

/** What a sentence concludes about all of a counted figure. */
export function consequencesOf(id: string, quantity: Quantity, sentence: Sentence): readonly Consequence[] {
	if (!CONCLUDED.has(id)) return NOTHING;
	const found: Consequence[] = [];
	const ends = [...endsOf(id, quantity, sentence)];
	const all = isAgain(quantity, sentence) ? '全部' : '';
	for (const from of ends) {
		const topics = topicsAt(from, quantity, sentence.text);
		if (topics > 0) ends.push(from + topics);
		// Within the next sentence (。所有申请均为网络申请，均已答复。) what follows goes up to its end.
		const within = from > sentence.end ? from + REACH : endOfNext(sentence.text, Math.max(sentence.end, from + 1));
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

/** Where the sentence behind `end` ends: 14件。均已答复。 says it of all that were counted. */
const endOfNext = (text: string, end: number): number => {
	if (text.charAt(end - 1) !== '。') return end;
	const next = text.slice(end, end + REACH).search(/[。\n]/);
	return next < 0 ? end + REACH : end + next;
};
