import type { Title } from '../outline/titles';
import { type Folded, gapBefore } from '../text/fold';
import { NEWLINE } from '../text/width';
import { isBody } from './bodies';

/** The body's name printed right under the title, on a line of its own or between spaces. */
export function nameUnderTitle(folded: Folded, titles: readonly Title[]): string | undefined {
	for (const title of titles) {
		const name = title.label ? '' : tokenAt(folded, title.end);
		if (isBody(name)) return name;
	}
	return undefined;
}

function tokenAt(folded: Folded, from: number): string {
	const { codes, text } = folded;
	const start = codes[from] === NEWLINE ? from + 1 : from;
	let end = start;
	while (end < codes.length && end - start < 45 && codes[end] !== NEWLINE && (end === start || !gapBefore(folded, end)))
		end++;
	return text.slice(start, end).replace(/[()]/g, '');
}
