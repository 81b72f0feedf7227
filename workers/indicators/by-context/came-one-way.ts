import type { NameByContext } from '../name';
import type { Counted } from '../sentence/clause';
import { AMONG, APPLICATION, WAYS } from '../sentence/senses';
import { setOf } from '../sentence/terms';

const RECEIVE = setOf('receive');

/** 我镇收到信函申请1件，已答复: where nothing else is said to have come it is all that came, and what is said of it is said of all. */
export function cameOneWay(counted: Counted, read: string | undefined): readonly NameByContext[] {
	const { sentence, clause, quantity } = counted;
	const { paragraph, quantities, text, said } = sentence;
	if (!read?.startsWith(RECEIVED) || said.meets(AMONG) || paragraph.met.meets(APPLICATION)) return NONE;
	if (clause.earlier.meets(RECEIVE) || !CAME.test(text.slice(clause.start, quantity.start))) return NONE;
	const isOnly = quantities.filter(({ kind }) => kind === quantity.kind).length === 1;
	const ways = paragraph.terms.filter(
		({ set, start }) => set.meets(WAYS) && !DENIED.test(text.slice(Math.max(0, start - 20), start)),
	);
	return isOnly && ways.length === 1 && paragraph.section === 'application'
		? [{ id: 'application.received', rule: 'came-one-way', start: clause.start, weak: true }]
		: NONE;
}
/** 无网络、传真等其他形式的申请: no other way that any came. */
const DENIED = /(?:无|没有|未)[^,，。;；\d]*$/;
const RECEIVED = 'application.received.';
const CAME = /(?:收到|接到|受理|接收)(?:了)?[^,，。;；\d]{0,20}$/;
const NONE: readonly NameByContext[] = [];
