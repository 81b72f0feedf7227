import { isDigit } from './codes';

/**
 * Whether a text sets its digits apart, as recognized pages and wide type do: 2 0 2 3 年. It is known by its years: the
 * figures of a row stand apart too, but no year of a text that has rows does.
 */
export const areDigitsApart = (text: string): boolean => {
	const first = text.search(YEAR_APART);
	return first >= 0 && YEAR_APART.test(text.slice(first + 1)) && !YEAR.test(text);
};
const YEAR_APART = /(?<!\d ?)2[ \u00a0]0[ \u00a0][0-4][ \u00a0]\d(?=\s?年)/;
const YEAR = /20\d\d\s?年/;

/** Whether a character is the one space between two digits. */
export const isBetweenDigits = (text: string, at: number): boolean =>
	SPACE.test(text.charAt(at)) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
const SPACE = /[ \u00a0]/;
