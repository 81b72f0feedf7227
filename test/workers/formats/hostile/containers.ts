import { zipSync } from 'fflate';
import { p, packed, partsOf } from '../word/word-of';
import { entry, zipOf } from '../zip/zip-of';

/** Containers that somebody may hand over out of malice or bad luck; the numbers are those of the list of bad inputs. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const BODY = p('公开12件');

/** Zeros that unfold a thousandfold. */
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);

/** A Word document of some entries beside the usual ones. */
const wordWith = (more: Parameters<typeof zipOf>[0], without = ''): Uint8Array =>
	zipOf([
		...Object.entries(partsOf(BODY))
			.filter(([name]) => name !== without)
			.map(([name, text]) => entry(name, text, { deflate: true })),
		...more,
	]);

/** 1: a single entry, 1028:1. */
export const bomb = () => zipOf([entry('年报.txt', zeros(20), { deflate: true })]);
export const wordBomb = () => wordWith([entry('word/document.xml', zeros(20), { deflate: true })], 'word/document.xml');
/** 2: the same with a size that is a lie. */
export const lyingBomb = () => zipOf([entry('年报.txt', zeros(20), { deflate: true, unpacked: 1000 })]);
/** 3: many entries in the directory, one kernel of bytes for all of them. */
export const overlappingBomb = () =>
	zipOf(
		Array.from({ length: 200 }, (_, at) => entry(`${at}.txt`, at === 0 ? zeros(1) : '', { deflate: at === 0, at: 0 })),
	);
/** 4: an archive within a document, which is none of its words; archives within archives. */
export const archiveInWord = () => wordWith([entry('word/embeddings/a.zip', bomb())]);
export const archivesInArchives = (depth: number): Uint8Array =>
	depth === 0
		? zipSync({ '年报.txt': utf8('公开12件') })
		: zipSync({ [`${depth}.zip`]: archivesInArchives(depth - 1) });
/** 5: a hundred thousand entries without content. */
export function manyEntries(): Uint8Array {
	const one = zipOf([entry('a', '')]);
	const [localSize, endSize] = [31, 22];
	const line = one.subarray(localSize, one.length - endSize);
	const many = new Uint8Array(localSize + 100_000 * line.length + endSize);
	many.set(one.subarray(0, localSize));
	for (let at = 0; at < 100_000; at++) many.set(line, localSize + at * line.length);
	many.set(one.subarray(-endSize), many.length - endSize);
	new DataView(many.buffer).setUint32(many.length - 10, 100_000 * line.length, true);
	return many;
}
/** 6, 7: names that lead out of a folder, or into every object. */
export const oddNames = () =>
	zipOf([
		entry('../../evil.txt', '公开1件'),
		entry('__proto__', '公开2件'),
		entry('/etc/passwd', '公开3件'),
		entry('C:\\年报.txt', '公开4件'),
	]);
/** 8: a part that is there twice. */
export const bodyTwice = () =>
	wordWith([entry('word/document.xml', partsOf(p('公开99件'))['word/document.xml'] ?? '')]);
/** 9, 10: sizes of 64 bits; sizes after the content. */
export const zip64Word = () =>
	zipOf(
		Object.entries(partsOf(BODY)).map(([name, text]) => entry(name, text, { zip64: true })),
		{ zip64: true },
	);
export const streamedWord = () =>
	zipOf(Object.entries(partsOf(BODY)).map(([name, text]) => entry(name, text, { descriptor: true, deflate: true })));
/** 11: cut off. */
export const word = () => packed(partsOf(BODY));
export const cutOff = (whole: Uint8Array, sixteenth: number): Uint8Array =>
	whole.subarray(0, Math.floor((whole.length * sixteenth) / 16));
/** 13: with macros. */
export const macroWord = () => wordWith([entry('word/vbaProject.bin', 'Attribute VB_Name = "AutoOpen"')]);
