import { rightBehind } from '../../text/around';
import type { Folded } from '../../text/fold';
import { tableOf } from '../../text/signs';
import type { Docket } from '../docket';
import { amountOf, end, type Item, inOneSentence, isShare, spansOf, start } from '../lists/items';
import type { Told } from '../told';

/** What is told of the whole area with the same words in two places must be the same: 全县36个单位建立了专栏, 全县33个单位建立了专栏. */
export function saidAgain(told: Told, docket: Docket): void {
	const { folded, items } = told;
	const said = new Map<string, Item>();
	for (const item of items) {
		const words = isShare(item) ? undefined : wordsOf(told, item);
		if (words === undefined) continue;
		const before = said.get(words);
		if (!before) said.set(words, item);
		else if (before.value !== item.value && !inOneSentence(folded, before, item))
			failsAgain(folded, before, item, docket);
	}
}

/** The same thing is told twice, with two numbers; which of them is right nobody can tell from the report. */
export function failsAgain(folded: Folded, before: Item, item: Item, docket: Docket): void {
	docket.fails('told_twice.mismatch', {
		says: { code: 'said-again', first: amountOf(folded, before), other: amountOf(folded, item) },
		spans: spansOf(folded, [before, item]),
		expected: before.value,
		actual: item.value,
		doubtful: true,
	});
}

/**
 * The clause of a number without it; undefined where it is short, has another number, or is not of the whole area and
 * this year.
 */
function wordsOf({ folded, items }: Told, item: Item): string | undefined {
	const from = clauseStart(folded, item);
	if (from < 0 || !OF_ALL.test(rightBehind(folded.text, from, 2))) return undefined;
	const behind = BEHIND.exec(folded.text.slice(end(item), end(item) + WITHIN))?.[0];
	if (behind === undefined) return undefined;
	const [before, next] = [items[item.at - 1], items[item.at + 1]];
	if ((next && start(next) < end(item) + behind.length) || (before && end(before) > from)) return undefined;
	const words = `${folded.text.slice(from, start(item))}#${item.quantity.unit}${behind}`;
	return words.length < SHORTEST || OTHER_TIME.test(sentenceBefore(folded, item, from)) ? undefined : words;
}

const OF_ALL = /^全[省市县区州旗镇乡局系]/;
const BEHIND = /^[^,，。;:、()\n\d]*(?=[,，。;\n]|$)/;
const WITHIN = 40;
const SHORTEST = 13;
/** What was then, and what is told by quarter or half. */
const OTHER_TIME = /上年|去年|20\d\d年|季度|上半年|下半年|截至/;

const PAUSE = tableOf(',，。;:、()\n');

/** Where the clause of a number begins, if it begins with 全 and not far before it. */
function clauseStart({ codes }: Folded, item: Item): number {
	const floor = Math.max(item.stretch.start, start(item) - WITHIN);
	let from = start(item) - 1;
	while (from >= floor && codes[from] !== ALL && PAUSE[codes[from] as number] === 0) from--;
	if (from < floor || codes[from] !== ALL) return -1;
	return from === item.stretch.start || PAUSE[codes[from - 1] as number] === 1 ? from : -1;
}
const ALL = '全'.charCodeAt(0);

const sentenceBefore = ({ text }: Folded, { stretch }: Item, from: number): string =>
	text
		.slice(Math.max(stretch.start, from - 2 * WITHIN), from)
		.split(/[。;\n]/)
		.at(-1) ?? '';
