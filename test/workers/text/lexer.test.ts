import { describe, expect, it } from 'vitest';
import { LEXICON } from '../../../workers/indicators/lexicon/lexicon';
import { wordsOf } from '../../../workers/indicators/lexicon/words';
import { fold } from '../../../workers/text/fold';
import { Lexer } from '../../../workers/text/lexer';

/** The words of a text as the lexer finds them, with their places. */
function wordsIn(words: readonly string[], text: string, from = 0, to = text.length): [string, number][] {
	const lexer = new Lexer(words);
	const size = lexer.scan(fold(text).codes, from, to);
	return Array.from({ length: size / 2 }, (_, at) => [
		words[lexer.found[2 * at] as number] as string,
		lexer.found[2 * at + 1] as number,
	]);
}

/** The same by trying every word at every place. */
function plainly(words: readonly string[], text: string): [string, number][] {
	const longestFirst = words.toSorted((a, b) => b.length - a.length);
	const found: [string, number][] = [];
	for (let at = 0; at < text.length; ) {
		const word = longestFirst.find((one) => text.startsWith(one, at));
		if (word) found.push([word, at]);
		at += word?.length ?? 1;
	}
	return found;
}

describe('the lexer', () => {
	it('takes the longest word at a place', () => {
		expect(wordsIn(['同意公开', '不同意公开', '公开'], '不同意公开，同意公开。')).toEqual([
			['不同意公开', 0],
			['同意公开', 6],
		]);
	});

	it('goes back to the shorter word where the longer one is not said out', () => {
		expect(wordsIn(['行政', '行政复议机关', '复议'], '行政复议案')).toEqual([
			['行政', 0],
			['复议', 2],
		]);
	});

	it('takes no word that reaches beyond the end', () => {
		expect(wordsIn(['信息', '信息公开'], '信息公开', 0, 3)).toEqual([['信息', 0]]);
		expect(wordsIn(['信息', '信息公开'], '信息公开', 1)).toEqual([]);
	});

	it('finds with the whole lexicon what trying every word finds', () => {
		const words = [...new Set(Object.values(LEXICON).flatMap(wordsOf))];
		// Trying every word at every place takes long: one word in eight is text enough.
		const some = words.filter((_, at) => at % 8 === 0);
		const text = some.map((word, at) => word + (words[(at * 7) % words.length] as string).slice(0, 2)).join('x');
		expect(wordsIn(words, text)).toEqual(plainly(words, text));
	});

	it('tells the longest word at one place', () => {
		const lexer = new Lexer(['个', '个百分点']);
		expect(lexer.longestAt(fold('12个百分点').codes, 2)).toBe(1);
		expect(lexer.longestAt(fold('12个百分').codes, 2)).toBe(0);
		expect(lexer.longestAt(fold('12').codes, 2)).toBe(-1);
	});
});
