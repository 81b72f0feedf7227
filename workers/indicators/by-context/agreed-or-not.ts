import { rightBefore } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** 收到申请3件，同意1件、不同意2件: beside each other both say how the requests were answered. */
export function agreedOrNot({ sentence, quantity }: Counted): NameByContext | undefined {
	const { text, said, paragraph } = sentence;
	if (quantity.kind !== 'item' || rightBefore(text, quantity.start, 2) !== AGREED) return undefined;
	if (paragraph.section !== 'application' || said.meets(OTHERS)) return undefined;
	if (!BOTH.test(text.slice(sentence.start, sentence.end))) return undefined;
	const denied = text.charAt(quantity.start - 3) === '不';
	return {
		id: `application.replied.${denied ? 'denied' : 'granted'}`,
		rule: 'agreed-or-not',
		start: quantity.start - (denied ? 3 : 2),
	};
}

const AGREED = '同意';
const BOTH = /(?:^|[,，、;；:：(]|其中)同意\d+[件份宗条][,，、;；和]不同意\d/;
const OTHERS = setOf('hotline', 'otherCase', 'complaint', 'licensing', 'otherApplication', 'reduction');
