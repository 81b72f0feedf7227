import type { Script } from '../../src/report/reading';
import type { FullOutline } from '../outline/outline';
import type { Folded } from '../text/fold';
import { sourceSpan } from '../text/fold';
import { NEWLINE } from '../text/width';

/**
 * The report's title, without the spaces and line ends inside it; in Simplified.
 * A breadcrumb (政府信息公开年报) is none: a title names the year, or stands on a line of its own.
 */
export function titleOf(folded: Folded, { titles }: FullOutline, script: Script): string | undefined {
	const title = titles.find(({ full }) => full) ?? titles.find(({ start, end }) => isLine(folded, start, end));
	if (!title) return undefined;
	if (script === 'hant') return folded.text.slice(title.start, title.end).replace(/\s/g, '');
	const [from, to] = sourceSpan(folded, title.start, title.end);
	return folded.source.slice(from, to).replace(/\s/g, '');
}

function isLine({ codes, text }: Folded, start: number, end: number): boolean {
	const alone = (start === 0 || codes[start - 1] === NEWLINE) && (end >= codes.length || codes[end] === NEWLINE);
	return alone && /(?:年度|工作)报告/.test(text.slice(start, end));
}
