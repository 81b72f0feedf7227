import { rightBehind } from '../../text/around';
import { type Ledger, placesIn } from './ledger';
import type { Pair } from './pair';

/** So many of the phrases may be last year's. */
const MOST = 0.8;
const PHRASE = 6;
/** Shorter parts are alike by nature. */
const SHORTEST = 60;

/** The problems and improvements must not be last year's again (国办公开办函〔2021〕30号). */
export function duplicate({ now, before, year }: Pair, ledger: Ledger): void {
	const [own, old] = [now.digest.problems, before.digest.problems];
	if (!own || !old || Math.min(own.words.length, old.words.length) < SHORTEST) return;
	const alike = Math.max(share(own.words, old.words), shareOfClauses(own.words, old.words));
	if (alike < MOST) ledger.holds('near_duplicate', [own.span]);
	else
		ledger.fails('near_duplicate', {
			says: { code: 'nearly-last-year', year, percent: Math.floor(alike * 100) },
			spans: [own.span],
			elsewhere: placesIn(before.id, [old.span]),
		});
}

/** How many of a text's phrases stand in the other one. */
function share(text: string, other: string): number {
	const known = new Set<string>();
	for (let at = 0; at + PHRASE <= other.length; at++) known.add(other.slice(at, at + PHRASE));
	let found = 0;
	for (let at = 0; at + PHRASE <= text.length; at++) if (known.has(rightBehind(text, at, PHRASE))) found++;
	return found / Math.max(1, text.length - PHRASE + 1);
}

/** How much of a text are clauses that stand in the other one too, in whatever order. */
function shareOfClauses(text: string, other: string): number {
	const known = new Set(clausesOf(other));
	let [found, all] = [0, 0];
	for (const clause of clausesOf(text)) {
		all += clause.length;
		if (known.has(clause)) found += clause.length;
	}
	return found / Math.max(1, all);
}
/** The clauses without the ordinals that items begin with. */
const clausesOf = (text: string): string[] =>
	text.split(/[,，。;；:：、]+/).map((clause) => clause.replace(ORDINAL, ''));
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十][）)]|[一二三四五六七八九十]是)/;
