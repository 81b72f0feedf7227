import { drawnCells, type Material } from './material';
import type { Page } from './rows';

/** Of rows that a drawn table prints one below the other for several years (2020年, 2021年; 上年, 本年) the latest one's. */
export function ofLatestYear(page: Page, material: Material): Material {
	const year = yearOf(material);
	const place = year === undefined ? undefined : page.grids.at(material.pieces[0]?.span[0] ?? 0);
	if (year === undefined || !place) return material;
	const end = { ...place, cell: (place.grid.rows[place.row]?.length ?? 0) - 1 };
	const next = drawnCells(page.plain.folded.source, end, undefined);
	return (yearOf(next) ?? 0) > year ? ofLatestYear(page, next) : material;
}

/** The year that the first cell names; 本年 is later than any, 上年 earlier. */
function yearOf({ pieces }: Material): number | undefined {
	const [, number, last, own] = NAMED.exec(pieces[0]?.text ?? '') ?? [];
	if (number) return Number(number);
	return last ? 1 : own ? Number.POSITIVE_INFINITY : undefined;
}
const NAMED = /^(?:(20\d\d)年?度?|(上一?年|去年)|(本年|今年))/;
