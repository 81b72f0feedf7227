import type { Quantity } from '../../numerals/quantity';
import type { NameByContext } from '../name';
import { clauseBefore } from '../sentence/clause';
import { type Counted, floorOf } from '../sentence/counted';
import { setOf } from '../sentence/terms';

const WAYS = [
	['in_person', /^(?:(?:[到来]\S{1,5})?当面(?:递交)?|来人|来访|来人来访|上门|到场|现场|窗口|当面)$/],
	['letter', /^(?:来信|来函|邮寄|信函|信件|寄信|信)$/],
	['fax', /^传真$/],
	// The forms do not count it, but it is a part too.
	['other', /^(?:书面|线下|口头)$/],
	[
		'online',
		/^(?:网上|网络|互联网|网站|在线|电子邮件|电邮|(?:电子邮件|邮件|邮箱|网站|网上|网络)(?:以?及|和|、|与)(?:网站|网上|网络|电子邮件|邮件|邮箱))$/,
	],
] as const;
type Way = (typeof WAYS)[number][0];
const PART = /^(?:其中)?[:：,，、(]*(?:通过|以|有|为)?([一-龥、]{1,9}?)(?:的|申请|提交|提出|递交|方式|有|是|为)*$/;

/**
 * 受理申请7件，其中来人5件、来信2件: words that name a way of applying only where they part what was received, as visits and
 * letters of every kind are counted too. The parts must make the whole, unless they are said to be among the applications.
 */
export function wayForShort({ sentence, at, quantity, clause }: Counted): NameByContext | undefined {
	const { text, paragraph, quantities } = sentence;
	if (quantity.kind !== 'item') return undefined;
	if (paragraph.section !== 'application' && !sentence.said.meets(DISCLOSURE) && !paragraph.met.meets(DISCLOSURE))
		return undefined;
	const way = wayOf(text.slice(clause.start, clause.end));
	if (!way || way === 'other') return undefined;
	// 电子邮件申请34件，占54.8%；当面申请9件: what share each is parts nothing.
	const isShare = (one: number): boolean => quantities[one]?.kind === 'share';
	const stepFrom = (one: number, by: number): number => (isShare(one + by) ? one + 2 * by : one + by);
	const wayAt = (one: number): Way | undefined => {
		const part = quantities[one];
		if (!part || part.kind !== quantity.kind) return undefined;
		const { start, end } = clauseBefore(sentence.terms, part.start, floorOf(sentence, one), sentence.start);
		return wayOf(text.slice(start, end));
	};
	let first = at;
	while (wayAt(stepFrom(first, -1))) first = stepFrom(first, -1);
	let last = at;
	while (wayAt(stepFrom(last, 1))) last = stepFrom(last, 1);
	// 网上申请2件、电子邮件申请3件: neither is all that came so.
	for (let other = first; other <= last; other++) if (other !== at && wayAt(other) === way) return undefined;
	const parts = quantities.slice(first, last + 1).filter(({ kind }) => kind === quantity.kind);
	const sum = parts.reduce((total, { value }) => total + value, 0);
	// 受理申请1件，来信1件: alone it may be any letter, 来信申请 is none.
	if (parts.length < 2 && !text.slice(clause.start, clause.end).includes('申请')) return undefined;
	const before = text.slice(paragraph.start, (parts[0] as Quantity).start);
	if (!isReceived(sum, before) && !(parts.length > 1 && AMONG_APPLICATIONS.test(before))) return undefined;
	return { id: `application.received.${way}`, rule: 'way-for-short', start: clause.start };
}

const DISCLOSURE = setOf('disclosure', 'byRequest');

const wayOf = (words: string): Way | undefined => {
	const word = PART.exec(words)?.[1];
	return word === undefined ? undefined : WAYS.find(([, says]) => says.test(word))?.[0];
};

/** 受理群众申请公开7件: the words before the parts count as many applications. */
const isReceived = (sum: number, before: string): boolean =>
	[...before.matchAll(RECEIVED)].some(([, number]) => Number(number?.replace(/[ ,]/g, '')) === sum);
/** 收到申请34件,其中网上18件、信件4件: that they do not make the whole is a matter of the reconciliation. */
const AMONG_APPLICATIONS =
	/(?:收到|受理|接到|接收|收)(?:政府)?(?:信息)?(?:公开)?申请[共计为]{0,2}\d[\d,]{0,8}[件份条宗次例][,，]?其中[^,，。;；\d]{1,9}$/;
const RECEIVED = /(?:申请|依申请公开|受理|收到|接到)[^,，。;；\d]{0,8}(\d{1,3}(?:[ ,]\d{3})+|\d{1,6})[件份条宗次例]/g;
