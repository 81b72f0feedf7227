import { decoded, isDoubleByte } from './charset';
import type { Resources } from './resources';
import type { State } from './state';
import type { Tokens } from './tokens';

/** Takes the bytes and characters of text, and hands on words decoded as their font says. */
export class Writer {
	readonly #resources: Resources;
	readonly #tokens: Tokens;
	readonly #write: (words: string, state: State) => void;
	#bytes: number[] = [];
	#state: State | undefined;
	/** Bytes still to be passed over: what stands after a \u for readers that know no Unicode. */
	#passing = 0;
	/** True right after half of a double-byte character was passed over: some programs count two bytes as one. */
	#splits = false;

	constructor(resources: Resources, tokens: Tokens, write: (words: string, state: State) => void) {
		this.#resources = resources;
		this.#tokens = tokens;
		this.#write = write;
	}

	/** Takes the byte of text that the tokens have just given. */
	byte(state: State): void {
		const { byte, escaped } = this.#tokens;
		const isLead = byte > 0x80 && byte < 0xff && isDoubleByte(this.#encodingOf(state));
		const trail = isLead && !escaped ? this.#tokens.trail() : undefined;
		const isHalf = this.#splits && escaped;
		this.#splits = false;
		if (this.#passing > 0) {
			this.#passing--;
			this.#splits = isLead && state.fallback === 1 && trail === undefined;
		} else if (!isHalf) {
			if (this.#state !== state) this.#decode();
			this.#state = state;
			this.#bytes.push(byte);
			if (trail !== undefined) this.#bytes.push(trail);
		}
	}

	/** Takes a character by its code; 16 bits may be written as a negative number, and as halves of a pair. */
	unicode(code: number, state: State): void {
		const from = code < 0 ? code + 0x1_0000 : code;
		this.characters(from >= 0 && from <= 0x10_ffff ? String.fromCodePoint(from) : '', state);
		this.#passing = state.fallback;
	}

	/** Takes characters as they are. */
	characters(words: string, state: State): void {
		this.flush();
		this.#write(words, state);
	}

	/** Hands on what was taken so far; nothing more is passed over. */
	flush(): void {
		this.#decode();
		this.#passing = 0;
		this.#splits = false;
	}

	#decode(): void {
		if (!this.#state || this.#bytes.length === 0) return;
		const { page } = this.#resources;
		const words = decoded(Uint8Array.from(this.#bytes), this.#resources.encodingOf(this.#state.font), page);
		this.#bytes = [];
		this.#write(words, this.#state);
	}

	#encodingOf({ font }: State): string {
		return this.#resources.encodingOf(font) ?? this.#resources.page;
	}
}
