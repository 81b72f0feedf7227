import type { Span } from '../../src/report/span';
import type { Block, Document } from './document';

type Printed = Pick<Document, 'text' | 'blocks'>;

/** The text and blocks of several documents as one, each on lines of its own. */
export function joined(documents: readonly Printed[]): Printed {
	const pieces: string[] = [];
	const blocks: Block[] = [];
	let length = 0;
	for (const { text, blocks: own } of documents) {
		const piece = text.endsWith('\n') ? text : `${text}\n`;
		for (const block of own) blocks.push(moved(block, length));
		pieces.push(piece);
		length += piece.length;
	}
	return { text: pieces.join(''), blocks };
}

function moved(block: Block, by: number): Block {
	const span = movedSpan(block.span, by);
	if (block.kind === 'paragraph') return { ...block, span };
	return {
		...block,
		span,
		rows: block.rows.map((row) => row.map((cell) => ({ ...cell, span: movedSpan(cell.span, by) }))),
	};
}

const movedSpan = ([start, end]: Span, by: number): Span => [start + by, end + by];
