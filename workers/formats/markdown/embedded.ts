import type { Span } from '../../../src/report/span';
import type { Grid, GridCell } from '../document';
import { type MarkupHandler, readMarkup } from '../page/markup';
import { type Attributes, spanOf } from '../page/spans';
import { type Room, take } from '../room';
import { trimmed } from '../text';

/** A segment of Markdown: an HTML table from <table> to </table>, or what stands between two of them. */
interface Segment {
	start: number;
	end: number;
	table: boolean;
}

/** Parts a Markdown text at the HTML tables in it, as OCR programs write them; an unclosed table is no table. */
export function segmentsOf(text: string): Segment[] {
	const segments: Segment[] = [];
	let done = 0;
	let depth = 0;
	let start = 0;
	for (const tag of text.matchAll(/<(\/?)table\b[^<>]{0,999}>/gi)) {
		if (!tag[1] && depth++ === 0) start = tag.index;
		if (!tag[1] || depth === 0 || --depth > 0) continue;
		const end = tag.index + tag[0].length;
		segments.push({ start: done, end: start, table: false }, { start, end, table: true });
		done = end;
	}
	segments.push({ start: done, end: text.length, table: false });
	return segments;
}

/** The table of a segment, its spans those of the words between the tags; nothing where no cell stands in it. */
export function embeddedTable(text: string, start: number, end: number, room: Room): Grid[] {
	const reader = new TableReader(text, start, room);
	readMarkup(text.slice(start, end), reader);
	return reader.rows.some((row) => row.length > 0) ? [{ kind: 'table', span: [start, end], rows: reader.rows }] : [];
}

type OpenCell = Omit<GridCell, 'span'> & { span: Span };

/** Follows the tags of one table; tables inside it are words of its cells. */
class TableReader implements MarkupHandler {
	readonly rows: GridCell[][] = [];
	readonly #text: string;
	readonly #start: number;
	readonly #room: Room;
	#cell: OpenCell | undefined;
	#depth = 0;

	constructor(text: string, start: number, room: Room) {
		this.#text = text;
		this.#start = start;
		this.#room = room;
	}

	open(name: string, attributes: Attributes, _from: number, to: number): void {
		if (name === 'table') this.#depth++;
		if (this.#depth > 1) return;
		const isCell = name === 'td' || name === 'th';
		if (name === 'tr' || (isCell && this.rows.length === 0)) this.rows.push([]);
		if (name === 'tr' || isCell) this.#cell = undefined;
		if (!isCell || this.#room.cells <= 0) return;
		const spans = spanOf(attributes);
		take(this.#room, spans);
		const at = this.#start + to;
		this.#cell = { span: [at, at], ...spans, ...(name === 'th' && { head: true }) };
		this.rows.at(-1)?.push(this.#cell);
	}

	close(name: string): void {
		if (name === 'table') this.#depth--;
		else if (this.#depth === 1 && (name === 'td' || name === 'th' || name === 'tr')) this.#cell = undefined;
	}

	text(_words: string, from: number, to: number): void {
		if (!this.#cell) return;
		const [start, end] = trimmed(this.#text, [this.#start + from, this.#start + to]);
		if (start < end) this.#cell.span = isEmpty(this.#cell.span) ? [start, end] : [this.#cell.span[0], end];
	}
}

const isEmpty = ([start, end]: Span): boolean => start === end;
