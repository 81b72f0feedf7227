import type { Docket } from '../docket';
import type { Told } from '../told';

/** From this share of all results on, and this many, (六)其他处理 asks to be explained (国办公开办函〔2019〕60号). */
const LARGE = 0.3;
const MANY = 10;

/** A large share of 其他处理. */
export function otherHandling({ named }: Told, docket: Docket): void {
	for (const { table, figures } of named.tables) {
		const other = figures.first('application.replied.other');
		const closed = figures.first('application.closed');
		if (table.id !== 't3' || !other || !closed || closed.value === 0) continue;
		const spans = [other.span, closed.span];
		if (other.value < MANY || other.value / closed.value < LARGE) docket.holds('other_handling.large', spans);
		else
			docket.fails('other_handling.large', {
				says: { code: 'other-handling', other: other.value, closed: closed.value },
				spans,
			});
	}
}
