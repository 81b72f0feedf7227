import type { Drawing } from '../../src/report/drawing';
import { FAMILIES } from '../../src/report/fonts';
import type { CardFormat, Sheet } from '../../src/report/sheet';
import { COLOURS } from './colours';
import type { Layout } from './layouts/layout';
import { long } from './layouts/long';
import { portrait } from './layouts/portrait';
import { square } from './layouts/square';
import { wide } from './layouts/wide';
import type { Measure } from './measure';

const LAYOUTS: Readonly<Record<CardFormat, Layout>> = { portrait, square, wide, long };

/** Lays a card out. */
export function compose(sheet: Sheet, measure: Measure): Drawing {
	const colours = COLOURS[sheet.theme];
	const laid = LAYOUTS[sheet.format]({ sheet, measure, colours });
	return { ...laid, ground: colours.paper, families: FAMILIES[sheet.language] };
}
