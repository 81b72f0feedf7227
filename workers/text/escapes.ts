import { codeOf } from './codes';
import { matchAt } from './sticky';

/** Whether a text names its line ends instead of having them: by the tags of a page, or as \n in a text between quotes. */
export const hasEscapes = (text: string): boolean =>
	(text.includes('<') && ENDS.test(text)) ||
	(text.includes('\\n') && text.split('\\n').length > text.split('\n').length + FEWEST);
const FEWEST = 2;

/** The UTF-16 unit of the line end, tab or quote that is named at a place (<br/>, </p>, \n, \t, \"), and how long its name is. */
export function escapeAt(text: string, at: number): { code: number; length: number } | undefined {
	const code = text.charCodeAt(at);
	if (code === TAG) {
		const [tag] = matchAt(ENDING, text, at) ?? [];
		return tag ? { code: codeOf('\n'), length: tag.length } : undefined;
	}
	const named = code === BACKSLASH ? NAMED.get(text.charAt(at + 1)) : undefined;
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
