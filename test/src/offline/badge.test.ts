import { expect, it, vi } from 'vitest';
import type { Row } from '../../../src/library/row';
import { unreadFindings } from '../../../src/offline/badge';
import { summarise } from '../../../src/report/summary';
import { reading } from '../made/reading';

vi.mock('solid-js', () => vi.importActual('solid-js/dist/solid.js'));

const row = (error: number, warning: number, info: number, more: Partial<Row> = {}): Row => ({
	...summarise(reading(), 1),
	findings: { error, warning, info },
	keptAt: 1,
	...more,
});

it('counts reports with errors or doubts that were not opened', () => {
	const rows = [row(1, 0, 0), row(0, 2, 0), row(0, 0, 5), row(3, 3, 0, { seenAt: 9 }), row(0, 0, 0)];
	expect(unreadFindings(rows)).toBe(2);
});
