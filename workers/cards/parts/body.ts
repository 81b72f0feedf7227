import type { Block, Studio } from '../block';
import { grid } from './grid';
import { led } from './led';
import { none } from './none';

const FEW = 2;

/** The figures where there is less height than width: one or two as a ledger, more in two columns. */
export function body(studio: Studio, width: number, height: number, size: number): Block {
	const lines = studio.sheet.groups.flatMap((group) => group.lines);
	if (lines.length === 0) return none(studio, width, height, size);
	return lines.length <= FEW ? led(lines, width, height, studio) : grid(lines, 2, { width, height }, studio);
}
