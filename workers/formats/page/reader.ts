import { BLOCKS, VOID } from './elements';
import { Flow } from './flow';
import { Looks } from './look';
import { type MarkupHandler, readMarkup } from './markup';
import { type Attributes, spanOf } from './spans';
import { hiddenClasses } from './style-sheet';

/** Frames within frames that are read. */
const DEEPEST_FRAME = 3;
const HIDDEN: Attributes = new Map([['hidden', '']]);
/** What a style sheet hides of a table; other parts of a page are hidden until a script shows them. */
const IN_TABLES: ReadonlySet<string> = new Set(['tr', 'td', 'th', 'span']);

/** A sheet for paper hides nothing of what is read. */
const isForScreen = (attributes: Attributes): boolean =>
	/^\s*(?:(?:all|screen)\s*)?$/i.test(attributes.get('media') ?? '');

/** Follows a page tag by tag and hands its words to the flow, with the look that the open elements give them. */
export class PageReader implements MarkupHandler {
	readonly flow = new Flow();
	/** What the <title> says, and what the page's head tells by name: ArticleTitle, PubDate; names in lower case. */
	title = '';
	readonly told = new Map<string, string>();
	readonly #looks = new Looks();
	/** For each open table: the wall of its open cell. */
	readonly #cells: (number | undefined)[] = [];
	/** Open tables that are not followed, their words being lines: too deep, or too many cells. */
	#skipped = 0;
	#inTitle = false;
	/** The style sheet that is open, and the classes that those before hide. */
	#sheet: string | undefined;
	readonly #hidden = new Set<string>();
	/** Open frames, one in the other. */
	#frames = 0;

	text(words: string): void {
		if (this.#inTitle) this.title += words;
		if (this.#sheet !== undefined) this.#sheet += words;
		this.flow.add(words, this.#looks.current);
	}

	open(name: string, attributes: Attributes): void {
		const before = this.#looks.current;
		if (BLOCKS.has(name)) this.flow.endLine(before);
		if (name === 'title') this.#inTitle = this.title === '' && !before.hidden;
		if (name === 'style' && isForScreen(attributes)) this.#sheet = '';
		if (name === 'tr' || name === 'td' || name === 'th') this.#leaveCell();
		if (name === 'td' || name === 'th') this.#openCell(name, attributes);
		else if (!VOID.has(name)) {
			if (name === 'iframe' && !before.hidden) this.#readFrame(attributes.get('srcdoc') ?? '');
			this.#looks.open(name, this.#shown(name, attributes));
		}
		if (name === 'table') this.#openTable();
		else if (name === 'tr') this.#openRow();
		else if (name === 'caption') this.flow.openCaption();
		else if (name === 'input') this.#printField(attributes);
		else if (name === 'meta')
			this.told.set(attributes.get('name')?.toLowerCase() ?? '', attributes.get('content') ?? '');
		if (this.#looks.current.region !== before.region) this.flow.endLine(before);
	}

	close(name: string): void {
		const before = this.#looks.current;
		if (BLOCKS.has(name)) this.flow.endLine(before);
		if (name === 'title') this.#inTitle = false;
		if (name === 'style') this.#closeSheet();
		if (name === 'td' || name === 'th') this.#leaveCell();
		else if (name === 'table') this.#closeTable();
		else if (name === 'tr') this.#closeRow();
		else if (name === 'caption') this.flow.closeCaption();
		if (name !== 'td' && name !== 'th') this.#looks.close(name);
		if (this.#looks.current.region !== before.region) this.flow.endLine(before);
	}

	/** Ends what is still open; call once, after the last tag. */
	end(): void {
		this.flow.endLine(this.#looks.current);
		while (this.#cells.length > 0) this.#closeTable();
	}

	/** Reads the page that stands whole in a frame's own tag: programs put the content there, advertisers an address. */
	#readFrame(page: string): void {
		if (page === '' || this.#frames === DEEPEST_FRAME) return;
		this.#frames++;
		const [tables, outside] = [this.#cells.length, this.#looks.enterCell()];
		readMarkup(page, this);
		this.flow.endLine(this.#looks.current);
		while (this.#cells.length > tables) this.#closeTable();
		this.#looks.leaveCell(outside);
		this.#frames--;
	}

	#openTable(): void {
		if (this.#skipped > 0 || !this.flow.takesTable) {
			this.#skipped++;
			return;
		}
		this.flow.openTable();
		this.#cells.push(undefined);
	}

	#closeTable(): void {
		if (this.#skipped > 0) {
			this.#skipped--;
			return;
		}
		this.#leaveCell();
		if (this.#cells.length === 0) return;
		this.#cells.pop();
		this.flow.closeTable();
	}

	#openRow(): void {
		if (this.#skipped === 0 && !this.#looks.current.hidden) this.flow.openRow();
	}

	#closeRow(): void {
		this.#leaveCell();
		if (this.#skipped === 0) this.flow.closeRow();
	}

	#openCell(name: string, attributes: Attributes): void {
		if (this.#skipped === 0 && !this.flow.takesCell) this.#skipOpenTables();
		if (this.#skipped > 0 || this.#cells.length === 0) {
			this.flow.add(' ', this.#looks.current);
			return;
		}
		this.#cells[this.#cells.length - 1] = this.#looks.enterCell();
		this.#looks.open(name, this.#shown(name, attributes));
		if (!this.#looks.current.hidden) this.flow.openCell({ ...spanOf(attributes), head: name === 'th' });
	}

	#closeSheet(): void {
		for (const name of hiddenClasses(this.#sheet ?? '')) this.#hidden.add(name);
		this.#sheet = undefined;
	}

	/** The attributes of an element; of a row, a cell or words in it that a style sheet hides, that they are hidden. */
	#shown(name: string, attributes: Attributes): Attributes {
		if (this.#hidden.size === 0 || !IN_TABLES.has(name)) return attributes;
		const classes = attributes.get('class')?.split(/\s+/) ?? [];
		return classes.some((one) => this.#hidden.has(one)) ? HIDDEN : attributes;
	}

	/** A form's field in a cell, filled in with a figure, is printed as the figure. */
	#printField(attributes: Attributes): void {
		const type = attributes.get('type') ?? 'text';
		const value = attributes.get('value') ?? '';
		const isFigure = /^(?:text|number)$/i.test(type) && /^\s{0,9}[\d.,/—-]{1,20}\s{0,9}$/.test(value);
		if (isFigure && this.#cells.at(-1) !== undefined) this.flow.add(value, this.#looks.current);
	}

	/** Ends the open cell of the innermost table, where one is open. */
	#leaveCell(): void {
		const wall = this.#cells.at(-1);
		if (this.#skipped > 0 || wall === undefined) return;
		this.flow.endLine(this.#looks.current);
		this.flow.closeCell();
		this.#looks.leaveCell(wall);
		this.#cells[this.#cells.length - 1] = undefined;
	}

	#skipOpenTables(): void {
		const open = this.#cells.length;
		while (this.#cells.length > 0) this.#closeTable();
		this.#skipped = open;
	}
}
