import type { IndicatorId } from '../../../src/report/catalog';
import { runsBy } from '../../../src/report/runs';
import type { Docket } from '../docket';
import { type Figure, type Figures, inTable } from '../figures';
import { type Item, inOneSentence, isShare, printedDigits, spanOf } from '../lists/items';
import { meet, percentOf, type Range, sumOf, toHundredths, totalOf } from '../range';
import type { Told } from '../told';

/** 予以公开占43.5%,部分公开占21.7%: shares without their numbers, of which table 3 has what they are of. */
export function rowShares(told: Told, docket: Docket): void {
	const table = inTable(told.named, 't3');
	if (!table) return;
	const named = told.items.flatMap((share) => partIn(table, share) ?? []);
	for (const run of runsBy(named, (a, b) => inOneSentence(told.folded, a.share, b.share)))
		check(told, table, run, docket);
}

/** A share with the cells that it is told of. */
interface Named {
	share: Item;
	cells: readonly Figure[];
}

const COLUMNS = ['business', 'research', 'charity', 'legal', 'other_org'] as const;
const PARTS: readonly (readonly [words: string, ids: readonly IndicatorId[]])[] = [
	['予以公开', ['application.replied.granted']],
	['部分公开', ['application.replied.partial']],
	['不予公开', ['application.replied.denied']],
	['无法提供', ['application.replied.unable']],
	['不予处理', ['application.replied.rejected']],
	['其他处理', ['application.replied.other']],
	['自然人', ['request.new.natural']],
	['法人', COLUMNS.map((column) => `request.new.${column}` as const)],
];
const LABEL =
	/^(予以公开|部分公开|不予公开|无法提供|不予处理|其他处理|自然人|法人)(?:[或和及、]?其他组织)?(?:申请)?的?占(?:比)?[为约]?$/;

function partIn(table: Figures, share: Item): Named | undefined {
	const words = isShare(share) && !share.of ? LABEL.exec(share.label)?.[1] : undefined;
	const ids = PARTS.find(([name]) => name === words)?.[1] ?? [];
	const cells = ids.flatMap((id) => table.first(id) ?? []);
	return cells.length > 0 ? { share, cells } : undefined;
}

/** All but one of them are of one whole, and that one is not. */
function check({ folded }: Told, table: Figures, run: readonly Named[], docket: Docket) {
	const fits = ({ share, cells }: Named, whole: Range): boolean => meet(percentOf(sumOf(cells), whole), share);
	const whole = wholesIn(table).find((one) => run.filter((named) => fits(named, one)).length >= run.length - 1);
	if (!whole || run.length < FEWEST) return;
	for (const named of run) {
		const { share, cells } = named;
		const spans = [spanOf(folded, share), ...cells.map(({ span }) => span)];
		const part = totalOf(cells);
		const expected = toHundredths((part / whole.value) * 100);
		if (fits(named, whole)) docket.holds('percent.mismatch', spans);
		else
			docket.fails('percent.mismatch', {
				says: {
					code: 'share',
					part: { value: part, unit: '件' },
					whole: { value: whole.value, unit: '件' },
					expected,
					actual: share.value,
					digits: printedDigits(folded, share),
				},
				spans,
				expected,
				actual: share.value,
			});
	}
}
/** One share alone may be of anything. */
const FEWEST = 2;

/** What was dealt with, what came in, and that with what was carried in. */
function wholesIn(table: Figures): (Range & { value: number })[] {
	const [closed, received, carried] = (['closed', 'received', 'carried_in'] as const).map((part) =>
		table.first(`application.${part}`),
	);
	const all = received && carried && { ...sumOf([received, carried]), value: received.value + carried.value };
	return [closed, received, all].flatMap((one) => (one && one.value > 0 ? one : []));
}
