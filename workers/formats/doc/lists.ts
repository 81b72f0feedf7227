import { Numbers } from '../numbers';
import type { Level, List, Numbering, Scheme } from '../word/numbering';
import type { Place } from './fib';

/** Word's number formats (MSONFC, MS-OSHARED 2.2.1.3) by their newer names; what is not here is in digits. */
const FORMATS: Readonly<Record<number, string>> = {
	1: 'upperRoman',
	2: 'lowerRoman',
	3: 'upperLetter',
	4: 'lowerLetter',
	10: 'ideographDigital',
	11: 'japaneseCounting',
	14: 'decimalFullWidth',
	16: 'ideographLegalTraditional',
	18: 'decimalEnclosedCircle',
	19: 'decimalFullWidth',
	22: 'decimalZero',
	23: 'bullet',
	26: 'decimalEnclosedFullstop',
	27: 'decimalEnclosedParen',
	28: 'decimalEnclosedCircleChinese',
	29: 'ideographEnclosedCircle',
	30: 'ideographTraditional',
	31: 'ideographZodiac',
	33: 'taiwaneseCounting',
	34: 'ideographLegalTraditional',
	35: 'taiwaneseCountingThousand',
	36: 'taiwaneseDigital',
	37: 'chineseCounting',
	38: 'chineseLegalSimplified',
	39: 'chineseCountingThousand',
	40: 'ideographDigital',
	255: 'none',
};

const SCHEME_SIZE = 28;
const LIST_SIZE = 16;
const LEVEL_SIZE = 28;
const LEVELS = 9;

/** Reads the lists of a document (PlfLst and PlfLfo, MS-DOC 2.9.131 and on), by the numbers that paragraphs give them. */
export function numberingOf(tables: Uint8Array, schemes: Place, lists: Place): Numbering {
	return { schemes: schemesOf(tables, schemes), lists: listsOf(tables, lists) };
}

/** First a fixed part of each scheme, then the levels of all of them, which are of any size. */
function schemesOf(tables: Uint8Array, { at, size }: Place): ReadonlyMap<string, Scheme> {
	const numbers = new Numbers(tables);
	const schemes = new Map<string, Scheme>();
	if (size < 2) return schemes;
	const count = Math.min(numbers.u16(at), Math.floor((size - 2) / SCHEME_SIZE));
	let from = at + 2 + count * SCHEME_SIZE;
	for (let index = 0; index < count; index++) {
		const scheme = at + 2 + index * SCHEME_SIZE;
		const isSimple = ((tables[scheme + 26] ?? 0) & 1) === 1;
		const levels: Level[] = [];
		for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
			const read = levelAt(tables, numbers, from);
			levels.push(read.level);
			from = read.end;
		}
		const id = `${numbers.u32(scheme)}`;
		schemes.set(id, { id, levels });
	}
	return schemes;
}

/** A level (LVL, MS-DOC 2.9.151): its numbers stand in its label as the characters U+0000 to U+0008. */
function levelAt(tables: Uint8Array, numbers: Numbers, at: number): { level: Level; end: number } {
	const flags = tables[at + 5] ?? 0;
	const text = at + LEVEL_SIZE + (tables[at + 24] ?? 0) + (tables[at + 25] ?? 0);
	const end = text + 2 + numbers.u16(text) * 2;
	const label = new TextDecoder('utf-16le').decode(tables.subarray(text + 2, end));
	const level: Level = {
		start: Math.min(numbers.u32(at), 0x7fff),
		format: FORMATS[tables[at + 4] ?? 0] ?? 'decimal',
		text: [...label].map((char) => (char <= '\u0008' ? `%${char.charCodeAt(0) + 1}` : char)).join(''),
		isLegal: (flags & 4) !== 0,
		...((flags & 8) !== 0 && { restart: tables[at + 26] ?? 0 }),
	};
	return { level, end };
}

/** The lists, each with the levels that it numbers otherwise than its scheme. */
function listsOf(tables: Uint8Array, { at, size }: Place): ReadonlyMap<string, List> {
	const numbers = new Numbers(tables);
	const lists = new Map<string, List>();
	if (size < 4) return lists;
	const count = Math.min(numbers.u32(at), Math.floor((size - 4) / LIST_SIZE));
	let from = at + 4 + count * LIST_SIZE;
	for (let index = 0; index < count && from < tables.length; index++) {
		const fixed = at + 4 + index * LIST_SIZE;
		const list: List = { scheme: `${numbers.u32(fixed)}`, levels: [], starts: [] };
		lists.set(`${index + 1}`, list);
		from += 4;
		for (let override = 0; override < Math.min(tables[fixed + 12] ?? 0, LEVELS); override++) {
			from = overrideAt(tables, numbers, from, list);
		}
	}
	return lists;
}

/** A level's own start or its whole definition (LFOLVL, MS-DOC 2.9.133); returns where it ends. */
function overrideAt(tables: Uint8Array, numbers: Numbers, at: number, list: List): number {
	const flags = tables[at + 4] ?? 0;
	const level = Math.min(flags & 0xf, LEVELS - 1);
	if (flags & 0x10) list.starts[level] = Math.min(numbers.u32(at), 0x7fff);
	if (!(flags & 0x20)) return at + 8;
	const read = levelAt(tables, numbers, at + 8);
	list.levels[level] = read.level;
	return read.end;
}
