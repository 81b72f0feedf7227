import type { Place, Placement } from '../../../src/report/reading';
import type { Block, Grid, GridCell } from '../document';
import { trimmed } from '../text';
import { isFurniture, type Printed, type PrintedCell, type PrintedLine, type PrintedTable, wordsOf } from './printed';

/** Everything printed, in order, as one text, its blocks, and where in the file they stand as far as that is known. */
interface PrintedText {
	text: string;
	blocks: Block[];
	places?: Placement[];
}

/** Writes lines as paragraphs and tables row by row: each cell is followed by a tab, each row by a line end. */
export function printed(page: readonly Printed[]): PrintedText {
	const sheet = new Sheet();
	const blocks: Block[] = [];
	for (const one of page) {
		if (one.kind === 'line') blocks.push(paragraph(sheet, one));
		else
			blocks.push(
				...one.caption.filter((line) => line.kind === 'line').map((line) => paragraph(sheet, line)),
				grid(sheet, one),
			);
	}
	return { text: sheet.text, blocks, ...(sheet.places.length > 0 && { places: sheet.places }) };
}

/** A text that grows. */
class Sheet {
	readonly places: Placement[] = [];
	#pieces: string[] = [];
	length = 0;

	/** Adds some words and what ends them, and says where the words stand. */
	write(words: string, end: string): readonly [start: number, end: number] {
		const start = this.length;
		this.#pieces.push(words, end);
		this.length += words.length + end.length;
		return [start, start + words.length];
	}

	/** Keeps where the words of a span stand in the file. */
	place(span: Placement['span'], at: Place | undefined): void {
		if (at && span[0] < span[1]) this.places.push({ span, at });
	}

	get text(): string {
		return this.#pieces.join('');
	}
}

function paragraph(sheet: Sheet, line: PrintedLine): Block {
	const span = sheet.write(line.words, '\n');
	sheet.place(span, line.at);
	return {
		kind: 'paragraph',
		span,
		...(line.headingLevel && { headingLevel: line.headingLevel }),
		...(isFurniture(line) && { furniture: true }),
	};
}

function grid(sheet: Sheet, { caption, rows, unruled }: PrintedTable): Grid {
	const start = sheet.length;
	const printedRows = rows.map((row, at) => {
		const cells = row.map((cell) => gridCell(sheet, cell, rows.length - at));
		sheet.write('', '\n');
		return cells;
	});
	const words = wordsOf(caption);
	return {
		kind: 'table',
		span: [start, sheet.length - 1],
		...(words && { caption: words }),
		rows: printedRows,
		...(unruled && { unruled }),
	};
}

/** A cell reaches down to the last row at most. */
function gridCell(sheet: Sheet, { words, colspan, rowspan, head, at }: PrintedCell, rowsLeft: number): GridCell {
	const [start, end] = sheet.write(words, '\t');
	const inner = trimmed(words, [0, end - start]);
	const span = [start + inner[0], start + inner[1]] as const;
	sheet.place(span, at);
	return {
		span,
		colspan,
		rowspan: Math.min(rowspan, rowsLeft),
		...(head && { head }),
	};
}
