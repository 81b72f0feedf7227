/** Codes below it may be single bytes, which mean ASCII in nearly all encodings; those above are weighed by themselves. */
const ASCII_END = 0x80;

/**
 * The codes of a font of many characters that are in use so far. Where the file does not tell which character a code
 * stands for, the library gives the character whose number in Unicode the code happens to be: in a font whose other
 * codes are not those numbers, that is another character than the one shown, a digit in place of a full stop even.
 */
export class Codes {
	readonly #same: [low: Set<number>, high: Set<number>] = [new Set(), new Set()];
	readonly #other: [low: Set<number>, high: Set<number>] = [new Set(), new Set()];

	readonly #isNamed: (code: number) => boolean;

	/** @param isNamed true where the font's file has a shape for the character of this number that is also the code's */
	constructor(isNamed: (code: number) => boolean = () => false) {
		this.#isNamed = isNamed;
	}

	/** Takes note of a code in use; true where it may be one of those that nothing is told of. */
	isDoubtful(code: number, unicode: string): boolean {
		const isSame = unicode.length === 1 && unicode.charCodeAt(0) === code;
		(isSame ? this.#same : this.#other)[rangeOf(code)].add(code);
		return isSame && !this.#isNamed(code);
	}

	/** True where most codes like it are numbers of Unicode. */
	isTold(code: number): boolean {
		const range = rangeOf(code);
		return this.#same[range].size >= this.#other[range].size;
	}
}

const rangeOf = (code: number): 0 | 1 => (code < ASCII_END ? 0 : 1);
