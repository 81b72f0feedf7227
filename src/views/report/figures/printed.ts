import type { Step } from '../../../report/reading';

/** Steps whose place is the words that were seen, and no more. */
const SEEN: ReadonlySet<Step['saw']> = new Set(['term', 'none', 'number', 'cell']);

/** The words of a step as the report prints them: what was matched is in Simplified. */
export const printed = ({ saw, says, span }: Step, text: string): string =>
	span && SEEN.has(saw)
		? text
				.slice(...span)
				.replace(/\s+/g, ' ')
				.trim()
		: says;
