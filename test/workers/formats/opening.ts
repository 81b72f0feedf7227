import type { ReadRequest } from '../../../src/report/contract';
import type { Failure } from '../../../src/report/failure';
import type { Block, Document, Grid } from '../../../workers/formats/document';
import { open } from '../../../workers/formats/open';

type Asked = Partial<Omit<ReadRequest, 'bytes'>>;

const asked = (bytes: Uint8Array, more: Asked): ReadRequest => ({
	name: 'unknown',
	...more,
	bytes: bytes.slice().buffer as ArrayBuffer,
});

/** Opens bytes that must give a document, and checks what holds for every document. */
export async function opened(bytes: Uint8Array, more: Asked = {}): Promise<Document> {
	const outcome = await open(asked(bytes, more));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
	expectOrder(outcome.value);
	return outcome.value;
}

/** Opens bytes that must not give one. */
export async function refused(bytes: Uint8Array, more: Asked = {}): Promise<Failure> {
	const outcome = await open(asked(bytes, more));
	if (outcome.ok) throw new Error(`opened as ${outcome.value.format}`);
	return outcome.failure;
}

export const openedText = (text: string, more: Asked = {}): Promise<Document> =>
	opened(new TextEncoder().encode(text), more);

/** Blocks stand in order, do not overlap, and hold their cells. */
function expectOrder({ text, blocks }: Document): void {
	let done = 0;
	for (const block of blocks) {
		const [start, end] = block.span;
		if (start < done || end < start || end > text.length) throw new Error(`block ${block.span} after ${done}`);
		done = end;
		if (block.kind === 'table') expectCellsInside(block);
	}
}

function expectCellsInside({ span, rows }: Grid): void {
	for (const cell of rows.flat()) {
		if (cell.span[0] < span[0] || cell.span[1] > span[1] || cell.span[0] > cell.span[1]) {
			throw new Error(`cell ${cell.span} outside of its table ${span}`);
		}
	}
}

export const wordsOf = (document: Document, block: Pick<Block, 'span'>): string => document.text.slice(...block.span);

/** The words of all paragraphs. */
export const paragraphs = (document: Document): string[] =>
	document.blocks.filter((block) => block.kind === 'paragraph').map((block) => wordsOf(document, block));

/** The words of all cells, table by table and row by row. */
export const tables = (document: Document): string[][][] =>
	document.blocks
		.filter((block) => block.kind === 'table')
		.map((table) => table.rows.map((row) => row.map((cell) => wordsOf(document, cell))));
