import { oneOf } from '../../text/one-of';
import { alike, type Conclusion } from './conclusion';
import { END, outcome } from './wording';

const RESULT = `${oneOf(
	// 经市政府复议后，
	/经[^,，。;；\d]{2,8}(?:审理|审查|复议|审议)后?[,，]?/,
	/经(?:调解|协调|沟通|和解)后?[,，]?/,
	/目前|已|均获|均|全部|都/,
	// 均已审结并维持
	/(?:审结|结案|办结)(?:并|且)/,
	// 该案至本报告发布时
	/该案件?|截?至(?:本?报告[^,，。;；\d]{0,4}?之?[时日]|年底|目前)[,，]?/,
	/结果:|结果|复议结果|判决结果/,
	// Who decided: 市政府复议, 海关总署. No body stands right behind another: 市局市局市局 could be parted in too many ways.
	/复议机关|上级机关|(?<![局厅府委会室部署])[省市县区](?:人民)?[一-鿿]{0,8}?(?:政府|厅|局|委员会|委|法制办(?:公室)?)(?:复议)?|(?<![局厅府委会室部署])[一-鿿]{2,6}(?:总署|总局|部)(?:复议)?|(?:国家[一-鿿]{0,4}|上级)局|(?<=[,，(])总[局署]/,
	/复议决定|决定|复议(?=维持|撤销|纠正)/,
	/(?:[省市县区]|中级|基层|高级)*(?:人民法院|法院)/,
	/一审、二审|一审|二审|终审/,
	// 作出判决，; 经审理
	/作出|判决[,，]?|判(?=我|本|被告)|裁定|审[理查]后[,，]?|经审[理查][,，]?|审理/,
	// 认为我局程序违法，
	/认为(?:[我本该]|原?行政机关|被申请人)[^,，。;；\d]{2,16}[,，]/,
	/为|系|属|被|予以|予|依法/,
)}{0,8}`;
const OFFICE = `${oneOf(
	/我[局委办厅镇乡县区市方府部处]|本(?:机关|局|单位|部)|[省市县区总]局/,
	/省厅|总队|管委会|我(?:院|校|站|所|馆|街道|中心|单位)|本(?:院|校|站|所|馆|镇|乡)/,
	/被告|原?行政机关/,
)}?`;
/** What was upheld: the office's own act. */
const OWN_ACT = `(?:了)?(?:[省市县区](?:人民)?[一-鿿]{1,6}?(?:局|委|办|政府)|${OFFICE})(?:作出)?的?原?(?:具体)?(?:行政行为|决定|答复|告知|判决|裁定|判)?`;
/**
 * How what is said of the end of a case begins; a sentence of its own names what ended: 2件。复议结果为维持。
 *
 * @param named how such a sentence names it
 */
const begins = (named: string): string => `(?:[,，、(]后?|。${named})${RESULT}`;
const RECONSIDERATION = '(?:行政)?复议(?:案件)?(?:的?结果|决定|机关|(?=均|都|全部))';
const SUIT = `(?:(?:行政)?诉讼(?:案件)?(?:的?结果|(?=均|都|全部))|(?:判决|裁判|审理)结果|(?=(?:经)?(?:[省市县区]|中级|基层|高级)*(?:人民)?法院(?:均|审理|判决|裁定|依法|作出)))`;
const STILL = `(?:案件)?(?:尚|仍|正|还)?(?:未审结|未结案|未办结|未判决|未宣判|未开庭|未作出(?:判决|裁决|裁定|决定)|在审(?:中|之中)?|在(?:人民)?(?:法院|复议机关)审理(?:过程)?(?:之?中)?|在?[一二]审(?:审理)?(?:之中|中|阶段)|在审理|在审理中|在审理之中|在审理过程中|在办理中)`;
/** 1件，为其他情形; 1件，结果为其他. */
const OTHERWISE = `[,，(](?:${RESULT}其他(?:情形|结果)|(?:复议|审理|处理)?结果(?:为|是)其他)`;
const WITHDRAWN = `(?:后)?(?:因|由|经)?(?:准许|准予|同意)?(?:原告|申请人|当事人)?(?:已|均|主动|自行|自愿|申请)*(?:撤诉|撤回(?:行政)?(?:复议|诉讼|起诉)?(?:申请)?)(?:而|,|，)?(?:终止|结案)?(?:\\((?:其他结果|其他情形)\\))?`;
const CORRECTED = `(?:${OFFICE}败诉|纠错|纠正|撤销(?:了?${OFFICE}(?:作出)?的?原?(?:具体)?(?:行政行为|决定|答复))?(?:[,，]?(?:并|且)?责令[^,，。;；\\d]{2,14})?|撤销[,，]?(?:并|且)?重[作做新](?:答复|决定)?|确认违法|责令重新(?:作出)?答复)`;

/** 一审维持、二审维持 */
const UPHELD_AGAIN = '(?:[、,，]二审(?:判决|裁定)?(?:也|亦|均|予以)?(?:维持(?:原判|一审判决)?|驳回上诉))?';

/** 维持原行政行为, 驳回诉讼请求: the words differ, as those who decide do. */
const RECONSIDERED = `(?:维持${OWN_ACT}(?:的(?:行政)?(?:复议)?决定)?|作出(?:了)?维持的?(?:行政)?(?:复议)?决定|驳回(?:申请人的?)?(?:行政)?复议(?:申请|请求))`;
const JUDGED = `(?:(?:维持${OWN_ACT}(?:或者?|和|及|、))?驳回(?:其|原告|申请人)?的?(?:全部)?(?:诉讼请求|诉请|起诉|诉求|上诉)?|维持${OWN_ACT}|${OFFICE}(?:均|全部)?获?胜诉|原告(?:均)?败诉)${UPHELD_AGAIN}`;

const ends = (
	family: 'reconsideration' | 'litigation' | 'litigation.direct' | 'litigation.after_review',
	named: string,
	upheld: string,
): Conclusion[] => {
	const of = `${family}.total` as const;
	return [
		...alike(
			begins(named),
			[
				{ of, ends: STILL, id: `${family}.pending`, rule: 'all-pending' },
				{ of, ends: CORRECTED, id: `${family}.corrected`, rule: 'all-corrected' },
				{ of, ends: WITHDRAWN, id: `${family}.other`, rule: 'all-withdrawn' },
				{ of, ends: upheld, id: `${family}.upheld`, rule: 'upheld' },
			],
			END,
		),
		{ of, says: outcome(`${OTHERWISE}${END}`), id: `${family}.other`, rule: 'all-otherwise' },
	];
};

/** How all appeals, or the only one, ended. */
export const ENDED: readonly Conclusion[] = [
	...ends('reconsideration', RECONSIDERATION, RECONSIDERED),
	// 复议后起诉1件，法院驳回
	...(['litigation', 'litigation.direct', 'litigation.after_review'] as const).flatMap((family) =>
		ends(family, SUIT, JUDGED),
	),
	{
		of: 'reconsideration.total',
		saysAll: true,
		says: /^[,，:]?(?:结果|复议结果)?(?:均|全部|都)(?:已|被|为|予以|是|依法|获|得到)*(?:作出)?(?:了)?(?:结果)?(?:维持|驳回)/,
		id: 'reconsideration.upheld',
		rule: 'all-upheld',
	},
	// 诉讼2件，均未经复议直接起诉
	...(
		[
			['direct', '未经(?:行政)?复议(?:而)?直接', 'all-direct'],
			['after_review', '(?:行政)?复议后', 'all-after-review'],
		] as const
	).map(
		([part, words, rule]): Conclusion => ({
			of: 'litigation.total',
			says: outcome(`[,，(](?:均|都|全部)?(?:为|是|系|属于?)?${words}(?:起诉|提起(?:行政)?诉讼)(?:案件|的)?${END}`),
			id: `litigation.${part}.total`,
			rule,
		}),
	),
	{
		of: 'litigation.total',
		saysAll: true,
		says: /^[,，:]?(?:审理|裁判|判决)?(?:结果)?(?:(?:人民)?法院)?(?:均|全部|都)(?:被|为|予以|是|经|由)*(?:法院|人民法院)?(?:审理|判决|裁定|依法|均)*(?:结果)?(?:维持|驳回(?:(?:原告)?(?:的)?(?:诉讼请求|起诉|诉求)|(?=[,，。;；)\n]|$)))/,
		id: 'litigation.upheld',
		rule: 'all-upheld',
	},
	{
		// 5件，均以我局胜诉告终
		of: 'litigation.total',
		saysAll: true,
		says: outcome(
			`[,，:](?:结果)?(?:均|全部|都)(?:已|被|是|经|由|以)*(?:(?:人民)?法院)?(?:审理|判决|裁定|依法|以)*${OFFICE}(?:胜诉|原告败诉)(?:告终|结案)?${END}`,
		),
		id: 'litigation.upheld',
		rule: 'all-won',
	},
];
