import type { Encoding } from '../../../src/report/reading';
import type { Block, Document } from '../document';
import { newRoom, type Room } from '../room';
import { isBlank, type Line, linesOf } from '../text';
import { embeddedTable, segmentsOf } from './embedded';
import { headingIn } from './headings';
import { pipeTable } from './pipes';

/** A Markdown text as a document: the text as it is, marks and all; headings, pipe tables and HTML tables are told apart. */
export const markdownDocument = (text: string, encoding: Encoding): Document => ({
	format: 'markdown',
	encoding,
	text,
	blocks: blocksOf(text, newRoom()),
});

const blocksOf = (text: string, room: Room): Block[] =>
	segmentsOf(text).flatMap(({ start, end, table }) =>
		table ? embeddedTable(text, start, end, room) : lineBlocks(text, linesOf(text, start, end), room),
	);

function lineBlocks(text: string, lines: readonly Line[], room: Room): Block[] {
	const blocks: Block[] = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] as Line;
		const table = pipeTable(text, lines, at, room);
		if (table) {
			blocks.push(table.grid);
			at += table.lines - 1;
		} else if (!isBlank(text, line)) {
			blocks.push(headingIn(text, line) ?? { kind: 'paragraph', span: line });
		}
	}
	return blocks;
}
