import type { Random } from '../sheet';

/** A way in which a text wears once it is written: it knows of no tables. */
type Wear = (text: string, random: Random) => string;

/** Something between lines, once in so many. */
const between =
	(every: number, line: (page: number) => string): Wear =>
	(text) =>
		text
			.split('\n')
			.flatMap((told, i) => (i > 0 && i % every === 0 ? [line(i / every), told] : [told]))
			.join('\n');

/** What becomes of a text on its way. */
export const WEARS: Readonly<Record<string, Wear>> = {
	/** Numbers of pages, as a PDF's text has them. */
	'page numbers — 3 —': between(23, (page) => `— ${page} —`),
	'page numbers 第3页': between(23, (page) => `第${page}页 共9页`),
	'page numbers, bare': between(23, (page) => `${page}`),
	/** The head of every page. */
	'running heads': between(29, () => '青岑县政府信息公开工作年度报告'),
	'blank lines': between(1, () => ''),
	'lines indented': (text) => text.replaceAll('\n', '\n　　'),
	/** As a copy from a web page squeezes blanks. */
	'blanks squeezed': (text) => text.replace(/[ \t]+/g, ' '),
	/** As many ways to tidy a text do. */
	'blank cells squeezed out': (text) => text.replace(/\t{2,}/g, '\t').replace(/\n{2,}/g, '\n'),
	'all digits full-width': (text) =>
		text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
	/** Lines broken where a screen ends. */
	'lines of 60': (text) =>
		text
			.split('\n')
			.flatMap((line) => line.match(/.{1,60}(?<!\d(?=[\d.])|\d\.)/gu) ?? [''])
			.join('\n'),
	/** All in one line. */
	'line ends lost': (text) => text.replaceAll('\n', ' '),
	/** A scan's O and l in numbers everywhere. */
	'O for some 0': (text, random) => text.replace(/(?<=\d)0/g, (digit) => (random() < 0.1 ? 'O' : digit)),
};
