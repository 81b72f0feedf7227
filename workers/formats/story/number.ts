/**
 * The number that a program counted for a paragraph, as it is set before the paragraph's own words: 一、 and （一） touch
 * them, 1. and (1) stand off.
 */
export function numberBefore(written: string): string {
	const number = written.trim();
	return number === '' || /[、，．。：）〕］】\u2460-\u249b\u3220-\u3229]$/.test(number) ? number : `${number} `;
}
