import type { MarkupHandler } from '../page/markup';
import type { Attributes } from '../page/spans';
import { SHAPES } from '../parts/open-shapes';
import { OpenWords } from '../parts/open-words';
import type { Room } from '../room';
import { Skipping } from '../word/properties';
import { type OpenCell, OpenSheet, timesOf } from './open-sheet';
import type { Sheet } from './workbook';

/** What is no part of a cell's words: comments, drawings, what was changed or may be chosen, readings over characters. */
const UNREAD: ReadonlySet<string> = new Set([
	...SHAPES,
	'annotation',
	'shapes',
	'forms',
	'tracked-changes',
	'dde-links',
	'content-validations',
	'data-pilot-tables',
	'ruby-text',
]);

/** What a cell may be told to hold besides the words that it shows. */
const VALUES = ['string-value', 'value', 'date-value', 'boolean-value'];

/** Reads the sheets of a spreadsheet that are shown, each cell with the words that the file itself says that it shows. */
export class OpenSheets implements MarkupHandler {
	readonly sheets: Sheet[] = [];
	pictures = 0;
	/** True where there is a spreadsheet at all. */
	hasBody = false;
	/** Styles of tables whose sheets are not shown. */
	readonly #hiding = new Set<string>();
	#tableStyle: string | undefined;
	readonly #skipping = new Skipping();
	/** Cells that may still come. */
	readonly #room: Room;
	#sheet: OpenSheet | undefined;
	#cell: (OpenCell & { words: string[] }) | undefined;
	#words: OpenWords | undefined;

	/** @param most cells that are taken */
	constructor(most: number) {
		this.#room = { cells: most };
	}

	/** False where there are more cells than are taken. */
	get isWhole(): boolean {
		return this.#room.cells >= 0;
	}

	open(name: string, attributes: Attributes): void {
		if (name === 'image') this.pictures++;
		const isPassedOver = UNREAD.has(name) || (name === 'table' && this.#isUnshown(attributes));
		if (this.#skipping.open(name, isPassedOver)) return;
		if (!this.hasBody) this.#beforeBody(name, attributes);
		else if (name === 'table') this.#sheet = new OpenSheet(attributes.get('name') ?? '', this.#room);
		else if (this.#sheet) this.#inSheet(this.#sheet, name, attributes);
	}

	close(name: string): void {
		if (this.#skipping.close()) return;
		if (name === 'p') this.#endLine();
		else if (name === 'table-cell') this.#endCell();
		else if (name === 'table-row') this.#sheet?.closeRow();
		else if (name === 'table' && this.#sheet) this.#endSheet(this.#sheet);
	}

	text(words: string): void {
		if (!this.#skipping.isOn) this.#words?.add(words);
	}

	#beforeBody(name: string, attributes: Attributes): void {
		if (name === 'spreadsheet') this.hasBody = true;
		else if (name === 'style')
			this.#tableStyle = attributes.get('family') === 'table' ? attributes.get('name') : undefined;
		else if (name === 'table-properties' && this.#tableStyle !== undefined && attributes.get('display') === 'false')
			this.#hiding.add(this.#tableStyle);
	}

	/** A sheet whose style hides it, or a table within a cell. */
	#isUnshown(attributes: Attributes): boolean {
		return this.#sheet !== undefined || this.#hiding.has(attributes.get('style-name') ?? '');
	}

	#inSheet(sheet: OpenSheet, name: string, attributes: Attributes): void {
		if (name === 'table-column') sheet.addColumns(attributes);
		else if (name === 'table-row') sheet.openRow(attributes);
		else if (name === 'table-cell') this.#beginCell(sheet, attributes);
		else if (name === 'covered-table-cell')
			sheet.addCell({ times: timesOf(attributes), words: [], isFormatted: false });
		else if (name === 'p' && this.#cell) this.#words = new OpenWords();
		else this.#words?.print(name, attributes);
	}

	#beginCell(sheet: OpenSheet, attributes: Attributes): void {
		sheet.merge(attributes);
		const value = VALUES.map((one) => attributes.get(one)).find((one) => one !== undefined);
		this.#cell = { times: timesOf(attributes), words: [], value, isFormatted: attributes.has('style-name') };
	}

	#endLine(): void {
		if (this.#words) this.#cell?.words.push(this.#words.words);
		this.#words = undefined;
	}

	#endCell(): void {
		if (this.#cell) this.#sheet?.addCell(this.#cell);
		this.#cell = undefined;
	}

	#endSheet(sheet: OpenSheet): void {
		this.sheets.push(sheet);
		this.#sheet = undefined;
	}
}
