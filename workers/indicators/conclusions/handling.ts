import type { Conclusion } from './conclusion';
import { ALL, BY_RULE, DULY, END, HOW, ONCE, outcome, THEN } from './wording';

const CLOSED =
	'(?:会同(?:有关|相关)(?:部门|单位))?(?:受理|处理|答复)?(?:并已?|、)?(?:按时|按期|依法|[在于](?:法定|规定)的?(?:期限|时限|时间)内)?(?:(?:处理|办理)?办结|办理完毕|办理完结|办理完成|完成办理|办理结束|办毕|处理完毕|处理完成)(?:[并及]?(?:予以|作出|给予)?(?:答复|回复)(?:完毕)?)?';
/** 在规定时限内, 按规定时间 */
const IN_TIME =
	'(?:按时|按期|如期|(?:[在于](?:法定|规定|法律规定)的?(?:期限|时限|时间)内)|按照?(?:法定|规定)的?(?:期限|时限|时间))';
/** 按规定, 按照《条例》要求, before 在法定期限内 */
const AS_RULED = '按照?(?:有关|相关|《[^》]{1,20}》的?)?(?:规定|要求|程序)(?=[,，]?[在于])[,，]?';
const REPLIED = '(?:行政|书面|公开|合法|规范|及时|详细|逐一|逐件)?(?:答复|回复)(?:解答)?';
const GIVEN =
	'(?:进行了?|做了|做到了?(?:按[时期]|及时|依法)*|予以?|作出|给予|完成|作了|得到|办理|办结[并及]?)?(?:了)?(?:(?:向|对|给予?)?(?:其|申请人)(?:予以|进行|作出)?(?:了)?)?';

/** 完成审查、办理与答复: what was done before it. */
const STEPS = '(?:完成了?|进行了?|予以)?(?:(?:接收|受理|登记|审查|审核|办理|处理)(?:[、和及与]|[,，]?并(?:且)?))+';

/** 均已及时受理并按时办结: what was done first. */
const TAKEN_IN = '(?:及时|依法|依规|第一时间)?(?:接收|受理|登记|处理)(?:并(?:且)?已?|、)';

/** How all that came in was dealt with: closed, in time, answered. */
export const HANDLED: readonly Conclusion[] = [
	{
		of: 'application.received',
		saysAll: true,
		says: outcome(`${THEN}${ALL}${HOW}(?:予以|完成|进行了?)?(?:答复|回复)?(?:并)?${CLOSED}(?!的)`),
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
		// 均已按时答复，办理完结
		of: 'application.received',
		saysAll: true,
		says: outcome(
			`${THEN}${ALL}${HOW}${GIVEN}${REPLIED}(?:完毕)?[,，、](?:(?:并|且|已|均|全部)*${CLOSED}${END}|办结率(?:均|都)?(?:为|达|达到)?100%)`,
		),
		id: 'application.closed',
		rule: 'all-closed',
	},
	{
		// 受理8件，办结8件，答复率100%
		of: 'application.closed',
		says: /^[,，](?:按[时期])?(?:答复|回复)率(?:均|都)?(?:为|达|达到)?100%/,
		id: 'application.replied',
		rule: 'replied-to-the-last',
	},
	...(
		[
			['application.closed', '办结', 'closed-to-the-last'],
			['application.replied', '(?:答复|回复)', 'replied-to-the-last'],
		] as const
	).map(
		([id, done, rule]): Conclusion => ({
			// 收到申请9件，答复率100%; 按时答复率100% is one of those that were due, where others are counted behind it.
			of: 'application.received',
			says: outcome(
				`[,，。;；(](?:(?:答复|回复|办结)率[和及与、])?(?:${done}率(?:[和及与、](?:(?:答复|办结|回复)?(?:及时|按时|按期)|(?:及时|按时|按期)?(?:答复|办结|回复))率)?(?:均|都)?(?:为|达|达到)?100%|按[时期]${done}率(?:均|都)?(?:为|达|达到)?100%(?![^。\\n]*\\d))`,
			),
			id,
			rule,
		}),
	),
	{
		// 按时办结16件，办结率100%
		of: 'application.closed.on_time',
		says: /^[,，]办结率(?:均|都)?(?:为|达|达到)?100%/,
		id: 'application.closed',
		rule: 'closed-to-the-last',
	},
	{
		// 办结50件，均为按时办结
		of: 'application.closed',
		saysAll: true,
		says: /^[,，(](?:均|全部|都)(?:为|是|属于?)?(?:按时|按期|如期|(?:在)?(?:法定|规定)?(?:期限|时限)内)(?:办结|答复|办理完毕)/,
		id: 'application.closed.on_time',
		rule: 'all-on-time',
	},
	{
		// 收到申请9件，全部按时办结; 均在法定期限内办结
		of: 'application.received',
		saysAll: true,
		says: outcome(
			`${THEN}${BY_RULE}(?:${ALL}(?:已经?|依法|依规|严格|${AS_RULED})*(?:${TAKEN_IN})?${IN_TIME}|${IN_TIME}${ALL})(?:予以|全部|完成|高效|规范|顺利|积极|依法|依规)*${CLOSED}(?![,，(]其中(?:经)?(?:延长|延期))`,
		),
		id: 'application.closed.on_time',
		rule: 'all-on-time',
	},
	{
		// 1件，按期依法办结
		of: 'application.received',
		says: outcome(
			`(?:${ONCE}|${DULY})已?${IN_TIME}(?:予以|完成|高效|规范|顺利|积极|依法|依规)*${CLOSED}(?=[,，。;；)\\n]|$)`,
		),
		id: 'application.closed.on_time',
		rule: 'on-time',
	},
	{
		// 9件申请全部按时办结: all that there were.
		of: 'application.closed.on_time',
		saysAll: true,
		says: outcome(
			`(?:全部(?:政府信息公开|信息公开|依申请公开)?申请(?:事项)?(?:均|都|全部|全都)|(?:政府信息公开|信息公开|依申请公开)?(?:申请|事项)?(?:事项|件)?(?:已|均|均已)?(?:全部|全都))${HOW}${CLOSED}`,
		),
		id: 'application.closed',
		rule: 'all-closed',
	},
	{
		of: 'application.received',
		saysAll: true,
		says: outcome(
			`${THEN}${BY_RULE}${ALL}${HOW}(?:(?:${STEPS}|${CLOSED}(?:[,，]?并(?:且)?|[、和及]))${HOW}(?:[,，]${HOW})?)?${GIVEN}${REPLIED}(?!的)`,
		),
		id: 'application.replied',
		rule: 'all-replied',
	},
	{
		// 2件，已在规定期限内办理、答复
		of: 'application.received',
		says: outcome(
			`(?:${ONCE}|${DULY}|[,，]并)${HOW}(?:${STEPS}(?:及时|按时|按期|依法)?)?${GIVEN}${REPLIED}(?:了)?(?:完毕|到位|完成|申请人|办结|工作)?(?=[,，。;；()\\n]|并|$)`,
		),
		id: 'application.replied',
		rule: 'replied',
	},
];
