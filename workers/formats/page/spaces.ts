/**
 * The words of a line as a browser prints them: white space of the source is one space, and none at the ends.
 * A line end of the source between two Chinese characters is nothing at all: Word breaks lines in the middle of words.
 * No-break and ideographic spaces stay as they are.
 */
export const collapsed = (source: string): string =>
	source.replace(/[ \t\r\n\f]+/g, (run, at: number) => {
		const before = source.charCodeAt(at - 1);
		const after = source.charCodeAt(at + run.length);
		if (Number.isNaN(before) || Number.isNaN(after)) return '';
		return /[\r\n]/.test(run) && isWide(before) && isWide(after) ? '' : ' ';
	});

/** Han characters, their punctuation, and full-width forms. */
const isWide = (code: number): boolean =>
	(code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xff60);
