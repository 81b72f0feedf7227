import { rightBefore, rightBehind } from '../../text/around';
import { nameless, type Rewording } from './rewording';
import { setOf, type Term } from './terms';

const PLACE = setOf('wechat', 'weibo', 'website');
const OPENING_QUOTES = new Set(['“', '"', '「', '『', '《', '‘']);
const CLOSING_QUOTES = new Set(['”', '"', '」', '』', '》', '’']);
const QUOTES = new Set([...OPENING_QUOTES, ...CLOSING_QUOTES]);
/** A longer quotation is no name. */
const LONGEST = 24;

/**
 * What is only a place's name is words that say nothing: “望河政府网”微信公众号, “多彩望河”公众号, 公众号“望河街道办事处”,
 * 望河政府网微信公众号, 政府网站柳桥镇专栏.
 */
export const withAccountNames: Rewording = (terms, { text, said }) => {
	if (!said.meets(PLACE) || !terms.some((term, at) => term.set.meets(PLACE) && hasName(terms, at, text))) return terms;
	const kept: Term[] = [];
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at] as Term;
		if (term.set.meets(PLACE)) dropName(kept, startOfName(term.start, text));
		kept.push(namesNext(terms, at, text) ? nameless(term) : term);
		const end = term.set.meets(PLACE) ? Math.max(endOfName(term.end, text), endOfPage(term, text)) : -1;
		if (end < 0) continue;
		kept.push(nameless({ start: term.end, end }));
		// 栏目公开信息 goes on behind the name of the column.
		while (at + 1 < terms.length && (terms[at + 1] as Term).end <= end) at++;
	}
	return kept;
};

/** Whether a name stands beside the word for a place. */
function hasName(terms: readonly Term[], at: number, text: string): boolean {
	const place = terms[at] as Term;
	return isBesideQuotes(place, text) || namesNext(terms, at, text) || isWithPage(place, text);
}

/** 望河政府网微信公众号: the site before the account only says whose it is. */
function namesNext(terms: readonly Term[], at: number, text: string): boolean {
	const [term, next] = [terms[at] as Term, terms[at + 1]];
	return term.set.meets(SITE) && next?.start === term.end && ACCOUNT.test(rightBehind(text, next.start, 4));
}
const SITE = setOf('website');
const ACCOUNT = /^(?:微信(?:公众|订阅|服务)|公众号|官方微[信博]|政务微[信博])/;

/** 区政府网站谷阳镇专栏, 县政府网站“部门信息公开”栏目, 市局网站江南频道: the page that a body has on the site of those above it is its place there. */
const isWithPage = (term: Term, text: string): boolean => endOfPage(term, text) >= 0;

/** Where the name of a body's page ends that follows the word for a site, or −1; before a comma it ends the way itself. */
function endOfPage({ set, end }: Term, text: string): number {
	if (!set.meets(SITE)) return -1;
	PAGE.lastIndex = end;
	return PAGE.test(text) && text.charAt(PAGE.lastIndex) !== ',' ? PAGE.lastIndex : -1;
}
const PAGE =
	/[“"][^”"]{0,8}(?:信息|政务)公开[^”"]{0,4}[”"](?:专栏|栏目|专区|子站|频道|板块)(?=共?(?:主动)?(?:公开|发布))|[“"]?[一-龥]{2,8}?[”"]?(?:频道|子站)|[“"][^”"]{0,10}(?:镇|乡|街道|[局委办]|部门)[”"](?:专栏|栏目|专区|板块)|[一-龥]{1,8}?(?:镇|乡|街道|[局委办处院]|部门)(?:政府)?(?:信息公开)?(?:专栏|栏目|专区|子站|频道|板块)/y;

const isBesideQuotes = ({ start, end }: Term, text: string): boolean =>
	QUOTES.has(text.charAt(end)) || text.charAt(end) === '@' || startOfName(start, text) >= 0;

/** Makes the words of a name that begins at an offset one word that says nothing. */
function dropName(kept: Term[], start: number): void {
	if (start < 0 || (kept.at(-1)?.start ?? -1) < start) return;
	const { end } = kept.at(-1) as Term;
	while ((kept.at(-1)?.start ?? -1) >= start) kept.pop();
	kept.push(nameless({ start, end }));
}

/** Where the name in quotes begins that ends at an offset, or one that begins with the number of a hotline, or −1. */
function startOfName(end: number, text: string): number {
	if (!CLOSING_QUOTES.has(text.charAt(end - 1))) {
		const name = OF_HOTLINE.exec(rightBefore(text, end, LONGEST_OF_HOTLINE));
		return name ? end - name[0].length : -1;
	}
	for (let at = end - 2; at > end - LONGEST; at--) if (OPENING_QUOTES.has(text.charAt(at))) return at;
	return -1;
}

/** 12320卫生健康微信公众号 */
const OF_HOTLINE = /(?<!\d)1\d{4}[一-龥]{0,8}$/;
const LONGEST_OF_HOTLINE = 14;

/** Where the name in quotes ends that begins at an offset (@“望河发布”), or −1. */
function endOfName(begin: number, text: string): number {
	const start = text.charAt(begin) === '@' ? begin + 1 : begin;
	if (!OPENING_QUOTES.has(text.charAt(start))) return -1;
	for (let at = start + 1; at < start + LONGEST; at++) if (CLOSING_QUOTES.has(text.charAt(at))) return at + 1;
	return -1;
}
