import { Flow } from '../page/flow';
import type { MarkupHandler } from '../page/markup';
import type { Printed, Region } from '../page/printed';
import { raised } from '../page/raised';
import type { Attributes } from '../page/spans';
import { Lines, type Surroundings } from './lines';
import { describeParagraph, newParagraph, type Paragraph } from './paragraph';
import { isOn, OpenProperties, Skipping } from './properties';
import { Fields, printedBy } from './run';
import { Tables } from './tables';

/** Elements whose content is not printed: readings over characters, what a form field offers. */
const UNPRINTED: ReadonlySet<string> = new Set(['rt', 'sdtpr']);
/** Tracked changes that took their content away. */
const REMOVED: ReadonlySet<string> = new Set(['del', 'movefrom']);
/** Lines through a run. */
const STRUCK: ReadonlySet<string> = new Set(['strike', 'dstrike']);
/** Half points: type of two points is for nobody to read. */
const TINY = 4;
const PICTURES: ReadonlySet<string> = new Set(['blip', 'imagedata']);

/**
 * Follows one story of a Word document element by element: its body, a header, a footer or a note. Deleted, hidden
 * and struck-out text and the instructions of fields are not printed; what stands in a text box comes before the paragraph that the box
 * hangs on.
 */
export class Story implements MarkupHandler {
	pictures = 0;
	/** Whole files of other formats that stand in the story, by the ids of their relations. */
	readonly chunks: string[] = [];
	readonly #flow = new Flow();
	readonly #tables = new Tables(this.#flow);
	readonly #styles: Surroundings['styles'];
	readonly #lines: Lines;
	readonly #skipping = new Skipping();
	readonly #properties = new OpenProperties();
	readonly #fields = new Fields();
	/** The open paragraphs: one within another where there are text boxes. */
	readonly #paragraphs: Paragraph[] = [];
	/** For each open choice between ways to show something whether one was taken. */
	readonly #chosen: boolean[] = [];
	/** The words of a paragraph whose end was deleted: they go on in the next one. */
	#joined = '';
	#isHidden = false;
	#isRaised = false;
	#inText = false;

	/** @param region for a header or footer: the part of the page that it is */
	constructor(around: Surroundings, region?: Region) {
		this.#styles = around.styles;
		this.#lines = new Lines(this.#flow, around, region);
	}

	open(name: string, attributes: Attributes): void {
		const { of } = this.#properties;
		if (this.#skipping.open(name, this.#isPassedOver(name, attributes))) return;
		this.#choose(name);
		if (of === undefined) this.#begin(name, attributes);
		else if (of === 'run') this.#describeRun(name, attributes);
		else if (of === 'row' || of === 'cell') this.#tables.describe(name, attributes);
		else this.#describeParagraph(name, attributes, of === 'mark');
		this.#properties.open(name);
	}

	close(name: string): void {
		if (this.#skipping.close()) return;
		this.#properties.close(name);
		if (name === 't') this.#inText = false;
		else if (name === 'p') this.#endParagraph();
		else if (name === 'tc') this.#endCell();
		else if (name === 'tbl') this.#endTable();
		else if (name === 'alternatecontent') this.#chosen.pop();
	}

	text(words: string): void {
		if (this.#inText) this.#print(words);
	}

	/** Ends what is still open and returns all that was printed; call once, after the last element. */
	end(): Printed[] {
		while (this.#paragraphs.length > 0) this.#endParagraph();
		this.#endCell();
		this.#tables.end();
		this.#lines.writeNotes();
		return this.#flow.page;
	}

	#isPassedOver(name: string, attributes: Attributes): boolean {
		if (REMOVED.has(name)) return this.#properties.of === undefined;
		if (name === 'choice' || name === 'fallback') return this.#chosen.at(-1) === true;
		if (name === 'annotation') return attributes.get('type') === 'Word.Comment';
		return UNPRINTED.has(name);
	}

	#begin(name: string, attributes: Attributes): void {
		if (name === 't') this.#inText = true;
		else if (name === 'r') this.#beginRun();
		else if (name === 'p') this.#beginParagraph();
		else if (name === 'tbl') this.#tables.openTable();
		else if (name === 'tr') this.#tables.openRow();
		else if (name === 'tc') this.#tables.openCell();
		else if (name === 'fldchar') this.#fields.mark(attributes.get('fldchartype'));
		else if (PICTURES.has(name)) this.pictures++;
		else this.#refer(name, attributes);
	}

	/** Of several ways to show the same thing the first one is taken. */
	#choose(name: string): void {
		if (name === 'alternatecontent') this.#chosen.push(false);
		else if (name === 'choice' && this.#chosen.length > 0) this.#chosen[this.#chosen.length - 1] = true;
	}

	#refer(name: string, attributes: Attributes): void {
		const id = attributes.get('id') ?? '';
		if (name === 'altchunk') this.chunks.push(id);
		else if (name.endsWith('notereference'))
			this.#paragraphs.at(-1)?.notes.push(`${name.replace('reference', '')} ${id}`);
		else this.#print(printedBy(name, attributes));
	}

	#beginRun(): void {
		this.#isHidden = false;
		this.#isRaised = false;
	}

	#describeRun(name: string, attributes: Attributes): void {
		const value = attributes.get('val');
		if (name === 'vanish') this.#isHidden = isOn(value);
		else if (STRUCK.has(name)) this.#isHidden ||= isOn(value);
		else if (name === 'sz') this.#isHidden ||= Number(value) <= TINY;
		else if (name === 'vertalign') this.#isRaised = value === 'superscript';
		else if (name === 'rstyle') this.#isHidden ||= value !== undefined && this.#styles.hides(value);
	}

	#describeParagraph(name: string, attributes: Attributes, inMark: boolean): void {
		const paragraph = this.#paragraphs.at(-1);
		if (paragraph) describeParagraph(paragraph, name, attributes, inMark);
	}

	#print(words: string): void {
		const paragraph = this.#paragraphs.at(-1);
		if (!paragraph || this.#isHidden || this.#fields.inInstruction) return;
		paragraph.words += this.#isRaised ? raised(words) : words;
	}

	#beginParagraph(): void {
		this.#tables.startCell();
		this.#isHidden = false;
		this.#paragraphs.push(newParagraph(this.#joined));
		this.#joined = '';
	}

	#endParagraph(): void {
		const paragraph = this.#paragraphs.pop();
		this.#fields.endParagraph();
		if (!paragraph || this.#tables.isCovered) return;
		if (paragraph.isJoined) this.#joined = paragraph.words;
		else if (!this.#styles.hides(paragraph.style)) this.#lines.write(paragraph, this.#tables.inTable);
	}

	#endCell(): void {
		if (this.#joined !== '') {
			this.#beginParagraph();
			this.#endParagraph();
		}
		this.#tables.closeCell();
	}

	#endTable(): void {
		this.#tables.closeTable();
		if (!this.#tables.inTable) this.#lines.writeNotes();
	}
}
