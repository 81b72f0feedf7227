import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../../src/report/catalog';
import { type Ledger, placesIn } from './ledger';
import { figureIn, type Pair } from './pair';

/** Cells that two years could have alike by chance are few, or of few applications. */
const FEWEST_CELLS = 6;
const FEWEST = 10;

const NEW = 'request.new.total';
const CELLS = REQUEST_ROWS.flatMap((row) => REQUEST_COLUMNS.slice(0, -1).map((column) => `request.${row}.${column}`));

/** Table 3 is last year's again, number by number: it was taken over and not filled in anew. */
export function copiedTable({ now, before, year }: Pair, ledger: Ledger): void {
	const [fresh, old] = [figureIn(now, NEW), figureIn(before, NEW)];
	if (!fresh || !old || fresh.value < FEWEST) return;
	const pairs = CELLS.map((id) => [figureIn(now, id)?.value, figureIn(before, id)?.value] as const);
	const filled = pairs.filter(([own]) => own !== undefined && own > 0).length;
	if (filled < FEWEST_CELLS) return;
	if (pairs.some(([own, last]) => own !== last)) ledger.holds('near_duplicate', [fresh.span]);
	else
		ledger.fails('near_duplicate', {
			says: { code: 'table-as-last-year', year, fresh: fresh.value, cells: filled },
			spans: [fresh.span],
			elsewhere: placesIn(before.id, [old.span]),
		});
}
