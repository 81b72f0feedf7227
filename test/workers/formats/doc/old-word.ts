import CFB from 'cfb';

/** A paragraph as Word 6 and 95 keep it: its characters with its mark as bytes, and what the mark changes. */
export interface OldParagraph {
	bytes: readonly number[];
	changes?: readonly number[];
	style?: number;
}

export interface OldWord {
	/** The first two bytes of the head. */
	magic: number;
	flags?: number;
	language?: number;
	/** Written on a Mac. */
	mac?: boolean;
	/** Bytes of a character. */
	width?: 1 | 2;
	paragraphs: readonly OldParagraph[];
	/** From which byte of the text on characters are hidden, up to which. */
	hidden?: readonly [from: number, to: number];
	/** Saved in pieces, each of so many characters, the last piece first in the file. */
	pieces?: readonly number[];
}

const PAGE = 512;
const TEXT = 0x300;

const u16 = (value: number) => [value & 255, value >> 8];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];

/** A document of Word 6 or 95, byte by byte. */
export function oldWord({
	magic,
	flags = 0,
	language = 0x409,
	mac = false,
	width = 1,
	...written
}: OldWord): Uint8Array {
	const text = written.paragraphs.flatMap(({ bytes }) => [...bytes]);
	const end = Math.ceil((TEXT + text.length) / PAGE) * PAGE;
	const [from, to] = written.hidden ?? [text.length, text.length];
	const looks = [
		{ to: from, changes: [] },
		{ to, changes: [92, 1] },
		{ to: text.length, changes: [] },
	].filter((run, at, all) => run.to > (all[at - 1]?.to ?? 0));
	let at = 0;
	const marks = written.paragraphs.map(({ bytes, changes = [], style = 0 }) => {
		at += bytes.length;
		return { to: at, changes: [...u16(style), ...changes] };
	});
	const tables = end + 2 * PAGE;
	const bins = [end / PAGE, end / PAGE + 1].map((page) => [...u32(TEXT), ...u32(TEXT + text.length), ...u16(page)]);
	const pieces = pieceTable(written.pieces ?? [], text.length, width);
	const stream = new Uint8Array(tables + 20 + pieces.length);
	const put = (place: number, bytes: readonly number[]) => stream.set(bytes, place);
	put(0, [...u16(magic), ...u16(0x68), ...u16(0), ...u16(language)]);
	put(0x0a, u16(flags | (written.pieces ? 4 : 0)));
	put(0x12, [mac ? 1 : 0]);
	put(0x18, [...u32(TEXT), ...u32(TEXT + text.length)]);
	put(0x34, u32(text.length / width));
	put(0xb8, [...u32(tables), ...u32(10), ...u32(tables + 10), ...u32(10)]);
	put(0x160, [...u32(tables + 20), ...u32(pieces.length)]);
	put(TEXT, text);
	put(end, pageOf(looks, 1));
	put(end + PAGE, pageOf(marks, 7));
	put(tables, [...bins.flat(), ...pieces]);
	const file = CFB.utils.cfb_new();
	CFB.utils.cfb_add(file, '/WordDocument', stream);
	return Uint8Array.from(CFB.write(file, { type: 'array' }) as Iterable<number>);
}

/** A page of runs: where they end, where on the page their changes are, and from its end backwards the changes. */
function pageOf(runs: readonly { to: number; changes: readonly number[] }[], entry: number): number[] {
	const page = new Array<number>(PAGE).fill(0);
	const put = (place: number, bytes: readonly number[]) => page.splice(place, bytes.length, ...bytes);
	put(0, u32(TEXT));
	let free = PAGE - 2;
	for (const [at, { to, changes }] of runs.entries()) {
		put((at + 1) * 4, u32(TEXT + to));
		const size = entry === 1 ? changes.length : Math.ceil(changes.length / 2);
		free = (free - changes.length - 2) & ~1;
		put(free, [size, ...changes]);
		put((runs.length + 1) * 4 + at * entry, [free / 2]);
	}
	page[PAGE - 1] = runs.length;
	return page;
}

function pieceTable(lengths: readonly number[], size: number, width: number): number[] {
	if (lengths.length === 0) return [];
	const ends = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, length) => sum + length, 0));
	const places = ends.map((end) => TEXT + size - end * width);
	const table = [...[0, ...ends].flatMap(u32), ...places.flatMap((place) => [...u16(0), ...u32(place), ...u16(0)])];
	return [2, ...u32(table.length), ...table];
}
