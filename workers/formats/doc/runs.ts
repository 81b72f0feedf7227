import { leading } from '../../../src/report/leading';
import { Numbers } from '../numbers';
import type { Place } from './fib';

/** Which properties hold from which byte of the text on: of characters, or of paragraphs. */
export interface Runs {
	/** Where each run begins, in order. */
	readonly starts: readonly number[];
	/** The property changes of a run; before those of a paragraph two bytes for its style. */
	changes(run: number): Uint8Array;
}

const PAGE = 512;
const NONE = new Uint8Array();

/** How runs are kept. */
interface Layout {
	/** Bytes of the number of a page. */
	page: 2 | 4;
	/** Bytes of the entry that says where on the page the properties are. */
	entry: number;
	/** The properties, which begin with their size. */
	read(page: Uint8Array, at: number): Uint8Array;
}

/** A byte of size, and the changes (MS-DOC 2.9.33). */
const CHARACTERS: Layout = { page: 4, entry: 1, read: (page, at) => page.subarray(at + 1, at + 1 + (page[at] ?? 0)) };

/** A size in words, less a byte, or after a 0 a size in whole words (MS-DOC 2.9.175). */
const PARAGRAPHS: Layout = {
	page: 4,
	entry: 13,
	read: (page, at) => {
		const words = page[at] ?? 0;
		return words > 0 ? page.subarray(at + 1, at + words * 2) : page.subarray(at + 2, at + 2 + (page[at + 1] ?? 0) * 2);
	},
};

/** As Word 6 and 95 keep them. */
export const OLD: Readonly<Record<'characters' | 'paragraphs', Layout>> = {
	characters: { ...CHARACTERS, page: 2 },
	paragraphs: { page: 2, entry: 7, read: (page, at) => page.subarray(at + 1, at + 1 + (page[at] ?? 0) * 2) },
};

/** The runs of characters as Word 97 keeps them. */
export const characterRuns = (stream: Uint8Array, tables: Uint8Array, place: Place): Runs =>
	runsAt(stream, tables, place, CHARACTERS);

/** The runs of paragraphs as Word 97 keeps them. */
export const paragraphRuns = (stream: Uint8Array, tables: Uint8Array, place: Place): Runs =>
	runsAt(stream, tables, place, PARAGRAPHS);

/** The runs whose pages a table lists. */
export const runsAt = (stream: Uint8Array, tables: Uint8Array, place: Place, layout: Layout): Runs =>
	runsOf(stream, pagesOf(stream, tables, place, layout), layout);

/** The run that a byte belongs to. */
export function runAt({ starts }: Runs, at: number): number {
	return Math.max(0, leading(starts, (start) => start <= at) - 1);
}

/** Where the pages of 512 bytes that hold properties begin, each once, in the order of the text that they are for. */
function pagesOf(stream: Uint8Array, tables: Uint8Array, { at, size }: Place, { page: width }: Layout): number[] {
	const bins = new Numbers(tables.subarray(at, at + size));
	const most = Math.floor(stream.length / PAGE);
	const count = Math.min(Math.floor((size - 4) / (4 + width)), most);
	const pages = new Set<number>();
	for (let bin = 0; bin < count; bin++) {
		const from = (count + 1) * 4 + bin * width;
		const page = width === 2 ? bins.u16(from) : bins.u32(from) & 0x3f_ffff;
		if (page < most) pages.add(page * PAGE);
	}
	const text = new Numbers(stream);
	return [...pages].sort((one, other) => text.u32(one) - text.u32(other));
}

function runsOf(stream: Uint8Array, pages: readonly number[], { entry, read }: Layout): Runs {
	const numbers = new Numbers(stream);
	const starts: number[] = [];
	/** Of each run: the page, and the place on it that its properties are at. */
	const places: number[] = [];
	for (const page of pages) {
		const count = Math.min(stream[page + PAGE - 1] as number, Math.floor((PAGE - 5) / (4 + entry)));
		for (let run = 0; run < count; run++) {
			starts.push(numbers.u32(page + run * 4));
			places.push(page + (stream[page + (count + 1) * 4 + run * entry] as number) * 2);
		}
	}
	return {
		starts,
		changes: (run) => {
			const place = places[run] ?? 0;
			const page = place - (place % PAGE);
			return place === page ? NONE : read(stream.subarray(page, page + PAGE), place - page);
		},
	};
}
