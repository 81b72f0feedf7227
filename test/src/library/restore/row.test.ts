import { expect, it } from 'vitest';
import { restoreRows } from '../../../../src/library/restore/row';
import { summarise } from '../../../../src/report/summary';
import { reading } from '../../made/reading';

const row = () => ({ ...summarise(reading(), 1), keptAt: 1_700_000_000_000 });

it('lets sound rows through unchanged', () => {
	expect(restoreRows([row()])).toEqual({ rows: [row()], dropped: 0 });
});

it('leaves out rows that cannot be made out, and counts them', () => {
	const { rows, dropped } = restoreRows([null, row(), { ...row(), id: 'x' }, { ...row(), key: 'none' }, 'row']);
	expect(rows).toEqual([row()]);
	expect(dropped).toBe(4);
});

it('leaves out single fields of the wrong kind', () => {
	const { rows } = restoreRows([{ ...row(), year: '2016', level: 'village', attempts: 1 }]);
	const { year: _, level: __, ...rest } = row();
	expect(rows).toEqual([{ ...rest, attempts: 1 }]);
});
