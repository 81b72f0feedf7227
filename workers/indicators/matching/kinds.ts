import type { Sense } from '../sentence/terms';

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
