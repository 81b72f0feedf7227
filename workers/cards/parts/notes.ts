import { SANS } from '../../../src/report/drawing';
import type { SheetLine } from '../../../src/report/sheet';
import type { Studio } from '../block';
import { type Lines, setLines } from '../lines';

/** What is said of a figure, on one line: as much of it as there is room for, the last remark left out first. */
export function notes({ notes: said }: SheetLine, width: number, size: number, { measure, sheet }: Studio): Lines {
	const face = { ...SANS, size: Math.max(LEAST, size * SHRUNK) };
	const fits = (count: number) => measure(said.slice(0, count).join(sheet.join), face) <= width;
	let count = said.length;
	while (count > 0 && !fits(count)) count--;
	const words = said.slice(0, count).join(sheet.join);
	return setLines(words, SANS, { width, size, least: Math.round(face.size), most: 1 }, measure);
}

/** Whether all that is said of a figure has room on one line. */
export const haveRoom = (
	{ notes: said }: SheetLine,
	width: number,
	size: number,
	{ measure, sheet }: Studio,
): boolean => measure(said.join(sheet.join), { ...SANS, size: Math.max(LEAST, size * SHRUNK) }) <= width;

const LEAST = 15;
const SHRUNK = 0.82;
