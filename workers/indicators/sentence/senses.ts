import { type Sense, setOf } from './terms';

// Senses that much of the reading asks for.

/** What ends a sentence: 。 and its like, and the end of a line. */
export const STOP = setOf('stop');
/** What parts the items of a sentence. */
export const SEMICOLON = setOf('semicolon');
/** What parts clauses; the comma of 1,021 is none. */
export const COMMA = setOf('comma');
/** What leads from a name to its number, or from a whole to its parts. */
export const COLON = setOf('colon');
/** What parts the clauses of one sentence, brackets aside. */
export const PAUSE = setOf('comma', 'semicolon', 'colon');
/** The bracket that opens an aside. */
export const OPEN = setOf('open');
/** The bracket that closes it. */
export const CLOSE = setOf('close');
/** All marks that part clauses. */
export const BOUNDARY = setOf('stop', 'semicolon', 'comma', 'colon', 'open', 'close');

/** 其中: what follows are parts of what was told. */
export const AMONG = setOf('among');

/** The two sorts of suits that table 4 counts apart. */
export const SUITS = setOf('directSuit', 'suitAfterReview');

/** What has to do with applications. */
export const APPLICATION = setOf('application', 'byRequest');
/** The ways of applying. */
export const WAYS_OF_APPLYING = ['inPerson', 'fax', 'online', 'letter', 'email'] as const satisfies readonly Sense[];
/** Any of these ways. */
export const WAYS = setOf(...WAYS_OF_APPLYING);

/** The kinds of published information that the forms and the reports before them count. */
export const KINDS = [
	'catOverview',
	'catPlanning',
	'catNews',
	'catPolicy',
	'catPersonnel',
	'catDecision',
	'catEnforcement',
	'catFinance',
	'catOther',
] as const satisfies readonly Sense[];
/** Any of these kinds. */
export const ANY_KIND = setOf(...KINDS);
