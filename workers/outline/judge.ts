import type { SectionKind } from '../../src/report/reading';
import { codeOf, setOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { NEWLINE } from '../text/width';
import { LONGEST_PHRASE, type WordsEnd } from './heading-words';
import { type Line, spaceBefore } from './lines';
import { type Numbering, namesRegulations } from './numbering';
import { tailBefore } from './part-names';
import { rankOf } from './runs';

/** A number in the text with the words after it, to be judged: a heading, or not. */
interface Candidate {
	start: number;
	number: Numbering;
	words: WordsEnd;
	kind: SectionKind | undefined;
	line: Line;
	/** The run of numbers leads here, one left out perhaps. */
	fits: boolean;
	/** It is the very next of its run. */
	next: boolean;
	/** The heading before it ends right here. */
	afterHeading: boolean;
	/** The number before it was an item of a list. */
	amongItems: boolean;
}

/** 一、概 is all that a crawler left of 概述. */
const SHORTEST = 2;

/** Decides by place, sequence, end and words. A heading at a line's start needs less proof than one in running text. */
export function isHeading(candidate: Candidate, folded: Folded): boolean {
	const { start, number, words, line } = candidate;
	const length = words.end - number.end;
	if (length < SHORTEST && !(length > 0 && isPart(number) && words.by === 'line' && candidate.fits)) return false;
	if (tellsFigure(folded.text, number.end, words.end) && !(candidate.kind && ENDED.has(words.by))) return false;
	if (endsAtSemicolon(candidate, folded) || saysNone(candidate, folded) || namesFile(candidate, folded)) return false;
	if (number.style === 'ordinal-is')
		return candidate.fits && (isAlone(candidate) || leads(candidate, folded)) && !isLongSentence(candidate, folded);
	if (isItem(candidate, folded) || goesOnInList(candidate)) return false;
	return start === line.start ? opensLine(candidate, folded) : standsInline(candidate, folded);
}

function opensLine(candidate: Candidate, folded: Folded): boolean {
	const { number, words, kind, fits, line } = candidate;
	const unsure = UNSURE.has(words.by) && !(words.by === 'faint' && kind);
	if (unsure) return fits && isPart(number);
	const isTail = tailBefore(folded.codes, words.end);
	// 部署、培训、指导、监督、检查情况: what ends as a part's name, and the line with it, may be longer.
	if (!isPart(number) && words.end - number.end > LONGEST_PHRASE && !(isTail && words.end >= line.end - 1))
		return false;
	return fits || kind !== undefined || isAlone(candidate) || isTail || leads(candidate, folded);
}

/** (三)其他途径。全年…: a short name with a stop behind it, and the text goes on; 一是 only before the name of a part. */
function leads({ number, words, kind, line }: Candidate, { codes, text }: Folded): boolean {
	if (words.by !== 'mark' || codes[words.end] !== FULL_STOP || words.end >= line.end - 1) return false;
	const name = text.slice(number.end, words.end);
	if (number.style === 'ordinal-is') return kind !== undefined && NAMES_PART.test(name);
	return number.style === 'bracketed-han' && name.length <= LONGEST_NAME && !SAID.test(name);
}
const NAMES_PART = /(?:情况|方面)$/;
const LONGEST_NAME = 16;
/** What a sentence has and a name does not. */
const SAID = /[\d了]|[我本全][省市县区州旗镇乡局厅委办院]|已|未|没有|^无/;

function standsInline(candidate: Candidate, folded: Folded): boolean {
	const { start, number, words, kind, fits, next, afterHeading, amongItems } = candidate;
	const before = placeBefore(folded, start);
	if (isCited(folded.codes, start, number.end)) return false;
	if (before === 'word' && !afterHeading) return fits && gluedToWord(candidate);
	if (before === 'digit' && !isPart(number)) return false;
	if (amongItems && rankOf(number.style) > rankOf('bracketed-han')) return false;
	// 分三步：一、调查摸底，二、… lists in a sentence.
	if (folded.codes[start - 1] === COLON && !kind && COMMAS.has(folded.codes[words.end - 1])) return false;
	if (isPart(number))
		return fits ? words.by !== 'none' || kind !== undefined : kind !== undefined && before !== 'digit';
	const closed = words.by === 'mark' ? ENDS_HEADING.has(folded.codes[words.end]) : PARTED.has(words.by);
	return next && closed && words.end - number.end <= LONGEST_PHRASE;
}

/** No mark and no space before it: a part's name, or a later one of a run that ends like a heading. */
function gluedToWord({ number, words, kind }: Candidate): boolean {
	if (number.style === 'han') return kind !== undefined;
	return (
		number.style === 'bracketed-han' &&
		number.value > 1 &&
		(words.by === 'tail' || words.by === 'opener' || words.by === 'faint')
	);
}

/** The whole line is the heading, but for a last mark. */
function isAlone({ number, words, line }: Candidate): boolean {
	return (
		words.by === 'line' ||
		(words.by === 'mark' && words.end === line.end - 1 && words.end - number.end <= LONGEST_PHRASE)
	);
}

/** A sentence that tells figures is an item of a list, not its heading, unless it is all there is of a part by its name. */
const tellsFigure = (text: string, from: number, to: number): boolean => FIGURE.test(text.slice(from, to));
const FIGURE =
	/\d[\d,.]{0,12}(?:余|多)?(?:万|亿)?(?:余|多)?(?:件|条|次|篇|份|期|人|万元|元|%)|\(单位:(?:[件条次篇份人个元]|人次|万元)\) ?\d/;

/** 二是…; is one of several that make one sentence. */
const endsAtSemicolon = ({ number, words }: Candidate, { codes }: Folded): boolean =>
	!isPart(number) && words.by === 'mark' && codes[words.end] === SEMICOLON;

/** (二)本年度未收取信息处理费。 says all there is to say, and heads nothing. */
const saysNone = ({ number, words, line }: Candidate, { text, codes }: Folded): boolean =>
	!isPart(number) &&
	words.by === 'mark' &&
	codes[words.end] === FULL_STOP &&
	words.end === line.end - 1 &&
	NONE.test(text.slice(number.end, words.end));
const NONE = /(?:未|没有|无)(?:[向对就因].{0,12})?(?:收取|收费|产生|发生|收到|其他|需要)/;

/** 附件：1.统计表.xls */
const namesFile = ({ number, words }: Candidate, { text }: Folded): boolean =>
	FILE.test(text.slice(number.end, words.end));
const FILE = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar)(?![a-z])/i;

/** 一是加强领导，完善机制 may be a heading; of more clauses it is a sentence. */
const isLongSentence = ({ number, words }: Candidate, { text }: Folded): boolean =>
	text.slice(number.end, words.end).split(/[,，]/).length > MOST_CLAUSES;
const MOST_CLAUSES = 3;

/** 1.目录不够细化；⏎2.解读意识不强。: where the first was an item, so is a sentence that is a line of its own. */
const goesOnInList = ({ start, number, words, line, amongItems }: Candidate): boolean =>
	amongItems &&
	rankOf(number.style) > rankOf('bracketed-han') &&
	start === line.start &&
	words.by === 'mark' &&
	words.end === line.end - 1;

/** 1. 2020年我局未收到申请: below the parts' parts a sentence is an item of a list. */
const isItem = ({ number, words, kind }: Candidate, { text }: Folded): boolean =>
	!kind &&
	words.by !== 'line' &&
	rankOf(number.style) > rankOf('bracketed-han') &&
	SENTENCE.test(text.slice(number.end, words.end));
const SENTENCE =
	/20\d\d年|[我本](?:[省市县区州旗镇乡局厅办处院所校]|单位|机关|街)|^(?:[在对]|通过).{12}|(?:(?:主要|内容|类别|形式|方式|渠道|途径)(?:有|是|为)|包括|如下|分别为|网址|地址|电话|邮箱)$/;

/** 第二十条第(一)项, 《通告(二)》, (一)项. */
const isCited = (codes: Uint16Array, start: number, words: number): boolean =>
	codes[start - 1] === NTH || (CITED_AFTER.has(codes[words]) && !namesRegulations(codes, words));

function placeBefore(folded: Folded, at: number): 'sentence' | 'space' | 'digit' | 'word' {
	const code = folded.codes[at - 1] as number;
	if (code === NEWLINE || SENTENCE_ENDS.has(code)) return 'sentence';
	if (spaceBefore(folded, at)) return 'space';
	return code >= 0x30 && code <= 0x39 ? 'digit' : 'word';
}

const isPart = ({ style }: Numbering): boolean => rankOf(style) <= rankOf('han');
const NTH = codeOf('第');
const CITED_AFTER = setOf('项款条》),，、;。');
const SENTENCE_ENDS = setOf('。；;!?！？:”》)…|');
const COLON = codeOf(':');
const SEMICOLON = codeOf(';');
const FULL_STOP = codeOf('。');
const COMMAS = setOf(',，、');
const ENDS_HEADING = setOf('。:');
const PARTED = new Set<WordsEnd['by']>(['line', 'space', 'number', 'tail', 'opener', 'faint']);
/** Where the heading ends is printed, not guessed. */
const ENDED = new Set<WordsEnd['by']>(['line', 'mark', 'number', 'space']);
const UNSURE = new Set<WordsEnd['by']>(['comma', 'none', 'faint']);
