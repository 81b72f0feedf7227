import { oneOf } from './one-of';
import { tableOf } from './signs';
import { lengthAt } from './sticky';

/** What stands above the line, as characters of its own: digits, and the letters of small Roman numbers. */
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ';

/**
 * How long the mark of a note at a place is: raised (5,128¹条, 13〔¹〕件), or between a number and its unit (13[2]件,
 * 13①件). A power is none (m²).
 *
 * @returns 0 where there is none
 */
export const noteMarkAt = (text: string, at: number): number =>
	mayBeNoteMark(text, at) ? lengthAt(MARK, text, at) : 0;

/** Whether the mark of a note may begin at a place: it is raised, or what else marks a note and stands behind a digit. */
export const mayBeNoteMark = (text: string, at: number): boolean =>
	IS_RAISED[text.charCodeAt(at)] === 1 || (MARKS[text.charCodeAt(at)] === 1 && /\d/.test(text.charAt(at - 1)));

const IS_RAISED = tableOf(RAISED);
const MARKS = tableOf('[［〔【(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const MARK = new RegExp(
	oneOf(
		/(?<![A-Za-z⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ])[⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ]{1,4}/,
		/[[［〔【(（][⁰¹²³⁴⁵⁶⁷⁸⁹ⁱᵛˣ]{1,4}[\]］〕】)）]/,
		/(?:[[［〔【]\^?\d{1,2}[\]］〕】]|[①-⑳])(?=[余多]?[件条个份篇次人名期项元万家场])/,
	),
	'y',
);
