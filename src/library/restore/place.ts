import { type Guard, number, object, oneOf, text } from '../../report/guards';
import type { Place } from '../../report/reading';

type PlaceOf<Kind extends Place['kind']> = Extract<Place, { kind: Kind }>;
type Box = PlaceOf<'page'>['box'];

const box: Guard<Box> = (value) =>
	Array.isArray(value) && value.length === 4 && value.every(Number.isFinite) ? (value as unknown as Box) : undefined;

const byKind: { [Kind in Place['kind']]: Guard<PlaceOf<Kind>> } = {
	page: object<PlaceOf<'page'>>({ kind: oneOf({ page: true }), page: number, box }),
	sheet: object<PlaceOf<'sheet'>>({ kind: oneOf({ sheet: true }), sheet: text, cell: text }),
	table: object<PlaceOf<'table'>>({ kind: oneOf({ table: true }), table: number, row: number, column: number }),
};

/** Where something stands in the file, in the file's own terms. */
export const place: Guard<Place> = (value, drops) => {
	const kind = (value as Partial<Place> | null)?.kind;
	return kind !== undefined && Object.hasOwn(byKind, kind) ? byKind[kind](value, drops) : undefined;
};
