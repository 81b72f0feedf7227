import { raised } from '../page/raised';
import { numberBefore } from '../story/number';
import type { Look, Story } from '../story/story';
import type { Labels } from '../word/labels';
import { symbol } from '../word/symbols';
import type { Boxes, Reach } from './boxes';
import type { Character } from './characters';
import { Fields } from './fields';
import { type Described, depthOf, type Paragraphs } from './paragraphs';

/** Characters that are marks (MS-DOC 2.4.1), by their codes. */
const MARK = { cell: 0x07, line: 0x0b, page: 0x0c, paragraph: 0x0d, column: 0x0e } as const;
const LINE_ENDS: ReadonlySet<number> = new Set(Object.values(MARK));
const PICTURE = 0x01;
const SHAPE = 0x08;
const TAB = 0x09;
const HYPHEN = 0x1e;
const SYMBOL = 0x28;
const SPACE = 0x20;
/** Boxes within boxes that are written where they hang. */
const DEEPEST = 4;

/** What the parts of a document have in common. */
export interface Surroundings {
	characters(reach: Reach): Iterable<Character>;
	paragraphs: Paragraphs;
	labels: Labels;
	boxes: Boxes;
	/** Pictures and drawings that were passed over. */
	pictures: number;
}

/** Writes a part of a document into a story. */
export class Writer {
	readonly #story: Story;
	readonly #around: Surroundings;
	/** How deep in tables, and in boxes, the part itself stands. */
	readonly #depth: number;
	readonly #boxed: number;
	readonly #fields = new Fields();
	#words: string[] = [];
	/** True where the open line is the first one of its paragraph, which a number may stand before. */
	#isFirstLine = true;

	constructor(story: Story, around: Surroundings, depth = 0, boxed = 0) {
		this.#story = story;
		this.#around = around;
		this.#depth = depth;
		this.#boxed = boxed;
	}

	/** Takes all characters of the part. */
	write(reach: Reach): void {
		for (const character of this.#around.characters(reach)) {
			const shown = this.#fields.take(character.code);
			if (shown !== undefined) this.#words.push(shown);
			else if (LINE_ENDS.has(character.code)) this.#endLine(character);
			else if (!character.isHidden) this.#add(character);
		}
		this.#story.add(this.#words.join(''));
		this.#story.endLine({ depth: this.#depth });
	}

	#add(character: Character): void {
		const { code } = character;
		const words = wordsOf(character);
		if (this.#fields.holds(words)) return;
		this.#words.push(words);
		if (code === PICTURE || code === SHAPE) this.#around.pictures++;
		if (code === SHAPE) this.#writeBox(character);
	}

	/** A text box stands before the paragraph that it hangs on, in the same cell. */
	#writeBox({ place, at, piece }: Character): void {
		const reach = this.#boxed < DEEPEST ? this.#around.boxes.take(place) : undefined;
		if (!reach) return;
		const depth = this.#depth + depthOf(this.#around.paragraphs.at(at, piece.changes));
		new Writer(this.#story, this.#around, depth, this.#boxed + 1).write(reach);
	}

	#endLine({ code, at, piece, isHidden }: Character): void {
		const described = this.#around.paragraphs.at(at, piece.changes);
		if (this.#isFirstLine && !(isHidden && this.#words.length === 0)) this.#number(described);
		this.#story.add(this.#words.join(''));
		this.#words = [];
		this.#isFirstLine = code === MARK.paragraph || code === MARK.cell;
		this.#end(code, described);
		if (this.#isFirstLine) this.#fields.endParagraph();
	}

	/** Ends what the mark ends: a line, or a cell or row of a table. */
	#end(code: number, { endsRow, endsInnerCell, endsInnerRow, shape, ...described }: Described): void {
		const own = depthOf(described);
		const look = (depth: number): Look => ({
			depth: this.#depth + depth,
			headingLevel: described.level && Math.min(described.level, 6),
		});
		if (code === MARK.cell && endsRow) this.#story.endRow(look(1), shape);
		else if (code === MARK.cell) this.#story.endCell(look(1));
		else if (code === MARK.paragraph && endsInnerRow) this.#story.endRow(look(Math.max(2, own)), shape);
		else if (code === MARK.paragraph && endsInnerCell) this.#story.endCell(look(Math.max(2, own)));
		else this.#story.endLine(look(own));
	}

	#number({ list, listLevel, inTable, endsRow, endsInnerRow }: Described): void {
		if (list === 0 || endsRow || endsInnerRow) return;
		const number = this.#around.labels.next({ list: `${list}`, level: listLevel });
		// In a table a number may stand alone: rows are often counted by a list.
		if (inTable || this.#words.join('').trim() !== '') this.#words.unshift(numberBefore(number));
	}
}

/** What a character prints that is no mark. */
function wordsOf({ code, isRaised, symbol: sign }: Character): string {
	if (code === SYMBOL && sign !== undefined) return symbol('Wingdings', sign.toString(16));
	if (code >= SPACE || code === TAB) return isRaised ? raised(String.fromCharCode(code)) : String.fromCharCode(code);
	return code === HYPHEN ? '-' : '';
}
