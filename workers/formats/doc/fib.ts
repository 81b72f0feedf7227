import { Numbers } from '../numbers';

/** Where a table of the document lies in its table stream, and its size in bytes. */
export interface Place {
	at: number;
	size: number;
}

/** The parts of a document's text, in the order in which they follow one another, by their lengths in characters. */
export const PARTS = ['body', 'footnotes', 'heads', 'macros', 'comments', 'endnotes', 'boxes', 'headBoxes'] as const;
export type Part = (typeof PARTS)[number];

/** The head of a Word file (FIB, MS-DOC 2.5): what it is, and where everything else lies. */
export interface Fib {
	isEncrypted: boolean;
	/** 193 and up for Word 97 to 2003 and WPS; less for Word 6 and 95. */
	version: number;
	/** The stream that holds the tables. */
	tables: '0Table' | '1Table';
	/** Characters of each part of the text. */
	lengths: Readonly<Record<Part, number>>;
	styles: Place;
	characterRuns: Place;
	paragraphRuns: Place;
	/** The pieces that the text is made of. */
	pieces: Place;
	/** Where drawn shapes hang in the text, and which of them hold text. */
	anchors: Place;
	boxes: Place;
	lists: Place;
	listOverrides: Place;
}

const MAGIC = 0xa5ec;
/** Of Word 6 and 95: the Western one, the Japanese, the Korean and the Chinese. */
const MAGICS_95: ReadonlySet<number> = new Set([0xa5dc, 0xa697, 0xa698, 0xa699]);
/** The first version of Word 97. */
export const WORD_97 = 0xc1;
const LENGTHS = 0x4c;
const PLACES = 0x9a;

/** Reads the head of a WordDocument stream; undefined where it is none. */
export function fibOf(stream: Uint8Array): Fib | undefined {
	const numbers = new Numbers(stream);
	const magic = numbers.u16(0);
	if (magic !== MAGIC && !MAGICS_95.has(magic)) return undefined;
	const flags = numbers.u16(0x0a);
	const place = (index: number): Place => ({
		at: numbers.u32(PLACES + index * 8),
		size: numbers.u32(PLACES + index * 8 + 4),
	});
	const lengths = PARTS.map((part, index) => [part, numbers.u32(LENGTHS + index * 4) & 0x7fff_ffff] as const);
	return {
		isEncrypted: (flags & 0x100) !== 0,
		version: magic === MAGIC ? numbers.u16(2) : 0,
		tables: flags & 0x200 ? '1Table' : '0Table',
		lengths: Object.fromEntries(lengths) as Record<Part, number>,
		styles: place(1),
		characterRuns: place(12),
		paragraphRuns: place(13),
		pieces: place(33),
		anchors: place(40),
		boxes: place(56),
		lists: place(73),
		listOverrides: place(74),
	};
}
