import { requestCell } from '../../../report/catalog';
import type { Figure } from './statements';

/** The replies that table 3 parts by reason; prose and the cards tell them as one number. */
const REPLY = /^application\.replied\.(denied|unable|rejected|other)$/;

/** The rows of table 3, in the column of all applicants, that a kind of reply is made of; rows that say none are left out. */
export function reasonsOf({ id, scope, year }: Figure, figures: readonly Figure[]): Figure[] {
	const kind = REPLY.exec(id)?.[1];
	if (kind === undefined) return [];
	return figures.filter((one) => {
		const cell = requestCell(one.id);
		const isReason = cell?.column === 'total' && cell.row.startsWith(`${kind}.`);
		return isReason && one.scope === scope && one.year === year && one.first.indicator.value !== 0;
	});
}
