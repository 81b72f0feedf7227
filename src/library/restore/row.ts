import { type Guard, list, number, object, optional, text, truth } from '../../report/guards';
import type { KeyFigure } from '../../report/summary';
import type { Row } from '../row';
import { era, level, notice, qualifier, script } from './notice';

const keyFigure = object<KeyFigure>({ id: text, value: number, qualifier: optional(qualifier) });
const findings = object<Row['findings']>({ error: number, warning: number, info: number });
const id: Guard<string> = (value) => (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined);

/** A row as it was kept. */
export const row = object<Row>({
	id,
	name: text,
	title: text,
	issuer: optional(text),
	region: optional(text),
	level: optional(level),
	year: optional(number),
	publishedOn: optional(text),
	revised: optional(truth),
	era: optional(era),
	script,
	key: list(keyFigure),
	figures: number,
	findings,
	handled: optional(findings),
	bytes: number,
	reader: number,
	notices: list(notice),
	keptAt: number,
	seenAt: optional(number),
	unsaved: optional(truth),
	attempts: optional(number),
	allBelow: optional(truth),
});

/** The rows that can be made out of what the store gave, and how many could not. */
export function restoreRows(stored: readonly unknown[]): { rows: Row[]; dropped: number } {
	const rows = stored.flatMap((value) => row(value, { count: 0 }) ?? []);
	return { rows, dropped: stored.length - rows.length };
}
