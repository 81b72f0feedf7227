import type { Folded } from '../text/fold';
import { Lexer } from '../text/lexer';
import { LEXICON, type Meaning } from './lexicon';

/** Marks that part a text; they are words to the lexer, so that one pass finds them all. */
const MARKS = {
	stop: ['。', '！', '？', '!', '?', '\n'],
	semicolon: ['；', ';'],
	comma: ['，', ','],
	colon: [':'],
	open: ['('],
	close: [')'],
} as const;

export type Mark = keyof typeof MARKS;
export type Sense = Meaning | Mark;

/** Every sense has a number: rules are compiled to them, clauses are counted by them. */
export const SENSES: readonly Sense[] = [...(Object.keys(MARKS) as Mark[]), ...(Object.keys(LEXICON) as Meaning[])];
const NUMBER = new Map(SENSES.map((sense, at) => [sense, at]));
export const senseNumber = (sense: Sense): number => NUMBER.get(sense) as number;

const sensesByWord = new Map<string, number[]>();
const learn = (words: readonly string[], sense: Sense): void => {
	for (const word of words) sensesByWord.set(word, [...(sensesByWord.get(word) ?? []), senseNumber(sense)]);
};
for (const [mark, words] of Object.entries(MARKS)) learn(words, mark as Mark);
for (const [meaning, words] of Object.entries(LEXICON)) learn(words.split(' '), meaning as Meaning);

const lexer = new Lexer([...sensesByWord.keys()]);
const senses = [...sensesByWord.values()];

/** A word of the lexicon, or a mark, where it stands in the folded text. */
export interface Term {
	start: number;
	end: number;
	/** Numbers of its senses, see `senseNumber`. */
	senses: readonly number[];
}

/** All terms of a folded text, in order, never overlapping, the longest at each place. */
export function termsIn({ codes }: Folded): Term[] {
	const terms: Term[] = [];
	for (let at = 0; at < codes.length; at++) {
		const word = lexer.longestAt(codes, at);
		if (word < 0) continue;
		const end = at + lexer.lengthOf(word);
		terms.push({ start: at, end, senses: senses[word] as number[] });
		at = end - 1;
	}
	return terms;
}

/** True where the term has this sense. */
export const means = (term: Term, sense: Sense): boolean => term.senses.includes(senseNumber(sense));
