import type { SectionKind } from '../../src/report/reading';
import type { Folded } from '../text/fold';
import { NEWLINE } from '../text/width';
import { LONGEST_PHRASE, type WordsEnd } from './heading-words';
import { type Line, spaceBefore } from './lines';
import type { Numbering } from './numbering';
import { rankOf } from './runs';

/** A number in the text with the words after it, to be judged: a heading, or not. */
export interface Candidate {
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
}

/** Decides by place, sequence, end and words. A heading at a line's start needs less proof than one in running text. */
export function isHeading(candidate: Candidate, folded: Folded): boolean {
	const { start, number, words, line } = candidate;
	if (words.end - number.end < 2) return false;
	if (tellsFigure(folded.text, number.end, words.end) && !candidate.kind) return false;
	if (number.style === 'ordinal-is') return isAlone(candidate);
	return start === line.start ? opensLine(candidate) : standsInline(candidate, folded);
}

function opensLine(candidate: Candidate): boolean {
	const { number, words, kind, fits } = candidate;
	const unsure = words.by === 'comma' || words.by === 'none';
	if (unsure) return fits && isPart(number);
	if (!isPart(number) && words.end - number.end > LONGEST_PHRASE) return false;
	return fits || kind !== undefined || isAlone(candidate);
}

function standsInline(candidate: Candidate, folded: Folded): boolean {
	const { start, number, words, kind, fits, next, afterHeading } = candidate;
	const before = placeBefore(folded, start);
	if (isCited(folded.codes, start, number.end)) return false;
	if (before === 'word' && !afterHeading) return fits && gluedToWord(candidate);
	if (before === 'digit' && !isPart(number)) return false;
	// 分三步：一、调查摸底，二、… lists in a sentence.
	if (folded.codes[start - 1] === COLON && !kind && COMMAS.has(folded.codes[words.end - 1] as number)) return false;
	if (isPart(number))
		return fits ? words.by !== 'none' || kind !== undefined : kind !== undefined && before !== 'digit';
	const closed = words.by === 'mark' ? ENDS_HEADING.has(folded.codes[words.end] as number) : PARTED.has(words.by);
	return next && closed && words.end - number.end <= LONGEST_PHRASE;
}

/** No mark and no space before it: a part's name, or a later one of a run that ends like a heading. */
function gluedToWord({ number, words, kind }: Candidate): boolean {
	if (number.style === 'han') return kind !== undefined;
	return number.style === 'bracketed-han' && number.value > 1 && (words.by === 'tail' || words.by === 'opener');
}

/** The whole line is the heading, but for a last mark. */
function isAlone({ number, words, line }: Candidate): boolean {
	return (
		words.by === 'line' ||
		(words.by === 'mark' && words.end === line.end - 1 && words.end - number.end <= LONGEST_PHRASE)
	);
}

/** A sentence that tells figures is an item of a list, not its heading. */
const tellsFigure = (text: string, from: number, to: number): boolean => FIGURE.test(text.slice(from, to));
const FIGURE = /\d[\d,.]{0,12}(?:余|多)?(?:万|亿)?(?:余|多)?(?:件|条|次|篇|份|期|人|万元|元|%)/;

/** 第二十条第(一)项, 《通告(二)》, (一)项. */
const isCited = (codes: Uint16Array, start: number, words: number): boolean =>
	codes[start - 1] === NTH || CITED_AFTER.has(codes[words] as number);

function placeBefore(folded: Folded, at: number): 'sentence' | 'space' | 'digit' | 'word' {
	const code = folded.codes[at - 1] as number;
	if (code === NEWLINE || SENTENCE_ENDS.has(code)) return 'sentence';
	if (spaceBefore(folded, at)) return 'space';
	return code >= 0x30 && code <= 0x39 ? 'digit' : 'word';
}

const isPart = ({ style }: Numbering): boolean => rankOf(style) <= rankOf('han');
const codes = (chars: string): Set<number> => new Set([...chars].map((char) => char.charCodeAt(0)));
const NTH = '第'.charCodeAt(0);
const CITED_AFTER = codes('项款条》),，、;。');
const SENTENCE_ENDS = codes('。；;!?！？:”》)…|');
const COLON = ':'.charCodeAt(0);
const COMMAS = codes(',，、');
const ENDS_HEADING = codes('。:');
const PARTED = new Set<WordsEnd['by']>(['line', 'space', 'number', 'tail', 'opener']);
