/**
 * True where a row of a cell a line seems to go on behind the end of a page: its figures stop at the page's running head
 * or number, and more figures follow that. One bare number behind a head may be the page's own.
 *
 * @param behind what stands behind its figures
 * @param isWhole true where the row has a figure for each column already: then only what is certain counts
 */
export const goesOnBehindPage = (behind: string, isWhole: boolean): boolean =>
	(isWhole ? BEHIND_NUMBER : BEHIND_HEAD).test(behind);

/** A report's title at the head of a page, or words with its number; any others may name a row of their own, as 其中：乡镇 does. */
const WORDS = String.raw`^[^\S\n]*\n\s*(?=\p{Script=Han})(?=[^\n]*(?:报告|年报|公开|页))[^\n]*\n`;
const FIGURE = String.raw`\s*\d+[^\S\n]*(?:\n|$)`;
const NUMBER = String.raw`\s*(?:[—–-] ?)?\d{1,3}(?: ?[—–-])?[^\S\n]*\n`;
/** No page has this number. */
const NOUGHT = String.raw`\s*0[^\S\n]*(?:\n|$)`;
const BEHIND_HEAD = new RegExp(`${WORDS}(?:[^\\n]{0,12}\\n)?${FIGURE}`, 'u');
const BEHIND_NUMBER = new RegExp(`${WORDS}(?:${NUMBER}${FIGURE}|${NOUGHT})`, 'u');
