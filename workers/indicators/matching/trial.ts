import type { Counted } from '../sentence/counted';

/** What a rule is tried on: a number, with the clause and the sentence that its words are looked for in. */
export type Trial = Pick<Counted, 'quantity' | 'clause' | 'sentence'>;
