/** Characters that have a control word or symbol of their own. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['emdash', '—'],
	['endash', '–'],
	['lquote', '‘'],
	['rquote', '’'],
	['ldblquote', '“'],
	['rdblquote', '”'],
	['bullet', '•'],
	['emspace', '\u2003'],
	['enspace', '\u2002'],
	['qmspace', '\u2005'],
	['~', '\u00a0'],
	['_', '-'],
	['\\', '\\'],
	['{', '{'],
	['}', '}'],
]);

/** Control words and symbols after which another line begins. */
export const LINE_ENDS: ReadonlySet<string> = new Set(
	['\r', '\n'].concat('par line lbr page column sect softpage softline cell nestcell row'.split(' ')),
);
