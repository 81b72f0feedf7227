import { rightBehind } from '../../text/around';
import type { Sentence } from '../sentence/sentence';
import type { Term } from '../sentence/terms';

/**
 * 未作出行政许可、行政处罚决定, 没有行政强制决定: that no decision was made. 无行政许可 may say that the office has no such power,
 * 无超期行政许可决定 that none was late, 未公开行政处罚决定 that none was published.
 */
export const deniesDecisions = ({ start, end }: Term, sentence: Sentence): boolean =>
	NO_DECISION.test(rightBehind(sentence.text, end, LONGEST)) &&
	!OF_SOME.test(sentence.text.slice(sentence.start, end)) &&
	!sentence.text.startsWith('尚', start);

const LONGEST = 48;
const KIND = '(?:行政)?(?:许可|处罚|强制|征收|确认|裁决|奖励)(?:处理)?(?:决定|措施)?';
const KINDS = `${KIND}(?:[、和及与或]${KIND})*`;
const MADE = '(?:过)?(?:作出|实施|采取|办理)过?(?:任何)?';
const ENDS = '(?:的?情况|事项)?(?=[,，。;；\\n]|$)';
const NO_DECISION = new RegExp(`^(?:${MADE}${KINDS}|(?:任何)?${KINDS}(?<=决定))${ENDS}`);

/** 对轻微违法行为未作出行政处罚决定, 立案3件，未作出处罚决定: of some cases it says what did not become of them. */
const OF_SOME = /[对案](?!外)/;
