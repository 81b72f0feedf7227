import { REQUEST_COLUMNS, REQUEST_ROWS, type RequestRow } from '../../../report/catalog';
import type { FigureNames } from '../../../words/figures/zh-Hans';
import type { Figure } from '../figures/statements';

type Item = keyof FigureNames['item'];
type Measure = keyof FigureNames['measure'];

/** A part of table 2: what is counted of which things, by an item of article 20 of the 条例. */
export interface FormPart {
	article: 1 | 5 | 6 | 8 | 9;
	measures: readonly Measure[];
	items: readonly Item[];
}

/** Table 2 of 国办公开办函〔2021〕30号. */
const TABLE2_OF_2021: readonly FormPart[] = [
	{ article: 1, measures: ['issued', 'repealed', 'in_force'], items: ['rules', 'normative'] },
	{ article: 5, measures: ['decisions'], items: ['licensing'] },
	{ article: 6, measures: ['decisions'], items: ['penalty', 'coercion'] },
	{ article: 8, measures: ['amount'], items: ['charges'] },
];

/** Table 2 of 国办公开办函〔2019〕60号. */
const TABLE2_OF_2019: readonly FormPart[] = [
	{ article: 1, measures: ['newly_made', 'newly_disclosed', 'disclosed_total'], items: ['rules', 'normative'] },
	{ article: 5, measures: ['items_last_year', 'items_change', 'decisions'], items: ['licensing', 'other_services'] },
	{ article: 6, measures: ['items_last_year', 'items_change', 'decisions'], items: ['penalty', 'coercion'] },
	{ article: 8, measures: ['items_last_year', 'items_change'], items: ['charges'] },
	{ article: 9, measures: ['items', 'amount'], items: ['procurement'] },
];

/** The parts and the columns of table 4, in the form's order. */
export const APPEAL_KINDS = ['reconsideration', 'litigation.direct', 'litigation.after_review'] as const;
export const APPEAL_RESULTS = ['upheld', 'corrected', 'other', 'pending', 'total'] as const;

/** A row of table 3 as it is drawn: `group` is its head where the form has one. */
export interface FormRow {
	row: RequestRow;
	group?: keyof FigureNames['rowGroup'];
}

/** The official tables that a report has figures for. Figures by id, of the report's own year and the whole area. */
export interface Forms {
	table2?: readonly FormPart[];
	table3?: readonly FormRow[];
	table4?: true;
	figure(id: string): Figure | undefined;
}

/** Chooses the tables to draw by the figures that were read, not by the year. */
export function formsOf(figures: readonly Figure[]): Forms {
	const byId = new Map(figures.filter(({ scope, year }) => scope === 'all' && !year).map((one) => [one.id, one]));
	const has = (id: string): boolean => byId.has(id);
	const table2 = mostFilled([TABLE2_OF_2021, TABLE2_OF_2019], has);
	const table3 = rowsOf(has);
	const table4 = APPEAL_KINDS.slice(1).some((kind) => APPEAL_RESULTS.some((result) => has(`${kind}.${result}`)));
	return {
		...(table2 && { table2 }),
		...(table3.length > 0 && { table3 }),
		...(table4 && { table4 }),
		figure: (id) => byId.get(id),
	};
}

/** The figures that the drawn tables show: they need no line in the list as well. */
export function drawnIn({ table2, table3, table4 }: Forms): ReadonlySet<string> {
	const appeals = APPEAL_KINDS.slice(1).flatMap((kind) => APPEAL_RESULTS.map((result) => `${kind}.${result}`));
	return new Set([
		...(table2 ? idsOf(table2).filter((id) => id !== 'normative.issued') : []),
		...(table3 ?? []).flatMap(({ row }) => REQUEST_COLUMNS.map((column) => `request.${row}.${column}`)),
		...(table4 ? appeals : []),
	]);
}

const idsOf = (parts: readonly FormPart[]): string[] =>
	parts.flatMap(({ items, measures }) => items.flatMap((item) => measures.map((measure) => `${item}.${measure}`)));

function mostFilled(forms: readonly (readonly FormPart[])[], has: (id: string) => boolean) {
	// 制发规范性文件 is told in prose since 2014: alone it is no sign of table 2.
	const filled = (form: readonly FormPart[]) => idsOf(form).filter((id) => id !== 'normative.issued' && has(id)).length;
	const best = [...forms].sort((a, b) => filled(b) - filled(a))[0];
	return best && filled(best) > 0 ? best : undefined;
}

/** Rows of table 3; (六)其他处理 has three rows in the form of 2021 and one in that of 2019. */
function rowsOf(has: (id: string) => boolean): FormRow[] {
	const filled = (row: RequestRow) => REQUEST_COLUMNS.some((column) => has(`request.${row}.${column}`));
	if (!REQUEST_ROWS.some(filled)) return [];
	const split = filled('other.no_amendment') || filled('other.unpaid');
	return REQUEST_ROWS.filter((row) => split || !row.startsWith('other.') || row === 'other.rest').map((row) => {
		const group = row.split('.')[0] as keyof FigureNames['rowGroup'];
		return row.includes('.') ? { row, group } : { row };
	});
}
