import { type Sense, setOf } from './terms';

// Senses that much of the reading asks for.

export const STOP = setOf('stop');
export const SEMICOLON = setOf('semicolon');
export const COMMA = setOf('comma');
export const COLON = setOf('colon');
/** Brackets. */
export const OPEN = setOf('open');
export const CLOSE = setOf('close');
/** All marks that part clauses. */
export const BOUNDARY = setOf('stop', 'semicolon', 'comma', 'colon', 'open', 'close');

/** 其中: what follows are parts of what was told. */
export const AMONG = setOf('among');

/** What has to do with applications. */
export const APPLICATION = setOf('application', 'byRequest');
/** The ways of applying. */
export const WAYS = setOf('inPerson', 'fax', 'online', 'letter', 'email');

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
export const ANY_KIND = setOf(...KINDS);
