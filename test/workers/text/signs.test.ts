import { describe, expect, it } from 'vitest';
import { KIND } from '../../../workers/numerals/characters';
import { wakes } from '../../../workers/outline/form-rows';
import { HAN_DIGITS, opensNumber } from '../../../workers/outline/numbering';
import { fold } from '../../../workers/text/fold';
import { SIGN, signFrom } from '../../../workers/text/signs';

const unsigned = (asks: (code: number) => boolean): string[] =>
	Array.from({ length: 0x10000 }, (_, code) => code)
		.filter((code) => asks(code) && SIGN[code] !== 1)
		.map((code) => String.fromCharCode(code));

describe('signs', () => {
	it('are all characters at which a stage wakes', () => {
		expect(unsigned((code) => KIND[code] !== 0)).toEqual([]);
		expect(unsigned(opensNumber)).toEqual([]);
		expect(unsigned(wakes)).toEqual([]);
		expect(unsigned((code) => HAN_DIGITS[code] !== 0)).toEqual([]);
		expect(unsigned((code) => '()是×X_请待截\n第未结新容指称项'.includes(String.fromCharCode(code)))).toEqual([]);
	});

	it('are noted where they stand in the folded text, spaces and wide forms or not', () => {
		const { text, signs } = fold(' 共 １２ 件（其中\u200b三件）\r\n\r\n待补 ');
		expect(Array.from(signs, (at) => text[at]).join('')).toBe('12(三)\n待');
		expect(Array.from(signs).every((at, i) => i === 0 || at > (signs[i - 1] as number))).toBe(true);
	});

	it('are found from a place on', () => {
		const signs = Uint32Array.of(3, 5, 9);
		expect([0, 3, 4, 9, 10].map((from) => signFrom(signs, from))).toEqual([0, 0, 1, 2, 3]);
	});
});
