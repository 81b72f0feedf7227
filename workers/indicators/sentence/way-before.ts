import { Clause, opensClause } from './clause';
import type { Counted } from './counted';
import { COMMA } from './senses';
import { setOf, type Term } from './terms';

// A clause whose number was published in a way, or at a place, that the words before it name.

const BY = setOf('by');
const PLACES = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'otherWay', 'manyWays');
/** 通过县政府门户网站教育局专栏，: a page of it may be named behind the place. */
const ENDS_WAY = setOf('website', 'weibo', 'wechat', 'gazette', 'media', 'newMedia', 'otherWay', 'manyWays', 'page');
/** Back to the word that leads to the place, over no mark and no verb. */
const ENDS_PHRASE = setOf(
	'by',
	'stop',
	'semicolon',
	'comma',
	'open',
	'close',
	'colon',
	'disclose',
	'proactive',
	'post',
	'issue',
	'receive',
	'handle',
);

/**
 * The clause with the way before it: 通过政府网站，公开信息12条 is one, and 在政府网站上，公开信息12条; the comma behind the place parts nothing.
 *
 * @param floor where the number before ends
 * @param text the folded text
 * @returns nothing where the words before it are no way, or it names a place itself
 */
export function withWayBefore(clause: Clause, floor: number, text: string): Clause | undefined {
	const { sentenceTerms: terms, from, to, end } = clause;
	const mark = terms[from - 1];
	if (!mark?.set.meets(COMMA) || clause.said.meets(PLACES)) return undefined;
	const last = endOfWay(terms, from - 2, mark.start - (ON_IT.has(text.charAt(mark.start - 1)) ? 1 : 0));
	if (last < 0) return undefined;
	const first = terms.findLastIndex(({ start, set }, at) => at <= last && (start < floor || set.meets(ENDS_PHRASE)));
	const by = terms[first];
	if (isVerbOnly(clause)) return placeBefore(clause, last, floor);
	if (!by || by.start < floor || !by.set.meets(BY)) return onPlace(clause, last, floor, text);
	const way = new Clause(terms, { from: first, to, start: by.start, end });
	return way.said.meets(PLACES) ? way : undefined;
}

/** 共在门户网站上，公布各类信息65条 */
function onPlace(
	{ sentenceTerms: terms, to, end }: Clause,
	at: number,
	floor: number,
	text: string,
): Clause | undefined {
	const { start } = terms[at] as Term;
	return start >= floor && ON.test(text.slice(Math.max(floor, start - LONGEST_OWNER), start))
		? new Clause(terms, { from: at, to, start, end })
		: undefined;
}
const ON_IT = new Set('上中');
/** 在县政府 */
const ON = /在[^,，。;；:：在\d]{0,9}$/;
const LONGEST_OWNER = 10;

/** 微信公众平台，发布88条: the clause before is a place, and this one says only that it published. */
function placeBefore({ sentenceTerms: terms, to, end }: Clause, last: number, floor: number): Clause | undefined {
	const first = opensClause(terms, last);
	const place = terms[first];
	return place && place.start >= floor ? new Clause(terms, { from: first, to, start: place.start, end }) : undefined;
}
const isVerbOnly = ({ terms: [verb, more], start, end }: Clause): boolean =>
	verb !== undefined && !more && verb.set.meets(PUBLISHES) && end - start <= VERB;
/** 公开了, with nothing that it published. */
const VERB = 3;
const PUBLISHES = setOf('post', 'disclose');

/** 政务微信31个、公开信息445条: the accounts that were counted right before are where it was published. */
export function withAccountsBefore({ sentence, at, clause }: Counted): Clause | undefined {
	const accounts = sentence.quantities[at - 1];
	if (accounts?.kind !== 'place' || clause.said.meets(PLACES)) return undefined;
	if (!PAUSES.has(sentence.text.charAt(accounts.end)) || clause.start > accounts.end + 1) return undefined;
	const place = sentence.terms.findLast(({ end, set }) => end <= accounts.start && set.meets(ACCOUNTS));
	if (!place || !COUNTED.test(sentence.text.slice(place.end, accounts.start))) return undefined;
	const from = sentence.terms.indexOf(place);
	return new Clause(sentence.terms, { from, to: clause.to, start: place.start, end: clause.end });
}
const ACCOUNTS = setOf('weibo', 'wechat');
const PAUSES = new Set('、,，');
/** 公众号共31个 */
const COUNTED = /^(?:公众号|账号|账户|平台)?(?:共|共有|共计|达|总数)*[\d,]*$/;

/** The place that the way ends in before `end`; 进行信息公开 may stand behind it: 通过政府网站进行信息公开，. −1 if it is none. */
function endOfWay(terms: readonly Term[], at: number, end: number): number {
	const act = terms[at];
	if (act?.end !== end) return -1;
	if (act.set.meets(ENDS_WAY)) return at;
	if (!act.set.meets(DISCLOSURE)) return -1;
	return terms.findLastIndex(
		(place, before) => before < at && place.set.meets(ENDS_WAY) && act.start - place.end <= ACT,
	);
}
const DISCLOSURE = setOf('disclosure');
/** 进行网络信息公开 */
const ACT = 4;
