import { renewed } from '../../report/former';
import { type Guard, list, number, object, oneOf, optional, text } from '../../report/guards';
import { type FindingMark, type Marks, noMarks, type Settlement, type Verdict } from '../../report/marks';
import { saying } from './saying';

/** The figures of one row; null stands for a blank cell, anything else that is no number spoils the row. */
export const figures: Guard<(number | null)[]> = (value) =>
	Array.isArray(value) && value.every((figure) => figure === null || Number.isFinite(figure))
		? (value as (number | null)[])
		: undefined;

const findingMark = object<FindingMark>({
	key: text,
	verdict: oneOf<Verdict>({ checked: true, 'not-an-error': true }),
	note: optional(text),
	rule: text,
	says: saying,
	at: number,
});

/** What the reader noted on a report, less what cannot be made out. */
export const marks = object<Marks>({
	id: text,
	findings: list((value, drops) => findingMark(renewed(value as FindingMark), drops)),
	settled: list(object<Settlement>({ key: text, figures })),
});

/** The marks that can be made out of what the store gave; none where there is nothing or nothing sound. */
export const restoreMarks = (id: string, stored: unknown): Marks => marks(stored, { count: 0 }) ?? noMarks(id);
