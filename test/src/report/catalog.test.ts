import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATALOG, isPlain, REQUEST_COLUMNS, REQUEST_ROWS, requestCell } from '../../../src/report/catalog';

const SPEC = new URL('../../../../shared/spec/indicators.tsv', import.meta.url);

describe('the catalog', () => {
	it('has every cell of table 3', () => {
		const cells = [...CATALOG.keys()].filter((id) => requestCell(id));
		expect(cells).toHaveLength(REQUEST_ROWS.length * REQUEST_COLUMNS.length);
	});

	it('names only wholes that it has', () => {
		for (const [id, { partOf }] of CATALOG) if (partOf) expect(CATALOG.has(partOf), id).toBe(true);
	});

	it('tells the cells of table 3 from the other figures', () => {
		expect(requestCell('request.denied.state_secret.other_org')).toEqual({
			row: 'denied.state_secret',
			column: 'other_org',
		});
		expect(requestCell('request.denied.nothing.total')).toBeUndefined();
		expect(isPlain('fee.total')).toBe(true);
		expect(isPlain('request.new.total')).toBe(false);
		expect(isPlain('fee.other')).toBe(false);
	});

	it.skipIf(!existsSync(SPEC))(
		'is the list of indicators, with their units and wholes (skipped where that is not there)',
		() => {
			const [, ...lines] = readFileSync(SPEC, 'utf8').trimEnd().split('\n');
			const listed = lines.map((line) => line.split('\t').map((field) => field.trim()));
			expect([...CATALOG.keys()].sort()).toEqual(listed.map(([id]) => id).sort());
			for (const [id = '', , unit, partOf] of listed) {
				expect(CATALOG.get(id)?.unit, id).toBe(unit);
				expect(CATALOG.get(id)?.partOf ?? '', id).toBe(partOf ?? '');
			}
		},
	);
});
