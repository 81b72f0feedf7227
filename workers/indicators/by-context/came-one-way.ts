import { rightBefore, rightBehind } from '../../text/around';
import type { Name, NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { AMONG, APPLICATION, WAYS } from '../sentence/senses';
import { setOf } from '../sentence/terms';

const RECEIVE = setOf('receive');

/** 我镇收到信函申请1件，已答复: where nothing else is said to have come it is all that came, and what is said of it is said of all. */
export function cameOneWay({ id }: Name, counted: Counted): readonly NameByContext[] {
	const { sentence, clause, quantity } = counted;
	const { paragraph, text } = sentence;
	const said = text.slice(clause.start, quantity.start);
	if (id.startsWith(FROM)) return cameFromOneKind(counted);
	if (!id.startsWith(RECEIVED) || clause.earlier.meets(AMONG) || paragraph.met.meets(APPLICATION)) return NONE;
	if (clause.said.meets(AMONG) || clause.earlier.meets(RECEIVE) || !CAME.test(said)) return NONE;
	const ways = paragraph.terms.filter(
		({ set, start }) => set.meets(WAYS) && !DENIED.test(rightBefore(text, start, 20)),
	);
	return isWhole(counted) && ways.length === 1 && (paragraph.section === 'application' || OF_DISCLOSURE.test(said))
		? [{ id: 'application.received', rule: 'came-one-way', start: clause.start, weak: true }]
		: NONE;
}

/** 收到自然人申请9件，予以公开5件: where no other applicants are told of they are all that applied. */
function cameFromOneKind({ clause, sentence, quantity }: Counted): readonly NameByContext[] {
	const { paragraph, text, quantities } = sentence;
	if (clause.earlier.meets(AMONG) || clause.said.meets(AMONG) || paragraph.met.meets(APPLICATION)) return NONE;
	if (clause.earlier.meets(RECEIVE) || !CAME_FROM.test(text.slice(clause.start, quantity.start))) return NONE;
	const others = quantities.some(
		({ kind, start, value }) => kind === quantity.kind && (start < quantity.start || value > quantity.value),
	);
	const kinds = paragraph.terms.filter(({ set, start }) => start >= quantity.end && set.meets(APPLICANTS));
	return others || kinds.length > 0
		? NONE
		: [{ id: 'application.received', rule: 'came-from-one-kind', start: clause.start, weak: true }];
}
const FROM = 'request.new.';
const CAME_FROM = /(?:收到|接到|受理|接收)(?:了)?[^,，。;；\d]{0,24}$/;
const APPLICANTS = setOf(
	'person',
	'business',
	'firm',
	'research',
	'charity',
	'legalService',
	'otherOrganisation',
	'applicant',
);

/** 收到公民以邮寄形式递交的申请1件: the way of those that came that way. */
export function byWhichItCame({ id, start }: Name, { clause, sentence, quantity }: Counted): readonly NameByContext[] {
	if (id !== 'application.received') return NONE;
	const ways = clause.terms.filter(({ set, end }) => set.meets(WAYS) && end <= quantity.start);
	const [way] = ways;
	if (!way || ways.length > 1 || clause.said.meets(MANY_WAYS)) return NONE;
	const { text } = sentence;
	if (!THROUGH.test(text.slice(clause.start, way.end)) && !BROUGHT.test(rightBehind(text, way.end, 10))) return NONE;
	const told = WAYS_TOLD.find(([sense]) => way.set.meets(sense));
	return told ? [{ id: told[1], rule: 'by-which-it-came', start }] : NONE;
}

const MANY_WAYS = setOf('manyWays');
/** 通过网络, 以信函方式 */
const THROUGH = /(?:通过|以|采用)[^,，。;；\d]{0,16}$/;
/** 群众当面提出的 */
const BROUGHT = /^(?:方式)?(?:提出|提交|递交)的|^的(?:政府信息公开|信息公开|公开)?申请/;
const WAYS_TOLD = [
	[setOf('inPerson'), 'application.received.in_person'],
	[setOf('fax'), 'application.received.fax'],
	[setOf('online', 'email'), 'application.received.online'],
	[setOf('letter'), 'application.received.letter'],
] as const;

/** The only number of its kind in its sentence, or the whole that others are parts of: 网络申请14件，其中同意公开8件. */
const isWhole = ({ sentence: { quantities, text }, quantity }: Counted): boolean =>
	PARTED.test(rightBehind(text, quantity.end, 3))
		? quantities.every(
				({ kind, start, value }) => kind !== quantity.kind || (start >= quantity.start && value <= quantity.value),
			)
		: quantities.filter(({ kind }) => kind === quantity.kind).length === 1;
const PARTED = /^[,，]其中/;
/** 政府信息公开网络申请 */
const OF_DISCLOSURE = /信息公开(?:网络|网上|信函|邮寄|当面)申请/;
/** 无网络、传真等其他形式的申请: no other way that any came. */
const DENIED = /(?:无|没有|未)[^,，。;；\d]*$/;
const RECEIVED = 'application.received.';
const CAME = /(?:收到|接到|受理|接收)(?:了)?[^,，。;；\d]{0,20}$/;
const NONE: readonly NameByContext[] = [];
