import { type Guard, number, oneShapeOf, text } from '../../report/guards';
import type { Place } from '../../report/reading';

type Box = Extract<Place, { kind: 'page' }>['box'];

const box: Guard<Box> = (value) =>
	Array.isArray(value) && value.length === 4 && value.every(Number.isFinite) ? (value as unknown as Box) : undefined;

/** Where something stands in the file, in the file's own terms. */
export const place = oneShapeOf<Place, 'kind'>('kind', {
	page: { page: number, box },
	sheet: { sheet: text, cell: text },
	table: { table: number, row: number, column: number },
});
