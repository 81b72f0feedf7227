import { describe, expect, test } from 'vitest';
import { encoded } from '../encoders';
import { opened, paragraphs, refused, tables } from '../opening';
import { type OldParagraph, type OldWord, oldWord } from './old-word';

const WESTERN = 0xa5dc;
const CHINESE = 0xa699;
const IS_WIDE = 0x1000;

const u16 = (value: number) => [value & 255, value >> 8];
const IN_TABLE = [24, 1];
/** The end of a row of some cells, of 1,000 twips each, and which of them are merged with those before. */
const endOfRow = (cells: number, merged: readonly number[] = []): number[] => {
	const edges = Array.from({ length: cells + 1 }, (_, at) => u16(at * 1000)).flat();
	const shapes = Array.from({ length: cells }, (_, at) => [
		merged.includes(at) ? 2 : merged.includes(at + 1) ? 1 : 0,
		...new Array<number>(9).fill(0),
	]).flat();
	const table = [cells, ...edges, ...shapes];
	return [...IN_TABLE, 25, 1, 190, ...u16(table.length + 1), ...table];
};

/** A report with a heading, a table of two rows, and prose; `bytes` makes those of the words. */
function report(bytes: (words: string) => number[]): OldParagraph[] {
	const cell = (words: string) => ({ bytes: [...bytes(words), ...bytes('\x07')], changes: IN_TABLE });
	const row = (cells: string[], merged: number[] = []) => [
		...cells.map(cell),
		{ bytes: bytes('\x07'), changes: endOfRow(cells.length, merged) },
	];
	return [
		{ bytes: bytes('二、主动公开情况\r'), style: 1 },
		...row(['统计项目', '件数', ''], [2]),
		...row(['受理申请', '12', '9']),
		{ bytes: bytes('全年公开“政府信息”35条。\r') },
	];
}

const narrow = (encoding: 'gb18030' | 'big5') => (words: string) => [...encoded(words, encoding)];

/** As the Chinese version writes: units of two bytes, the first byte of a character last. */
const wide = (encoding: 'gb18030' | 'big5') => (words: string) =>
	[...words].flatMap((one) => {
		const [first = 0, second] = encoded(one, encoding);
		return second === undefined ? [first, 0] : [second, first];
	});

async function shown(made: OldWord) {
	const document = await opened(oldWord(made));
	return {
		tables: tables(document),
		paragraphs: paragraphs(document),
		levels: document.blocks.map((block) => block.kind === 'paragraph' && block.headingLevel),
	};
}

describe('a document of Word 6 or 95', () => {
	const whole = {
		tables: [
			[
				['统计项目', '件数'],
				['受理申请', '12', '9'],
			],
		],
		paragraphs: ['二、主动公开情况', '全年公开“政府信息”35条。'],
		levels: [1, false, undefined],
	};

	test('in the code page of its language', async () => {
		const made = { magic: WESTERN, language: 0x804, paragraphs: report(narrow('gb18030')) };
		expect(await shown(made)).toEqual(whole);
	});

	test('of the Chinese version, whose text is simplified', async () => {
		const made = { magic: CHINESE, flags: IS_WIDE, width: 2, paragraphs: report(wide('gb18030')) } as const;
		expect(await shown(made)).toEqual(whole);
	});

	test('of the Chinese version, whose text is traditional', async () => {
		const words = '本縣政府主動公開資訊，並依申請公開文件，全年收到申請書三十七件。\r';
		const made = { magic: CHINESE, flags: IS_WIDE, width: 2, paragraphs: [{ bytes: wide('big5')(words) }] } as const;
		expect((await shown(made)).paragraphs).toEqual([words.trim()]);
	});

	test('saved in pieces, hidden words left out, quotes as Windows has them', async () => {
		const bytes = [...'three, \x93one\x94 two \r'].map((one) => one.charCodeAt(0));
		const pieces = { magic: WESTERN, paragraphs: [{ bytes }], pieces: [11, 7] };
		expect((await shown(pieces)).paragraphs).toEqual(['“one” two', 'three,']);
		const hidden = { magic: WESTERN, paragraphs: [{ bytes }], hidden: [0, 7] } as const;
		expect((await shown(hidden)).paragraphs).toEqual(['“one” two']);
	});

	test('of a Mac', async () => {
		const made = { magic: WESTERN, mac: true, paragraphs: [{ bytes: [0xd2, 0x8e, 0xd3, 0x0d] }] };
		expect((await shown(made)).paragraphs).toEqual(['“é”']);
	});

	test('that is cut off is damaged', async () => {
		const file = oldWord({ magic: WESTERN, paragraphs: [{ bytes: [0x41, 0x0d] }] });
		const at = file.findIndex((byte, index) => byte === 0xdc && file[index + 1] === 0xa5);
		file.set([0xff, 0xff, 0xff, 0x0f], at + 0x34);
		expect((await refused(file)).code).toBe('damaged');
	});
});
