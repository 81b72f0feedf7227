import type { Folded } from '../text/fold';
import { captionsOf } from './caption';
import type { FoundTable } from './found';

/** （一）青岑县（汇总）: the table is of all bodies together. */
const OF_ALL = /汇总|全[省市州盟县区旗镇乡](?!面)|各级|总表/;
/** （二）县本级: it is of the reporting body alone. */
const OF_ITSELF = /本级(?![及和以])|本机关|本部门|本单位|政府办公[室厅]/;

/**
 * The tables, those of which the same form stands there for all bodies too with whose figures they are: the reporting
 * body's own, or those of some other, which are none of the report's.
 */
export function ofWhom(folded: Folded, tables: readonly FoundTable[]): FoundTable[] {
	const captions = captionsOf(folded, tables);
	const whole = tables.filter((_, i) => OF_ALL.test(captions[i] as string));
	if (whole.length === 0) return [...tables];
	return tables.map((table, i) => {
		if (whole.includes(table) || !whole.some((other) => tellsAgain(table, other))) return table;
		return OF_ITSELF.test(captions[i] as string) ? ofItself(table) : { ...table, indicators: [] };
	});
}

/** True where two tables have mostly the same rows: parts of one table have others. */
function tellsAgain({ table: { id, rows } }: FoundTable, { table }: FoundTable): boolean {
	const labels = new Set(table.rows.map(([label]) => label?.text));
	return id === table.id && rows.filter(([label]) => labels.has(label?.text)).length * 2 > rows.length;
}

const ofItself = (table: FoundTable): FoundTable => ({
	...table,
	indicators: table.indicators.map((figure) => ({ ...figure, scope: 'self' })),
});
