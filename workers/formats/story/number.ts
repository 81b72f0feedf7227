/**
 * The number that a program counted for a paragraph, as it is set before the paragraph's own words: one that ends with a
 * digit or letter is kept apart from them. A sign that only marks a paragraph (•, the o and l of symbol fonts) is no number.
 */
export function numberBefore(written: string): string {
	const number = written.trim();
	if (!/[\p{L}\p{N}]/u.test(number) || /^[A-Za-z]$/.test(number)) return '';
	return /[\dA-Za-z]$/.test(number) ? `${number} ` : number;
}
