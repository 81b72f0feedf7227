import { numberBefore } from '../story/number';
import type { Look, Story } from '../story/story';
import type { Labels } from '../word/labels';
import { symbol } from '../word/symbols';
import type { Character } from './characters';
import { Fields } from './fields';
import { type Described, depthOf, type Paragraphs } from './paragraphs';

/** Characters that are marks (MS-DOC 2.4.1), by their codes. */
const MARK = { cell: 0x07, line: 0x0b, page: 0x0c, paragraph: 0x0d, column: 0x0e } as const;
const LINE_ENDS: ReadonlySet<number> = new Set(Object.values(MARK));
const PICTURES: ReadonlySet<number> = new Set([0x01, 0x08]);
const TAB = 0x09;
const HYPHEN = 0x1e;
const SYMBOL = 0x28;
const SPACE = 0x20;

/** Writes the characters of a part of a document into a story. */
export class Writer {
	/** Pictures and drawings that stand in it. */
	pictures = 0;
	readonly #story: Story;
	readonly #paragraphs: Paragraphs;
	readonly #labels: Labels;
	readonly #fields = new Fields();
	#words: string[] = [];
	/** True where the open line is the first one of its paragraph, which a number may stand before. */
	#isFirstLine = true;

	constructor(story: Story, paragraphs: Paragraphs, labels: Labels) {
		this.#story = story;
		this.#paragraphs = paragraphs;
		this.#labels = labels;
	}

	/** Takes all characters of the part. */
	write(characters: Iterable<Character>): void {
		for (const character of characters) {
			const shown = this.#fields.take(character.code);
			if (shown !== undefined) this.#words.push(shown);
			else if (LINE_ENDS.has(character.code)) this.#endLine(character);
			else if (!character.isHidden) this.#add(character);
		}
		this.#story.add(this.#words.join(''));
		this.#story.end();
	}

	#add(character: Character): void {
		const words = wordsOf(character);
		if (this.#fields.holds(words)) return;
		this.#words.push(words);
		if (PICTURES.has(character.code)) this.pictures++;
	}

	#endLine(character: Character): void {
		const { code, at, piece, isHidden } = character;
		const described = this.#paragraphs.at(at, piece.changes);
		if (this.#isFirstLine && !(isHidden && this.#words.length === 0)) this.#number(described);
		this.#story.add(this.#words.join(''));
		this.#words = [];
		this.#isFirstLine = code === MARK.paragraph || code === MARK.cell;
		this.#end(code, described);
		if (this.#isFirstLine) this.#fields.endParagraph();
	}

	/** Ends what the mark ends: a line, or a cell or row of a table. */
	#end(code: number, { endsRow, endsInnerCell, endsInnerRow, shape, ...described }: Described): void {
		const look: Look = { depth: depthOf(described), headingLevel: described.level && Math.min(described.level, 6) };
		const inner = { ...look, depth: Math.max(2, look.depth) };
		if (code === MARK.cell && endsRow) this.#story.endRow({ depth: 1 }, shape);
		else if (code === MARK.cell) this.#story.endCell({ ...look, depth: 1 });
		else if (code === MARK.paragraph && endsInnerRow) this.#story.endRow(inner, shape);
		else if (code === MARK.paragraph && endsInnerCell) this.#story.endCell(inner);
		else this.#story.endLine(look);
	}

	#number({ list, listLevel, endsRow, endsInnerRow }: Described): void {
		if (list === 0 || endsRow || endsInnerRow) return;
		this.#words.unshift(numberBefore(this.#labels.next({ list: `${list}`, level: listLevel })));
	}
}

/** What a character prints that is no mark. */
function wordsOf({ code, symbol: sign }: Character): string {
	if (code === SYMBOL && sign !== undefined) return symbol('Wingdings', sign.toString(16));
	if (code >= SPACE || code === TAB) return String.fromCharCode(code);
	return code === HYPHEN ? '-' : '';
}
