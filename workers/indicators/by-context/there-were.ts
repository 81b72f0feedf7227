import { rightBefore, rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 全年共有15件信息公开申请, 仅有信息公开申请1件, 到我镇申请信息公开的有3人, 有3人次申请公开信息: no verb says that they came. */
export function thereWere({ sentence, quantity: { start, end, kind } }: Counted): NameByContext | undefined {
	const { text, paragraph } = sentence;
	if (kind !== 'item' && kind !== 'person') return undefined;
	const whoCame = WHO_CAME.exec(rightBefore(text, start, LONGEST_CAME));
	if (whoCame) return { id: 'application.received', rule: 'those-who-applied', start: start - whoCame[0].length };
	if (kind === 'person') {
		const had = THERE_WERE_SOME.exec(rightBefore(text, start, LONGEST));
		const applied = had && WHO_APPLIED.exec(rightBehind(text, end, LONGEST_CAME));
		// 有1位村民申请公开低保名单: for what, only where nothing else is applied for.
		if (!applied || (applied[1] && paragraph.section !== 'application')) return undefined;
		// 收到申请5件，有3人申请公开低保名单: of those told before.
		if (text.slice(sentence.start, start).includes('申请')) return undefined;
		return { id: 'application.received', rule: 'those-who-applied', start, end: end + applied[0].length, weak: true };
	}
	const before = THERE_WERE.exec(rightBefore(text, start, LONGEST));
	if (!before) return undefined;
	const behind = before[1] ? '' : APPLICATIONS.exec(rightBehind(text, end, LONGEST))?.[0];
	if (behind === undefined) return undefined;
	return { id: 'application.received', rule: 'there-were', start: start - before[0].length, end: end + behind.length };
}

const REQUEST = '(?:政府信息公开|信息公开|依申请公开|公开)(?:申请|事项)';
const THERE_WERE = new RegExp(`(?:共有|仅有|只有)(${REQUEST})?$`);
/** 只有1件信息公开申请结转: what became of some. */
const APPLICATIONS = new RegExp(`^${REQUEST}(?=[,，。;；(]|$)`);
const LONGEST = 14;
/** Who came to the body itself to apply. */
const WHO_CAME =
	/[到来向](?:我|本)(?:街道|单位|机关|[局委办厅镇乡院校站所县区市])(?:申请|要求)(?:公开)?(?:政府|政务)?信息(?:公开)?的(?:群众|村民|居民|市民|公民)?(?:总共|共有|共|有|计)$/;
const LONGEST_CAME = 24;
const THERE_WERE_SOME = /(?:^|[\n,，。;；年度共仅只])有$/;
const WHO_APPLIED =
	/^(?:的)?(?:群众|村民|居民|市民|公民|申请人|当事人|农户|职工|家长|学生)?(?:向(?:我|本)(?:街道|单位|机关|[局委办厅镇乡院校站所县区市]))?(?:提出)?(?:申请|要求)(?:(?:公开)?(?:政府|政务)?信息(?:公开)?|公开(?!招|选|竞|考|课|赛)([^,，。;；\d]{2,12})?)(?=[,，。;；]|$)/;
