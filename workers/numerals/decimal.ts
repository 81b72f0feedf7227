/**
 * The value of a decimal numeral times a power of ten, exact to what a number can hold: the point is moved in the
 * digits, never in the value (37.4453 times 10^8 is 3744530000, not 3744529999.9999995).
 *
 * @param numeral digits with an optional point and optional thousands commas, of either width, or spaces
 * @param exponent how many places the point moves to the right
 */
export function decimalValue(numeral: string, exponent = 0): number {
	const bare = /[,， ]/.test(numeral) ? numeral.replaceAll(/[,， ]/g, '') : numeral;
	if (exponent === 0) return Number(bare);
	const [whole = '', fraction = ''] = bare.split('.');
	const digits = fraction.padEnd(exponent, '0');
	return Number(`${whole}${digits.slice(0, exponent)}.${digits.slice(exponent) || '0'}`);
}
