import { Flow } from '../page/flow';
import type { MarkupHandler } from '../page/markup';
import { type Printed, wordsOf } from '../page/printed';
import { raised } from '../page/raised';
import type { Attributes } from '../page/spans';
import { SHAPES } from '../parts/open-shapes';
import { labelled } from '../word/lines';
import { Skipping } from '../word/properties';
import { headingLevelOf } from '../word/styles';
import { Lists } from './lists';
import { newParagraph, type Paragraph } from './paragraph';
import { levelIn, type Styles } from './styles';
import { type Repeats, Tables } from './tables';
import { isOn, isUnprinted } from './unprinted';

/** What all stories of a document share. */
export interface Surroundings {
	styles: Styles;
	repeats: Repeats;
}

const ITEMS: ReadonlySet<string> = new Set(['list-item', 'list-header']);

/**
 * Follows one story of a text document element by element: its body, a header, a footer or a note. What stands in a text
 * box comes before the paragraph that the box hangs on, notes where the table or paragraph ends.
 */
export class Story implements MarkupHandler {
	pictures = 0;
	readonly #around: Surroundings;
	readonly #isNote: boolean;
	readonly #flow = new Flow();
	readonly #tables: Tables;
	readonly #lists: Lists;
	readonly #skipping = new Skipping();
	/** The open paragraphs, one within another where there are text boxes; undefined for a shape around the next one. */
	readonly #paragraphs: (Paragraph | undefined)[] = [];
	/** The note that is open: a story of its own. */
	#note: Story | undefined;
	/** The lines of notes that were referred to since the last time that some were written. */
	#notes: string[] = [];

	/** @param isNote true for a note, in which there are no others */
	constructor(around: Surroundings, isNote = false) {
		this.#around = around;
		this.#isNote = isNote;
		this.#tables = new Tables(this.#flow, around.repeats);
		this.#lists = new Lists(around.styles);
	}

	open(name: string, attributes: Attributes): void {
		if (this.#note) this.#note.open(name, attributes);
		else if (!this.#skipping.open(name, isUnprinted(name, attributes, this.#around.styles)))
			this.#begin(name, attributes);
	}

	close(name: string): void {
		if (this.#note && name !== 'note-body') this.#note.close(name);
		else if (this.#note) this.#endNote(this.#note);
		else if (!this.#skipping.close()) this.#end(name);
	}

	text(words: string): void {
		if (this.#note) this.#note.text(words);
		else if (!this.#skipping.isOn) this.#add(words);
	}

	/** Ends what is still open and returns all that was printed; call once, after the last element. */
	end(): Printed[] {
		if (this.#note) this.#endNote(this.#note);
		while (this.#paragraphs.length > 0) this.#endParagraph();
		this.#tables.end();
		this.#writeNotes();
		return this.#flow.page;
	}

	#begin(name: string, attributes: Attributes): void {
		if (name === 'p' || name === 'h') this.#beginParagraph(name, attributes);
		else if (SHAPES.has(name)) this.#beginShape();
		else if (name === 'span')
			this.#paragraphs.at(-1)?.spans.push(this.#around.styles.raises(attributes.get('style-name')));
		else if (name === 'image') this.pictures++;
		else if (name === 'note-body' && !this.#isNote) this.#note = new Story(this.#around, true);
		else if (name === 'hidden-paragraph') this.#hideParagraph(attributes);
		else if (!this.#beginTable(name, attributes) && !this.#beginList(name, attributes))
			this.#paragraphs.at(-1)?.words.print(name, attributes);
	}

	#beginTable(name: string, attributes: Attributes): boolean {
		if (name === 'table') this.#tables.openTable();
		else if (name === 'table-row') this.#tables.openRow(attributes);
		else if (name === 'table-cell') this.#tables.openCell(attributes);
		else return false;
		return true;
	}

	#beginList(name: string, attributes: Attributes): boolean {
		if (name === 'list') this.#lists.openList(attributes);
		else if (name === 'list-item') this.#lists.openItem(attributes);
		else if (name === 'list-header') this.#lists.closeItem();
		else if (name === 'numbered-paragraph') this.#lists.openNumbered(attributes);
		else return false;
		return true;
	}

	#end(name: string): void {
		if (name === 'p' || name === 'h') this.#endParagraph();
		else if (name === 'span') this.#paragraphs.at(-1)?.spans.pop();
		else if (SHAPES.has(name)) this.#endShape();
		else if (name === 'list' || name === 'numbered-paragraph') this.#lists.closeList();
		else if (ITEMS.has(name)) this.#lists.closeItem();
		else if (name === 'table-cell') this.#tables.closeCell();
		else if (name === 'table-row') this.#tables.closeRow();
		else if (name === 'table') this.#endTable();
	}

	#beginParagraph(name: string, attributes: Attributes): void {
		const isHeading = name === 'h';
		const label = isHeading ? this.#lists.nextHeading(attributes) : this.#lists.next(attributes.get('style-name'));
		const level = isHeading ? headingLevelOf(Math.min(8, levelIn(attributes.get('outline-level')))) : undefined;
		this.#paragraphs.push(newParagraph(label, level));
	}

	#hideParagraph(attributes: Attributes): void {
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph && isOn(attributes, 'is-hidden')) paragraph.isHidden = true;
	}

	#endParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		if (!paragraph || paragraph.isHidden) return;
		const { inTable } = this.#tables;
		const { label, words, headingLevel, notes } = paragraph;
		const isBlank = words.words.trim() === '';
		if (!isBlank || (inTable && label !== '')) {
			const whole = labelled(label, words.words);
			this.#print(inTable ? whole.replaceAll('\t', ' ') : whole, inTable ? undefined : headingLevel);
		}
		this.#notes.push(...notes);
		if (!inTable) this.#writeNotes();
	}

	#add(words: string): void {
		const paragraph = this.#paragraphs.at(-1);
		paragraph?.words.add(paragraph.spans.includes(true) ? raised(words) : words);
	}

	#beginShape(): void {
		this.#paragraphs.push(undefined);
		this.#lists.enter();
	}

	#endShape(): void {
		if (this.#paragraphs.length === 0) return;
		this.#paragraphs.pop();
		this.#lists.leave();
	}

	#endTable(): void {
		this.#tables.closeTable();
		if (!this.#tables.inTable) this.#writeNotes();
	}

	#endNote(note: Story): void {
		this.#note = undefined;
		const lines = note.end().map((one) => wordsOf([one]));
		this.#paragraphs.at(-1)?.notes.push(...lines);
	}

	#writeNotes(): void {
		for (const note of this.#notes.splice(0)) this.#print(note);
	}

	#print(words: string, headingLevel?: number): void {
		const look = { hidden: false, preformatted: true, inArticle: false, headingLevel };
		this.#flow.add(words, look);
		this.#flow.endLine(look);
	}
}
