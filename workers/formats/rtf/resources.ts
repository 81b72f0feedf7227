import { ofCharset, ofPage } from './charset';

/** How the styles of headings are called. */
const HEADING = /^\s*(?:heading|标题|標題)\s*([1-9])/i;

/** What the tables at the head of a file define: fonts with their encodings, styles with their heading levels. */
export class Resources {
	/** The encoding of the file's own code page. */
	page = 'windows-1252';
	/** The font of text that names none. */
	defaultFont = 0;
	readonly #fonts = new Map<number, string | undefined>();
	readonly #levels = new Map<number, number>();
	#defined = 0;
	#name = '';

	/** Takes a word of the font table. */
	defineFont(name: string, parameter = 0): void {
		if (name === 'f') this.#defined = parameter;
		else if (name === 'fcharset') this.#fonts.set(this.#defined, ofCharset(parameter));
		else if (name === 'cpg') this.#fonts.set(this.#defined, ofPage(parameter));
	}

	/** Takes a word of the style sheet. */
	defineStyle(name: string, parameter = 0): void {
		if (name === 's') this.#defined = parameter;
		else if (name === 'cs' || name === 'ds' || name === 'ts') this.#defined = -1;
		else if (name === 'outlinelevel' && parameter < 9) this.#levels.set(this.#defined, parameter + 1);
	}

	/** Takes words of the style sheet: names, each with a semicolon behind. */
	nameStyle(words: string): void {
		this.#name += words;
		const end = this.#name.indexOf(';');
		if (end < 0) return;
		const level = HEADING.exec(this.#name.slice(0, end))?.[1];
		if (level && !this.#levels.has(this.#defined)) this.#levels.set(this.#defined, Number(level));
		this.#name = '';
	}

	/** The encoding that a font's charset names; undefined where it names none. */
	encodingOf = (font: number | undefined): string | undefined => this.#fonts.get(font ?? this.defaultFont);

	levelOf = (style: number): number | undefined => this.#levels.get(style);
}
