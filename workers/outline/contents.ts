import { setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import type { Found } from './headings';
import type { Line } from './lines';

/** Leaves out the headings of a table of contents (目录), and of a sentence that says of which parts a report is made. */
export const withoutContents = (folded: Folded, lines: readonly Line[], found: readonly Found[]): Found[] =>
	withoutSentence(folded, withoutTable(folded, lines, found));

/** Each heading of a table of contents stands again over its own text. */
function withoutTable(folded: Folded, lines: readonly Line[], found: readonly Found[]): Found[] {
	const contents = lines.find((line) => isContents(folded.text, line));
	const first = contents ? found.findIndex(({ start }) => start >= contents.start) : -1;
	if (first < 0) return [...found];
	const words = wordsOf(folded, found[first] as Found);
	// An entry may seem to end at its comma: 加强领导，落实责任……3.
	const again = found.findIndex((heading, index) => index > first && wordsOf(folded, heading).startsWith(words));
	return again < 0 ? [...found] : [...found.slice(0, first), ...found.slice(again)];
}

/** 目录 alone or with the names behind it, or the names one behind the other: 一、概述，(一)…，二、…. */
const CONTENTS = /^(?:目录|目次):?(?:$|一、|第一)|^一、[^，,。]{2,20}[，,](?:\(一\)|二、)/;

const isContents = (text: string, { start, end }: Line): boolean =>
	OPENS.has(text.charAt(start)) && CONTENTS.test(text.slice(start, Math.min(end, start + 30)));
const OPENS = new Set('目一');

/** Without the leaders, the page number or the comma behind it: 概述……1. */
const wordsOf = ({ text }: Folded, { words, end }: Found): string =>
	text.slice(words, end).replace(/[.…·\-\d，,]+$/, '');

/** 全文由六部分组成：一、概述；二、主动公开情况；…: nothing but a mark stands between one and the next. */
function withoutSentence({ codes, text }: Folded, found: readonly Found[]): Found[] {
	const isNext = ({ end }: Found, next: Found | undefined): boolean =>
		next !== undefined && PARTING.has(codes[end]) && next.start === end + 1;
	const first = found.findIndex(({ start }) => SAYS_PARTS.test(text.slice(Math.max(0, start - 8), start)));
	if (first < 0) return [...found];
	let last = first;
	while (isNext(found[last] as Found, found[last + 1])) last++;
	return last - first + 1 < FEWEST ? [...found] : [...found.slice(0, first), ...found.slice(last + 1)];
}
const SAYS_PARTS = /(?:组成|包括|包含|分为|部分|内容|如下)[^\n。;]{0,4}[:,，]$/;
const PARTING = setOf(';,，、');
const FEWEST = 3;
