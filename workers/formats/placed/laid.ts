import type { Line } from './lines';
import type { Box } from './page';

/** A page taken apart: its lines and tables, from top to bottom. */
export interface LaidPage {
	number: number;
	width: number;
	height: number;
	turned: 0 | 90 | 180 | 270;
	items: Item[];
	/** The page itself, in the measures of its items. */
	whole: Box;
	/** Text set across the page, as watermarks are. */
	slanted: string[];
	/** The height of most of its type. */
	size: number;
	pictures: number;
	/** How many characters of content it has. */
	characters: number;
}

/** What stands on a page, in reading order. */
export type Item = Line | LaidTable;

/** A table as it stands on one page. */
export interface LaidTable extends Box {
	kind: 'table';
	/** False where only the places of its words make it one. */
	ruled: boolean;
	/** Where its columns begin, and where the last one ends. */
	xs: number[];
	rows: LaidCell[][];
}

/** A cell of it, with what stands in it. */
export interface LaidCell extends Box {
	colspan: number;
	rowspan: number;
	items: Item[];
}
