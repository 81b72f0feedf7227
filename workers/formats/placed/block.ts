import { boxAround } from './glyphs';
import { gapsBetween, type Line, type Measure } from './lines';

/** Lines that nothing outside of their block goes on with. */
export function asBlock(lines: readonly Line[]): Line[] {
	const { left, right } = boxAround(lines);
	const measure: Measure = { left, right, gap: Math.max(0, ...gapsBetween(lines)), isBlock: true };
	return lines.map((line) => ({ ...line, measure }));
}
