import type { Quantity } from '../numerals/quantity';
import type { Sentence } from './sentence';

/** What is said of all that was counted: 23条，均已办理完毕; 231个，已全部公开. */
export interface Consequence {
	id: string;
	rule: string;
	end: number;
}

const RULES: readonly { of: string; says: RegExp; id: string; rule: string }[] = [
	{
		of: 'application.received',
		says: /^[,，]?(?:目前|现|已)?(?:均|全部|都|全)(?:已|均|全部|经|按期限|按时|按期|及时|依法|依规|按规定|在?(?:法定|规定)?(?:期限|时限|时间)内)*(?:予以|完成)?(?:答复)?(?:办结|办理完毕|办理完结|办毕)/,
		id: 'application.closed',
		rule: 'all-closed',
	},
	{
		of: 'application.received',
		says: /^[,，]?(?:目前|现|已)?(?:均|全部|都|全)(?:已|按《条例》规定的要求|按《条例》规定|按要求|按照规定|按规定|按期限|按时|按期|及时|依法|依规|在?(?:法定|规定)?(?:期限|时限|时间)内)*(?:进行了|予以|作出|给予|做出|完成)?(?:了)?(?:答复|回复)/,
		id: 'application.replied',
		rule: 'all-replied',
	},
	{
		of: 'application.received',
		says: /^(?:[^,，。;\d]{0,8})?[,，](?:已)?(?:(?:已|按要求|按规定|按时|按期|及时|依法|依规)+)(?:予以|作出|给予|做出)?(?:答复|回复)(?=[,，。;])/,
		id: 'application.replied',
		rule: 'replied-in-time',
	},
	{
		of: 'normative.issued',
		says: /^[,，]?(?:已)?(?:均|全部|都|全)(?:已)?(?:全部)?(?:通过[^,，。;；]{1,14}?)?(?:予以)?(?:主动)?(?:向社会)?(?:公开|公布|发布)/,
		id: 'normative.disclosed',
		rule: 'all-disclosed',
	},
	{
		of: 'application.received',
		says: /^[,，]?(?:均|全部|都)(?:为|是|系|通过)?(?:网上|网络|在线|网站|电子邮件)(?:提交|提出|方式)?的?(?:申请|提交|提出)/,
		id: 'application.received.online',
		rule: 'all-online',
	},
	{
		of: 'reconsideration.total',
		says: /^[,，]?(?:结果|复议结果)?(?:均|全部|都)(?:被|为|予以|是)*(?:结果)?维持/,
		id: 'reconsideration.upheld',
		rule: 'all-upheld',
	},
	{
		of: 'litigation.total',
		says: /^[,，]?(?:结果|判决结果)?(?:均|全部|都)(?:被|为|予以|是|经)*(?:法院|人民法院)?(?:判决|裁定)?(?:结果)?(?:维持|驳回(?:原告)?(?:的)?(?:诉讼请求|起诉|诉求))/,
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
	const behind = sentence.text.slice(quantity.end, Math.min(sentence.end, quantity.end + REACH));
	const found: Consequence[] = [];
	for (const rule of RULES) {
		const said = rule.of === id ? rule.says.exec(behind) : undefined;
		if (said) found.push({ id: rule.id, rule: rule.rule, end: quantity.end + said[0].length });
	}
	return found;
}
