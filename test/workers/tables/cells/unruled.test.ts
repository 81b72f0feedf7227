import { describe, expect, test } from 'vitest';
import type { Document, GridCell } from '../../../../workers/formats/document';
import type { FoundTable } from '../../../../workers/tables/found';
import { tablesOf } from '../../../../workers/tables/tables';
import { fold } from '../../../../workers/text/fold';
import { COLUMN_IDS, chance, FORM_2021, said, soundTable } from '../making';

/** A table that only the places of its words tell. */
function unruled(rows: readonly (readonly string[])[]): Document {
	let text = '申请人情况\n';
	const cells = rows.map((row) =>
		row.map((words): GridCell => {
			const start = text.length;
			text += `${words}\n`;
			return { span: [start, start + words.length], colspan: 1, rowspan: 1 };
		}),
	);
	return { format: 'pdf', text, blocks: [{ kind: 'table', span: [6, text.length], rows: cells, unruled: true }] };
}

const read = (rows: readonly (readonly string[])[]): FoundTable[] => {
	const document = unruled(rows);
	return tablesOf(document, fold(document.text));
};

describe('a table 3 without rules', () => {
	// Nobody came from a legal service: without rules its column is nowhere.
	const figures = Object.fromEntries(
		Object.entries(soundTable(chance(12), 90)).map(([id, [...own]]) => {
			own[6] = (own[6] as number) - (own[4] as number);
			own[4] = 0;
			return [id, own];
		}),
	);
	const shown = (figure: number | undefined): string => (figure ? String(figure) : '');

	test('a column that is blank throughout takes no place: where the others stand is not known', () => {
		const rows = FORM_2021.map(([id, label]) => [
			label,
			'',
			...(id ? (figures[id] ?? []).toSpliced(4, 1).map(shown) : Array(6).fill('')),
		]);
		const found = read(rows);
		for (const [id, own] of Object.entries(figures))
			for (const [i, column] of COLUMN_IDS.entries()) {
				const value = said(found, `request.${id}.${column}`);
				if (typeof value === 'number') expect(value, `${id} ${column}`).toBe(own[i]);
			}
	});

	test('names that stand on several lines are no order of columns', () => {
		const head = [
			['', '', '科研机构', '', '', '', '', ''],
			['', '自然人', '', '', '', '', '', '总计'],
			['', '', '商业企业', '', '社会公益组织', '法律服务机构', '其他', ''],
		];
		const rows = FORM_2021.map(([id, label]) => [label, ...(id ? (figures[id] ?? []).map(String) : Array(7).fill(''))]);
		const found = read([...head, ...rows]);
		for (const [id, own] of Object.entries(figures)) expect(said(found, `request.${id}.research`), id).toBe(own[2]);
	});
});
