import type { Folded } from '../../text/fold';
import { Lexer } from '../../text/lexer';
import { LEXICON, type Meaning } from '../lexicon/lexicon';
import { wordsOf } from '../lexicon/words';
import { MOST_SENSES, SenseSet } from './sense-set';

/** Marks that part a text; they are words to the lexer, so that one pass finds them all. */
const MARKS = {
	stop: ['。', '！', '？', '!', '?', '\n'],
	semicolon: ['；', ';'],
	comma: ['，', ','],
	colon: [':'],
	open: ['('],
	close: [')'],
} as const;

type Mark = keyof typeof MARKS;
/** What a word or a mark of a sentence means. */
export type Sense = Meaning | Mark;

/** Every sense has a number: rules are compiled to them, clauses are counted by them. */
export const SENSES: readonly Sense[] = [...(Object.keys(MARKS) as Mark[]), ...(Object.keys(LEXICON) as Meaning[])];
// Two senses that share a bit would be taken for each other in silence.
if (SENSES.length > MOST_SENSES) throw new Error(`${SENSES.length} senses, room for ${MOST_SENSES}`);
const NUMBER = new Map(SENSES.map((sense, at) => [sense, at]));
/** The number of a sense: its bit in sets of senses. */
export const senseNumber = (sense: Sense): number => NUMBER.get(sense) as number;

const sensesByWord = new Map<string, number[]>();
const learn = (words: readonly string[], sense: Sense): void => {
	const number = senseNumber(sense);
	for (const word of words) {
		const senses = sensesByWord.get(word);
		if (senses) senses.push(number);
		else sensesByWord.set(word, [number]);
	}
};
for (const [mark, words] of Object.entries(MARKS)) learn(words, mark as Mark);
for (const [meaning, words] of Object.entries(LEXICON)) learn(wordsOf(words), meaning as Meaning);

const VOCABULARY = [...sensesByWord.keys()];
const lexer = new Lexer(VOCABULARY);
/** What each word means: its senses one by one, for finding rules, and as a set, for trying them. */
const meanings = [...sensesByWord.values()].map((senses) => ({ senses, set: SenseSet.of(senses) }));

/** A word of the lexicon, or a mark, where it stands in the folded text. */
export interface Term {
	start: number;
	end: number;
	/** Numbers of its senses, see `senseNumber`. */
	senses: readonly number[];
	set: SenseSet;
	/** Which word of the lexicon it is, see `wordsLike`; NO_WORD for what names nothing. */
	word: number;
}
/** The number of none. */
export const NO_WORD = -1;

/** 1 for each word of the lexicon that suits a pattern: what a word's letters tell is asked once, not wherever it stands. */
export function wordsLike(pattern: RegExp): Uint8Array {
	const like = new Uint8Array(VOCABULARY.length);
	for (const [at, word] of VOCABULARY.entries()) if (pattern.test(word)) like[at] = 1;
	return like;
}

/** The terms of [from, to) of a folded text, in order, never overlapping, the longest at each place. */
export function termsIn({ codes }: Folded, from = 0, to = codes.length): Term[] {
	const size = lexer.scan(codes, from, to);
	const { found } = lexer;
	const terms: Term[] = [];
	for (let at = 0; at < size; at += 2) {
		const word = found[at] as number;
		const start = found[at + 1] as number;
		const { senses, set } = meanings[word] as (typeof meanings)[number];
		if (set.meets(COMMA) && partsThousands(codes, start)) continue;
		if (set.meets(CHANGE) && isSurplus(codes, start)) continue;
		terms.push({ start, end: start + lexer.lengthOf(word), senses, set, word });
	}
	return terms;
}

/** All senses of the terms from `from` up to `to`. */
export function saidIn(terms: readonly Term[], from = 0, to = terms.length): SenseSet {
	const set = new SenseSet();
	for (let at = from; at < to; at++) set.addAll((terms[at] as Term).set);
	return set;
}

/** The comma of 1,021 parts no clause. */
const partsThousands = (codes: Folded['codes'], at: number): boolean =>
	isDigit(codes[at - 1]) &&
	isDigit(codes[at + 1]) &&
	isDigit(codes[at + 2]) &&
	isDigit(codes[at + 3]) &&
	!isDigit(codes[at + 4]);
/** The 多 of 300多人 compares nothing. */
const isSurplus = (codes: Folded['codes'], at: number): boolean =>
	codes[at] === MORE && (isDigit(codes[at - 1]) || MAGNITUDES.has(codes[at - 1] as number));
const MORE = '多'.charCodeAt(0);
const MAGNITUDES = new Set(Array.from('十百千万亿', (char) => char.charCodeAt(0)));

const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

/** The set of the senses named; made once for each rule and question, not in the reading. */
export const setOf = (...senses: readonly Sense[]): SenseSet => SenseSet.of(senses.map(senseNumber));
const COMMA = setOf('comma');
const CHANGE = setOf('change');
