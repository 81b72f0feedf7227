import type { Script } from '../../src/report/reading';
import type { FullOutline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { NEWLINE } from '../text/width';

/** A report's title. */
export interface ReportTitle {
	/** As printed, without the spaces and line ends inside it; in Simplified. */
	printed: string;
	/** Folded: what the issuer, the level and the year are told by. */
	words: string;
}

/**
 * The report's title.
 * A breadcrumb (政府信息公开年报) is none: a title names the year, or stands on a line of its own.
 */
export function titleOf(folded: Folded, { titles }: FullOutline, script: Script): ReportTitle | undefined {
	const title = titles.find(({ full }) => full) ?? titles.find(({ start, end }) => isLine(folded, start, end));
	if (!title) return undefined;
	const words = folded.text.slice(title.start, title.end).replace(/\s/g, '');
	if (script === 'hant') return { printed: words, words };
	const [from, to] = sourceSpan(folded, title.start, title.end);
	return { printed: folded.source.slice(from, to).replace(/\s/g, ''), words };
}

function isLine({ codes, text }: Folded, start: number, end: number): boolean {
	const alone = (start === 0 || codes[start - 1] === NEWLINE) && (end >= codes.length || codes[end] === NEWLINE);
	return alone && /(?:年度|工作)报告/.test(text.slice(start, end));
}
