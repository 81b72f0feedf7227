/** Attributes of a tag, by lower-case name. */
export type Attributes = ReadonlyMap<string, string>;

/** How far one cell may reach; the official forms have some 15 columns and 80 rows. */
const FARTHEST = 250;

/** How many columns and rows a cell takes, by its tag: 1 where it says nothing sensible, and never more than tables have. */
export const spanOf = (attributes: Attributes): { colspan: number; rowspan: number } => ({
	colspan: count(attributes.get('colspan')),
	rowspan: attributes.get('rowspan')?.trim() === '0' ? FARTHEST : count(attributes.get('rowspan')),
});

function count(written: string | undefined): number {
	const value = Number.parseInt(written ?? '', 10);
	return value >= 1 ? Math.min(value, FARTHEST) : 1;
}
