import { codeOf } from './codes';
import { matchAt } from './sticky';

/**
 * What begins the names of line ends in a text that names them instead of having them: the < of a page's tags, the \ of a
 * text between quotes. None for nearly every text.
 */
export function escapesIn(text: string): ReadonlySet<number> {
	const found = new Set<number>();
	if (text.includes('<') && ENDS.test(text)) found.add(TAG);
	if (text.includes('\\n') && text.split('\\n').length > text.split('\n').length + FEWEST) found.add(BACKSLASH);
	return found;
}
const FEWEST = 2;

/** The UTF-16 unit of the line end, tab or quote that is named at a place (<br/>, </p>, \n, \t, \"), and how long its name is. */
export function escapeAt(text: string, at: number): { code: number; length: number } | undefined {
	if (text.charCodeAt(at) === TAG) {
		const [tag] = matchAt(ENDING, text, at) ?? [];
		return tag ? { code: codeOf('\n'), length: tag.length } : undefined;
	}
	const named = NAMED.get(text.charAt(at + 1));
	return named === undefined ? undefined : { code: named, length: 2 };
}
const TAG = codeOf('<');
const ENDING = /<(?:br ?\/?|\/(?:p|div|li|tr|h\d))>/iy;
const ENDS = new RegExp(ENDING.source, 'i');
const BACKSLASH = codeOf('\\');
const NAMED: ReadonlyMap<string, number> = new Map([
	['n', codeOf('\n')],
	['t', codeOf('\t')],
	['r', codeOf('\r')],
	['"', codeOf('"')],
]);
