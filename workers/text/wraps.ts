import { rightBefore } from './around';
import { singleSpaced } from './double-spaced';
import { oneOf } from './one-of';
import { standsAt } from './sticky';

/**
 * Line ends that only wrap a line, as texts copied out of a PDF have them: 主动公开政府信息165,092 / 条.
 * They stand behind lines that are as long as the page is wide and do not end a sentence, and behind a comma.
 *
 * @returns the offsets of such line ends, in order; none where the text is not wrapped
 */
export function wrapsOf(text: string): readonly number[] {
	const single = singleSpaced(text);
	return single ? wrapsIn(single.text).flatMap((end) => single.ends.get(end) ?? []) : wrapsIn(text);
}

function wrapsIn(text: string): readonly number[] {
	const broken = [...aroundNumbers(text), ...behindCommas(text), ...behindLabels(text), ...withinWords(text)];
	const lines = linesOf(text);
	const [counted, measured] = [atFullLines(text, lines, ({ length }) => length), atFullLines(text, lines, widthOf)];
	const wrapped = measured.length > counted.length ? measured : counted;
	return broken.length === 0 ? wrapped : [...new Set([...wrapped, ...broken])].sort((a, b) => a - b);
}

/**
 * Some pages put every number of a sentence on a line of its own: 配备了 / 3 / 名工作人员. A table cell by cell does not
 * go on with a unit or a mark.
 */
function aroundNumbers(text: string): readonly number[] {
	const alone = [...text.matchAll(ON_ITS_OWN)];
	if (alone.length < FEWEST_NUMBERS) return NONE;
	return [...alone, ...text.matchAll(BEGINNING)].flatMap(({ index, 0: words }) =>
		[...words.matchAll(/\n/g)].map((end) => index + end.index),
	);
}
/** What counts, in both scripts: a text is looked at as it is written. */
const MEASURES = '条條件个個份篇次人名期项項元万萬';
const SPACES = String.raw`[ \t\u00a0\u3000]{0,8}`;
/** A line end behind words, which may be set apart letter by letter, and that of a blank line too. */
const ENDED = String.raw`\n(?<=(?:[\u4e00-\u9fff,，、(（] ?){4}${SPACES}\r?\n)${SPACES}(?:\r?\n${SPACES})?`;
const ON_ITS_OWN = new RegExp(
	`${ENDED}\\d[\\d,.]{0,9}%?${SPACES}(?:\\r?\\n${SPACES}){1,2}(?=[年月日号號${MEASURES},，;；。、)）](?![数數]))`,
	'g',
);
/** Where a page does so, some lines begin with the number: 设立了 / 2个受理点. */
const BEGINNING = new RegExp(`${ENDED}(?=\\d[\\d,.]{0,9}[年号號${MEASURES}])`, 'g');
const FEWEST_NUMBERS = 3;

/** An author broke the line by hand: 维持20件， / 被依法纠错12件。 A name with a comma behind it may be a cell. */
const behindCommas = (text: string): number[] =>
	[...text.matchAll(BEHIND_COMMA)].map(({ index }) => index).filter((end) => !OPENING.test(following(text, { end })));
const BEHIND_COMMA = /\n(?<=\d[余多]?[\u4e00-\u9fff]{1,2}，\r?\n)(?=[\u4e00-\u9fff]{2})/g;

/** A line of running text that ends within a term of the field or a number: 收到申请5件，同意公开 / 答复3件; 信息2, / 083条. */
const withinWords = (text: string): number[] => [...text.matchAll(WITHIN_WORD)].map(({ index }) => index);
/** The words, each broken at any place. */
const brokenWithin = (words: string): string =>
	words
		.split(' ')
		.flatMap((word) =>
			[...word].slice(1).map((_, at) => `(?<=${word.slice(0, at + 1)}\\r?\\n)(?=${word.slice(at + 1)})`),
		)
		.join('|');
const TERMS = brokenWithin(
	'同意公开 部分公开 不予公开 信息不存在 其他情形 国家秘密 商业秘密 个人隐私 维持 撤销 撤回 纠错 驳回 网络申请 网上申请 当面申请 信函申请 传真申请 行政复议 行政诉讼 公开 发布 收到 受理 答复 办结 掌握',
);
const BEHIND_MARK = String.raw`(?<=[，,；;：:][^\n，。；]{0,24}\n)(?=[\u4e00-\u9fff]{1,3} ?\d)`;
const WITHIN_WORD = new RegExp(
	`\\n(?:${oneOf(
		/(?<=[，,；;：:][^\n，。；]{0,24}(?:(?:同意|予以|部分|不予)公[开開]|政府信息|信息公[开開]|行政)\r?\n)(?=(?:答[复覆復][数數]?|公[开開]申[请請]|申[请請]|[复複復][议議]|[诉訴][讼訟])\d)/,
		/(?<=[\u4e00-\u9fff] ?\d{1,3},\r?\n)(?=\d{3} ?[条件个份篇次人元])/,
		/(?<=[\u4e00-\u9fff] ?\d{1,3}\r?\n)(?=,\d{3} ?[条件个份篇次人元])/,
	)}|${BEHIND_MARK}(?:${TERMS}))`,
	'g',
);

/** A list of labels and figures: 主动公开政府信息数： / 156条. */
const behindLabels = (text: string): number[] => [...text.matchAll(BEHIND_LABEL)].map(({ index }) => index);
const BEHIND_LABEL =
	/\n(?<=[\u4e00-\u9fff][：:]\r?\n)(?=\d[\d,.]{0,9}(?:[条條]|件|份|次|篇|人次?|[个個]|[万萬]?元)\r?\n)/g;

/** A page breaks its lines where they are as wide as it is; a plain text may break them at a number of characters. */
type Measure = (words: string) => number;
/** In characters of Han: a digit or a Latin letter is half as wide. */
function widthOf(words: string): number {
	if (words.length >= BEYOND) return words.length;
	let halves = 0;
	for (let at = 0; at < words.length; at++) halves += NARROW[words.charCodeAt(at)] as number;
	return Math.round(words.length - halves / 2);
}
const NARROW = new Uint8Array(0x10000).fill(1, 0x20, 0x7f);

function atFullLines(text: string, all: readonly WordedLine[], measure: Measure): readonly number[] {
	const lines = longLines(all, measure);
	const width = commonest(lines.map(({ length, indent }) => length + indent));
	if (width === undefined) return NONE;
	const full = lines.filter((line) => isFull(line, width));
	if (full.length < FEWEST) return atFewLines(text, lines);
	const inset = insetOf(text, full);
	const broken = full.filter((line) => goesOn(text, line, inset));
	const areMany = full.length >= lines.length / 2;
	const isWrapped =
		full.filter((line) => isSaid(text, line)).length >= full.length / 3 &&
		(areMany ? broken.length >= full.length / 2 : noneIsLonger(lines, width) && breakWithin(text, full, inset));
	if (!isWrapped) return NONE;
	return full.filter((line) => isUnfinished(text, line, width, inset)).map(({ end }) => end);
}

/** The white space that nearly every line begins with behind one that breaks off: it sets no paragraph apart. */
function insetOf(text: string, full: readonly Line[]): string {
	const insets = full
		.filter((line) => !isEnded(text, line))
		.map(({ end }) => INDENT.exec(text.slice(end + 1, end + 1 + WIDEST))?.[0] ?? '')
		.filter((inset) => !PARAGRAPH.test(inset));
	const inset = commonest(insets) ?? '';
	return insets.filter((other) => other === inset).length >= insets.length * 0.8 ? inset : '';
}
const INDENT = /^[^\S\r\n]*/;
const WIDEST = 12;
/** So a paragraph begins. */
const PARAGRAPH = /^(?: {4}|\u3000{2})$/;

/**
 * A text of a few lines has no usual width. Its longest lines are full where all of them break off within a sentence, in
 * paragraphs that begin with an indent.
 */
function atFewLines(text: string, lines: readonly Line[]): readonly number[] {
	const width = Math.max(...lines.map(({ length, indent }) => length + indent));
	const full = lines.filter((line) => isFull(line, width));
	const isBroken = (line: Line): boolean =>
		goesOn(text, line) && (isWithin(text, line) || isInNumber(text, line)) && isSaid(text, line);
	const begun = (line: Line): boolean => line.indent >= 2 || full.some(({ end }) => end === line.end - line.length - 1);
	return full.length >= FEW && full.every((line) => isBroken(line) && begun(line)) ? full.map(({ end }) => end) : NONE;
}
const FEW = 2;
/** 信息21 / 8条 */
const isInNumber = (text: string, line: Pick<Line, 'end'>): boolean =>
	/\d$/.test(rightBefore(text, line.end, 1).trimEnd()) && IN_NUMBER.test(following(text, line));
const IN_NUMBER = new RegExp(`^\\d{1,6}[年月日${MEASURES}]`);

const isFull = ({ length, indent }: Line, width: number): boolean =>
	Math.abs(length + indent - width) <= RAGGED || Math.abs(length - width) <= RAGGED;

/** The menus, breadcrumbs and links of a page may be as long as each other; nothing is said in them. */
const isSaid = (text: string, { end, length }: Line): boolean => MARK.test(rightBefore(text, end, length));
const MARK = /[，。、；,;]/;

// In a text of short paragraphs few lines are full, but none is longer, and those that are break off within a sentence.

const noneIsLonger = (lines: readonly Line[], width: number): boolean =>
	lines.every(({ length }) => length <= width + RAGGED);

function breakWithin(text: string, full: readonly Line[], inset: string): boolean {
	const within = full.filter((line) => goesOn(text, line, inset) && isWithin(text, line));
	const broken = full.filter((line) => !isEnded(text, line));
	return within.length >= FEWEST_BROKEN && within.length >= broken.length * 0.75;
}
const FEWEST_BROKEN = 3;
/** A row of a table ends in a figure or a unit alone; a figure with its unit behind the line end is none. */
function isWithin(text: string, { end }: Line): boolean {
	const last = rightBefore(text, end, 3).trimEnd();
	return WITHIN.test(last) || (/\d$/.test(last) && UNITS.has(text.charAt(end + 1))) || isInNumber(text, { end });
}
const WITHIN = /[\u4e00-\u9fff，。；、“”《》（）%][\u4e00-\u9fff，、]$/;
const UNITS = new Set(`年月日${MEASURES}`);

/** A sentence may end where the page does: only a line that is quite full is then gone on with. */
const isUnfinished = (text: string, line: Line, width: number, inset: string): boolean =>
	goesOn(text, line, inset) || (line.length + line.indent >= width && !isOpening(text, line, inset));

interface Line {
	/** Offset of its line end. */
	end: number;
	/** How long it is, white space at both ends left out. */
	length: number;
	/** White space before it. */
	indent: number;
}

/** A line that may be one of running text, with its words. */
type WordedLine = Omit<Line, 'length'> & { words: string };

const NONE: readonly number[] = [];
/** Shorter lines are headings, cells and signatures; longer ones are whole paragraphs. */
const SHORTEST = 18;
const LONGEST = 80;
/** Whatever stands in it, a line of so many characters is longer. */
const BEYOND = 2 * LONGEST + 2;
/** The same said in English between the lines is as wide as it is. */
const HAN = /[\u4e00-\u9fff]/;
/** Latin letters and marks that may not begin a line make full lines differ by this much. */
const RAGGED = 3;
/** Figures side by side, words parted by wide gaps, or a unit and its figures: a row of a table, as wide as its cells. */
const ROW = /(?<=(?:\s\d{1,6}){3}|(?:\s{2,}\S{1,10}){3}|\s(?:[条件次篇个人份元]|人次|万元)(?:\s\d{1,6}){1,2})/y;
/** So many full lines make a page. */
const FEWEST = 4;

/** The lines that are no heading, cell or row of a table by their words, whatever their width. */
function linesOf(text: string): WordedLine[] {
	const lines: WordedLine[] = [];
	for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
		if (end - start < SHORTEST || endsInTab(text, end)) continue;
		const line = text.slice(start, end).trimEnd();
		const words = line.trimStart();
		if (words.length >= SHORTEST && HAN.test(words) && !endsInCells(line))
			lines.push({ end, indent: line.length - words.length, words: words.slice(0, BEYOND) });
	}
	return lines;
}

/** A row of a table that a page has: a tab stands behind its last cell too. */
const endsInTab = (text: string, end: number): boolean => text.charCodeAt(end - 1) === TAB;
const TAB = 0x09;

const endsInCells = (line: string): boolean => standsAt(ROW, line, line.length);

function longLines(all: readonly WordedLine[], measure: Measure): Line[] {
	const lines = all.flatMap(({ end, indent, words }): Line[] => {
		const length = measure(words);
		return length < SHORTEST ? [] : [{ end, length, indent }];
	});
	const onPage = lines.filter(({ length }) => length <= LONGEST);
	return onPage.length > lines.length * 0.9 ? onPage : [];
}

function commonest<T>(found: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1);
	let best: T | undefined;
	for (const [one, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = one;
	return best;
}

/** No sentence ends before the line end, and no paragraph, heading or table row begins behind it. */
function goesOn(text: string, line: Line, inset = ''): boolean {
	return !isEnded(text, line) && !TITLE.test(rightBefore(text, line.end, 6)) && !isOpening(text, line, inset);
}
function isEnded(text: string, { end }: Line): boolean {
	const last = rightBefore(text, end, 3).trimEnd().at(-1);
	return last === undefined || CLOSING.has(last);
}
/** What a report or a table is called stands on a line of its own. */
const TITLE = /(?:年度报告|年度報告|年报|统计表|統計表)\s*$/;
/** Something begins behind the line: it has not the white space that a line goes on with, or opens as none does. */
const isOpening = (text: string, line: Line, inset: string): boolean =>
	!text.startsWith(inset, line.end + 1) || OPENING.test(following(text, line, inset));
function following(text: string, { end }: Pick<Line, 'end'>, inset = ''): string {
	const start = end + 1 + (text.startsWith(inset, end + 1) ? inset.length : 0);
	return text.slice(start, start + 8);
}
const CLOSING = new Set('。！？；：:;!?|');
const OPENING = new RegExp(
	`^${oneOf(
		/\s*$|\s*[\r\n]|\u3000|\s{2}|\t/,
		// A row of a table, a heading of Markdown.
		/\||#/,
		/[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．](?!\d)/,
		/第[一二三四五六七八九十]+部分|附件|附表/,
		/(?:总体|總體|基本)情[况況]\s*[\r\n]|概述\s*[\r\n]/,
	)}`,
);
