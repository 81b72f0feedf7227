import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 1件申请因对答复不服提起行政复议，市政府维持; 2名申请人不服答复，申请行政复议: who did so, and why, stands behind the number. */
export function appealedAgainst({ sentence, quantity }: Counted): NameByContext | undefined {
	const { text } = sentence;
	const behind = rightBehind(text, quantity.end, LONGEST);
	if (!CASES.has(quantity.kind) || !behind.includes('不服')) return undefined;
	const said = APPEALED.exec(behind);
	if (!said || quantity.end + said[0].length > sentence.end) return undefined;
	const id = said[1] === '复议' ? 'reconsideration.total' : 'litigation.total';
	const end = quantity.end + said[0].length;
	return { id, rule: 'appealed-against', start: quantity.start, end, weak: true };
}
const CASES: ReadonlySet<Counted['quantity']['kind']> = new Set(['item', 'person']);
/** What was answered, that somebody did not accept it, and where he went. */
const APPEALED =
	/^(?:的?(?:政府信息公开|信息公开|依申请公开)?(?:申请人?|当事人|群众|公民|村民|居民)){0,2}[^。;；\d]{0,6}?(?:对|因|不服)[^。;；\d]{0,30}?(?<=不服[^。;；\d]{0,20})(?:申请|提起|提出|提请)(?:了)?(?:行政)?(复议|诉讼)(?!决定)/;
const LONGEST = 72;
