/** What stands next in an RTF file. */
type Token = 'open' | 'close' | 'word' | 'symbol' | 'byte' | 'end';

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const CR = 0x0d;
const LF = 0x0a;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
/** The longest control words have some 25 letters and 10 digits. */
const LONGEST = 40;

/** Takes an RTF file apart, one token at a time (RTF 1.9.1, "RTF Syntax"). */
export class Tokens {
	readonly #bytes: Uint8Array;
	#at: number;
	/** Of the last 'word': its letters. Of the last 'symbol': its one character. */
	name = '';
	/** Of the last 'word': its number; undefined where it has none. */
	parameter: number | undefined;
	/** Of the last 'byte': a byte of text. */
	byte = 0;
	/** Of the last 'byte': true where it was written as \'hh. */
	escaped = false;

	constructor(bytes: Uint8Array, from = 0) {
		this.#bytes = bytes;
		this.#at = from;
	}

	next(): Token {
		for (;;) {
			const byte = this.#bytes[this.#at++];
			if (byte === undefined) return 'end';
			if (byte === OPEN) return 'open';
			if (byte === CLOSE) return 'close';
			if (byte === BACKSLASH) return this.#control();
			// Line ends only make the file readable.
			if (byte === CR || byte === LF || byte === 0) continue;
			return this.#text(byte, false);
		}
	}

	/**
	 * Takes the next byte as it is where it can be the second one of a double-byte character: written raw, it may look
	 * like a brace or a backslash.
	 */
	trail(): number | undefined {
		const byte = this.#bytes[this.#at];
		if (byte === undefined || byte < 0x40 || byte === 0x7f || byte === 0xff) return undefined;
		if (byte === BACKSLASH && this.#bytes[this.#at + 1] === QUOTE) return undefined;
		this.#at++;
		return byte;
	}

	/** Passes over binary data. */
	skip(bytes: number): void {
		this.#at += Math.max(0, bytes);
	}

	#text(byte: number, escaped: boolean): Token {
		this.byte = byte;
		this.escaped = escaped;
		return 'byte';
	}

	#control(): Token {
		const byte = this.#bytes[this.#at] ?? SPACE;
		if (isLetter(byte)) return this.#word();
		this.#at++;
		if (byte === QUOTE) {
			const value = (hex(this.#bytes[this.#at]) << 4) | hex(this.#bytes[this.#at + 1]);
			if (value >= 0) this.#at += 2;
			return this.#text(value >= 0 ? value : QUOTE, true);
		}
		this.name = String.fromCharCode(byte);
		return 'symbol';
	}

	#word(): Token {
		const from = this.#at;
		while (isLetter(this.#bytes[this.#at] ?? 0) && this.#at - from < LONGEST) this.#at++;
		this.name = String.fromCharCode(...this.#bytes.subarray(from, this.#at));
		const isNegative = this.#bytes[this.#at] === MINUS && isDigit(this.#bytes[this.#at + 1] ?? 0);
		if (isNegative) this.#at++;
		const digits = this.#at;
		let value = 0;
		for (; isDigit(this.#bytes[this.#at] ?? 0) && this.#at - digits < LONGEST; this.#at++) {
			value = Math.min(value * 10 + (this.#bytes[this.#at] as number) - 0x30, 0x7fff_ffff);
		}
		this.parameter = this.#at > digits ? (isNegative ? -value : value) : undefined;
		if (this.#bytes[this.#at] === SPACE) this.#at++;
		return 'word';
	}
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** The value of a hexadecimal digit; negative for what is none. */
function hex(byte = 0): number {
	if (isDigit(byte)) return byte - 0x30;
	const letter = byte | 0x20;
	return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -256;
}
