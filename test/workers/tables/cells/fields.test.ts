import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable, tablesIn } from '../making';

const figures = soundTable(chance(57), 30_000);
const HEAD = '项目,,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n';
const written = (field: (figure: number) => string): string =>
	HEAD +
	FORM_2021.map(([id, label]) =>
		[label, '', '', ...(id ? (figures[id] ?? []) : Array(7).fill(0)).map(field)].join(','),
	).join('\n');

/** Every figure of the table, and no other where a cell is blank. */
function expectAll(text: string, isPrinted: (figure: number) => boolean = () => true): void {
	const found = tablesIn(text);
	for (const [id, own] of Object.entries(figures))
		for (const [i, column] of COLUMN_IDS.entries())
			expect(said(found, `request.${id}.${column}`), `${id} ${column}`).toBe(
				isPrinted(own[i] as number) ? own[i] : undefined,
			);
}

describe('fields of a comma-separated table behind those of merged labels', () => {
	test('plain', () => expectAll(written(String)));
	test('blank for 0: a comma between two figures parts no thousands', () =>
		expectAll(
			written((figure) => (figure ? String(figure) : '')),
			(figure) => figure > 0,
		));
	test('thousands in quotes beside plain figures', () =>
		expectAll(written((figure) => (figure > 999 ? `"${figure.toLocaleString('en-US')}"` : String(figure)))));
});

describe('cells of other columns beside those of table 3, in tabs', () => {
	const rows = (cellsOf: (own: readonly number[]) => (string | number)[]): string =>
		`申请人情况\n${FORM_2021.map(([id, label]) => [label, ...(id ? cellsOf(figures[id] ?? []) : [])].join('\t')).join('\n')}`;

	test('a unit before them', () => expectAll(rows((own) => ['件', ...own])));
	test('a share behind them', () => expectAll(rows((own) => [...own, '12.5%'])));
});
