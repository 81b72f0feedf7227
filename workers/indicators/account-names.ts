import { SenseSet } from './sense-set';
import { setOf, type Term } from './terms';

const WEBSITE = setOf('website');
const ACCOUNT = setOf('wechat', 'weibo');
const PLACE = setOf('wechat', 'weibo', 'website');
const OPENING_QUOTES = new Set(['“', '"', '「', '『', '《', '‘']);
const CLOSING_QUOTES = new Set(['”', '"', '」', '』', '》', '’']);
const QUOTES = new Set([...OPENING_QUOTES, ...CLOSING_QUOTES]);
/** A longer quotation is no name. */
const LONGEST = 24;

/** The terms with what is only an account's name as words that say nothing: “望河政府网”微信公众号, 公众号“望河街道办事处”. */
export function withAccountNames(terms: readonly Term[], text: string): readonly Term[] {
	if (!terms.some(({ set, end }) => set.meets(PLACE) && QUOTES.has(text.charAt(end)))) return terms;
	const kept: Term[] = [];
	for (let at = 0; at < terms.length; at++) {
		const term = terms[at] as Term;
		kept.push(namesAccount(term, terms[at + 1], text) ? nameless(term) : term);
		const end = term.set.meets(PLACE) ? endOfName(term.end, text) : -1;
		if (end < 0) continue;
		kept.push(nameless({ start: term.end, end }));
		while (at + 1 < terms.length && (terms[at + 1] as Term).start < end) at++;
	}
	return kept;
}

const namesAccount = ({ set, end }: Term, next: Term | undefined, text: string): boolean =>
	set.meets(WEBSITE) && next?.start === end + 1 && next.set.meets(ACCOUNT) && CLOSING_QUOTES.has(text.charAt(end));

/** Where the name in quotes ends that begins at an offset, or −1. */
function endOfName(start: number, text: string): number {
	if (!OPENING_QUOTES.has(text.charAt(start))) return -1;
	for (let at = start + 1; at < start + LONGEST; at++) if (CLOSING_QUOTES.has(text.charAt(at))) return at + 1;
	return -1;
}

const nameless = ({ start, end }: { start: number; end: number }): Term => ({
	start,
	end,
	senses: [],
	set: new SenseSet(),
});
