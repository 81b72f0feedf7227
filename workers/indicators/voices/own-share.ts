import { rightBefore } from '../../text/around';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';

/** 市本级, 市政府, 市政府办公室 */
const OWN = setOf('ownLevel', 'levelForShort', 'ownGovernment', 'ownOffice');

/** 其中市本级4件, 其中市政府4件, 其中市本级举办4次: the number that touches it is all that is told of it; what follows is of the whole again. */
export const isShare = ({ start, end, set }: Term, { text, quantities }: Sentence): boolean =>
	set.meets(OWN) &&
	((SHARED.test(rightBefore(text, start, 3)) &&
		quantities.some(
			(one) =>
				one.start >= end &&
				one.start - end <= LONGEST_VERB &&
				(HELD.test(text.slice(end, one.start)) || (text[one.end] === ';' && DID.test(text.slice(end, one.start)))),
		)) ||
		// 收到申请36件，市本级9件, 浦口镇2件、县政府1件: a bare number right behind another.
		(PAUSES.has(text.charAt(start - 1)) &&
			quantities.some((one) => one.end === start - 1) &&
			quantities.some((one) => one.start === end)) ||
		// 全市办结1160件，市本级办结398件; what follows is of the whole again.
		DONE_TOO.test(text.slice(Math.max(0, start - LONGEST_WHOLE), end + LONGEST_VERB)));
const DONE_TOO = /全[省市县区州旗]([一-龥]{2,4})[\d,.]+万?[件条次份][,，][省市县区州旗]本级\1\d/;
const LONGEST_WHOLE = 22;
const HELD = /^(?:举办|召开|组织|开展|举行|收取|被(?:申请)?(?:行政)?复议|被诉|被提起(?:行政)?诉讼)?$/;
/** 其中市级机关公开7.9万条；: the mark behind it ends what is told of it. */
const DID = /^(?:主动公开|公开|发布|收到|受理|办理|办结|答复)$/;
const LONGEST_VERB = 7;
const PAUSES = new Set([',', '，', '、']);
const SHARED = /其中[,，:]?$/;

/** 县本级公开18条，占36%，乡镇公开32条: the shares of others stand right beside that of the body itself. */
export const OTHERS_BESIDE =
	/^[^,，。;；:：\d]{0,10}[\d.,]+万?[条件份宗](?:[,，(]占[^,，。;；()]{2,14}\)?)?[,，;；、]各?(?:乡镇|镇街|乡|镇|街道|部门|职能部门|委办局|[省市县区州]直|[市县区旗]{2,3})[^,，。;；:：\d]{0,14}\d/;
export const LONGEST_SHARE = 48;
