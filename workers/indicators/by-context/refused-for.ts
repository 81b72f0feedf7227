import { rightBehind } from '../../text/around';
import type { Name, NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { isFiller } from '../sentence/filler';
import { setOf } from '../sentence/terms';

/** By this name of its rule such a figure is known where figures are weighed. */
export const REFUSED_FOR_IT = 'refused-for-the-only-reason';

/** 3件因涉及商业秘密，不予公开: where no other reason is told, those refused for it are all that were refused. */
export function refusedFor(
	{ id, start, head }: Name,
	{ sentence: { text, said, terms }, quantity }: Counted,
): readonly Name[] {
	if (!id.startsWith('application.replied.denied.') || !head || said.meets(DENIED)) return NONE;
	const refused = terms.filter((term) => REFUSED.test(text.slice(term.start, term.end)));
	const isOnlyOne = refused.length === 1 && refused[0]?.start === head.start;
	const isToldBehind = UNDISCLOSED.test(rightBehind(text, Math.max(quantity.end, head.end), 36));
	if (!isOnlyOne && !(isToldBehind && terms.filter(({ set }) => set.meets(REASONS)).length === 1)) return NONE;
	return [
		{
			id: 'application.replied.denied',
			rule: REFUSED_FOR_IT,
			start,
			end: Math.max(quantity.end, head.end),
			weak: true,
		},
	];
}
/** 1件涉及商业秘密，经征求意见第三方不同意，未予公开 */
const UNDISCLOSED =
	/^(?:的?(?:政府)?信息)?[,，]?(?:经?征求[^,，。;；\d]{0,12}[,，]?)?(?:第三方不同意(?:公开)?[,，])?(?:故|因此|依法)?(?:未予|未|不予|不)公开(?=[,，。;；)\n]|$)/;
/** 不予公开的3件均涉及个人隐私: one reason for all that were refused. */
export function allRefusedFor(
	{ id, start }: Name,
	{ sentence: { text, terms }, quantity }: Counted,
): readonly NameByContext[] {
	if (id !== 'application.replied.denied') return NONE;
	const [all] = ALL_FOR.exec(rightBehind(text, quantity.end, 8)) ?? [];
	if (all === undefined) return NONE;
	const reason = terms.find((term) => term.start === quantity.end + all.length);
	const told = reason && ONE_REASON.find(({ set }) => reason.set.meets(set));
	return reason && told && NOTHING_MORE.test(rightBehind(text, reason.end, 3))
		? [{ id: told.id, rule: 'all-refused-for-it', start, end: reason.end }]
		: NONE;
}
const ALL_FOR = /^(?:[,，]|申请)?(?:均|全部|都)(?:是|系|为)?(?:因为?|由于)?/;
const NOTHING_MORE = /^(?:的|信息)?(?:[,，。;；)\n]|$)/;
const ONE_REASON = [
	{ id: 'application.replied.denied.privacy', set: setOf('privacy') },
	{ id: 'application.replied.denied.trade_secret', set: setOf('tradeSecret') },
] as const;

/** 因涉及国家秘密和商业秘密不予公开的5件: of two reasons together, of which none has a number. */
export function refusedForSeveral({
	sentence: { text, paragraph },
	clause,
	quantity,
}: Counted): NameByContext | undefined {
	if (paragraph.section !== 'application' || quantity.kind !== 'item') return undefined;
	const reason = clause.terms.at(-1);
	if (!reason?.set.meets(REASONS) || !isFiller(text, reason.end, quantity.start)) return undefined;
	return REFUSED.test(text.slice(reason.start, reason.end)) && JOINED.test(text.slice(clause.start, reason.start))
		? { id: 'application.replied.denied', rule: 'refused-for-several-reasons', start: clause.start, end: quantity.end }
		: undefined;
}
const REASONS = setOf('stateSecret', 'tradeSecret', 'privacy', 'safety', 'byLaw', 'notGovernmentInfo', 'thirdParty');
const JOINED = /(?:和|及|与|或|、)$/;

const NONE: readonly Name[] = [];
const DENIED = setOf('denied');
const REFUSED = /不予公开|不同意公开/;
