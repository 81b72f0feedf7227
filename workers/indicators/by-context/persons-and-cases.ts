import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 受理2人3件申请: the persons are counted before the applications that they made. */
export function personsAndCases({ sentence, at, quantity }: Counted): NameByContext | undefined {
	const { text, start, quantities } = sentence;
	const persons = quantities[at - 1];
	if (quantity.kind !== 'item' || persons?.kind !== 'person' || persons.end !== quantity.start) return undefined;
	const came = CAME.exec(text.slice(start, persons.start));
	const named = NAMED.exec(rightBehind(text, quantity.end, LONGEST));
	if (!came || !(named || BY_REQUEST.test(came[0]))) return undefined;
	const end = quantity.end + (named?.[0].length ?? 0);
	return { id: 'application.received', rule: 'persons-and-cases', start: start + came.index, end };
}

const CAME = /(?:收到|受理|接收|接到)(?:了)?(?:政府信息公开|信息公开|依申请公开|申请|事项)*$/;
const BY_REQUEST = /公开/;
const NAMED = /^(?:政府信息公开|信息公开|依申请公开)(?:的)?(?:申请|事项)?/;
const LONGEST = 12;
