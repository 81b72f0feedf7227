import type { Flow } from '../page/flow';
import type { Region } from '../page/printed';
import type { Labels } from './labels';
import type { Paragraph } from './paragraph';
import { headingLevelOf, type Styles } from './styles';

/** What all stories of a document share. */
export interface Surroundings {
	styles: Styles;
	labels: Labels;
	/** The lines of the notes, by what refers to them ("footnote 2"). */
	notes: ReadonlyMap<string, readonly string[]>;
}

/** Writes paragraphs into the flow: label and words, a line for each line end; notes where the table or paragraph ends. */
export class Lines {
	readonly #flow: Flow;
	readonly #around: Surroundings;
	readonly #region: Region | undefined;
	#notes: string[] = [];

	constructor(flow: Flow, around: Surroundings, region: Region | undefined) {
		this.#flow = flow;
		this.#around = around;
		this.#region = region;
	}

	/** @param inTable in a table there are no headings, a label may stand alone, and tabs would read as other cells */
	write(paragraph: Paragraph, inTable: boolean): void {
		const label = paragraph.label ?? this.#around.labels.next(paragraph);
		const { words } = paragraph;
		const isBlank = words.trim() === '';
		if (!isBlank || (inTable && label !== '')) {
			const whole = labelled(label, words);
			this.#print(inTable ? whole.replaceAll('\t', ' ') : whole, inTable ? undefined : this.#headingLevel(paragraph));
		}
		this.#notes.push(...paragraph.notes);
		if (!inTable) this.writeNotes();
	}

	/** Writes the notes that were referred to since the last time. */
	writeNotes(): void {
		const notes = this.#notes;
		this.#notes = [];
		for (const note of notes) for (const line of this.#around.notes.get(note) ?? []) this.#print(line);
	}

	#print(words: string, headingLevel?: number): void {
		const look = { hidden: false, preformatted: true, inArticle: false, headingLevel, region: this.#region };
		this.#flow.add(words, look);
		this.#flow.endLine(look);
	}

	#headingLevel({ outline, style }: Paragraph): number | undefined {
		return outline === undefined ? this.#around.styles.headingLevel(style) : headingLevelOf(outline);
	}
}

/** A label that ends with a digit or letter is kept apart from the words, which may begin with one. */
export const labelled = (label: string, words: string): string =>
	/[\dA-Za-z]$/.test(label) ? `${label} ${words}` : label + words;
