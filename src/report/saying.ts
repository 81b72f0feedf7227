import { REQUEST_COLUMNS } from './catalog';
import type { Qualifier } from './reading';
import { BETWEEN } from './sayings/between';
import { FAULTS } from './sayings/faults';
import { GROUNDS } from './sayings/grounds';

/** What the reconciliation says, as data: which sentence, and what it is about. The sentences are the interface's. */
export const SAYINGS = { ...FAULTS, ...GROUNDS, ...BETWEEN };

/** The name of a sentence. */
export type Code = keyof typeof SAYINGS;
/** A sentence by its name, with what it tells. */
export type SayingOf<C extends Code> = { code: C } & Values<(typeof SAYINGS)[C]> & {
		/** What is said besides. */
		and?: Saying;
	};
/** Any sentence, with what it tells. */
export type Saying = { [C in Code]: SayingOf<C> }[Code];

/** Whether a sentence begins with the name of the figure that it is about. */
export const namesFigure = (says: Saying): boolean => 'figure' in says && says.figure !== '';

/** What a sentence tells, by the kinds that its shape gives. */
type Values<Shape> = { -readonly [K in keyof Shape]: Shape[K] extends Kind ? Kinds[Shape[K]] : never };
/** The shape of a sentence: the names of what it tells, and of which kind each is. */
export type Shape = Readonly<Record<string, Kind>>;
/** The name of a kind of thing that a sentence tells. */
export type Kind = keyof Kinds;

/** What can stand in a sentence. */
export interface Kinds extends Chosen {
	number: number;
	numbers: number[];
	flag: boolean;
	/** A date, a name in Simplified, the name of a figure of the catalog. */
	text: string;
	/** The name of a figure of the catalog that the sentence begins with; empty in what older versions kept. */
	figure: string;
	/** Digits as they are printed, where they are not those of the number (86.90); empty where they are. */
	digits: string;
	texts: string[];
	quote: Quote;
	quotes: Quote[];
	amount: Amount;
	amounts: Amount[];
}

/** Words of the report. */
export interface Quote {
	/** Folded: in Simplified and of one width, as the rules match them. */
	words: string;
	/** As they stand there, where that differs. */
	printed?: string;
}

/** A number of the report with its unit. */
export interface Amount {
	value: number;
	unit: string;
	qualifier?: Qualifier;
	/** As it stands there, folded, where that is not the value and the unit: 3.2万条, 3100多件. */
	words?: string;
}

type Chosen = { [K in keyof typeof CHOICES]: (typeof CHOICES)[K][number] };

/** What is one of a few. */
export const CHOICES = {
	column: REQUEST_COLUMNS,
	appeal: ['reconsideration', 'litigation.direct', 'litigation.after_review'],
	/** What prose claims of all: 均维持, 全部办结. */
	claim: ['upheld', 'closed'],
	/** What asks for a part: the form of the year, or article 32 of the 条例 of 2008. */
	basis: ['form', 'law'],
	part: ['overview', 'proactive', 'application', 'fee', 'appeal', 'problems', 'other_matters'],
	personal: ['identity', 'mobile', 'card'],
	per: ['day', 'month'],
	way: ['more', 'less'],
} as const;

/** The sentence that readings of older versions have, in Simplified Chinese: shown as it is until they are read again. */
export const formerly = (words: string): Saying => ({ code: 'former', words });
