import { leading } from '../../../src/report/leading';
import type { Glyph } from './glyphs';
import type { Rule } from './page';

/** In heights of the type: a line through words is no thicker, begins and ends where they do, spaces behind them included. */
const THICKEST = 0.15;
const EDGE = 0.2;
const SPACES = 0.6;
/** Where it runs: shares of the height of the characters, from their head. */
const HIGHEST = 0.4;
const LOWEST = 0.75;

/**
 * A page's characters and rules, with nothing left of the words that a line runs through, as tracked changes are
 * printed, but their places; and without that line.
 */
export function withoutStruck(glyphs: readonly Glyph[], rules: readonly Rule[]): { glyphs: Glyph[]; rules: Rule[] } {
	if (rules.length === 0) return { glyphs: [...glyphs], rules: [] };
	const byHead = [...glyphs].sort((a, b) => a.top - b.top);
	const tallest = Math.max(0, ...glyphs.map(({ size }) => size));
	const struck = new Set<Glyph>();
	const kept = rules.filter((rule) => {
		const under = rule.right - rule.left > rule.bottom - rule.top ? glyphsUnder(rule, byHead, tallest) : [];
		for (const glyph of under) struck.add(glyph);
		return under.length === 0;
	});
	return { glyphs: glyphs.map((glyph) => (struck.has(glyph) ? { ...glyph, text: '' } : glyph)), rules: kept };
}

/** The characters that a line runs through from the first to the last; none where it is a rule of a table or an underline. */
function glyphsUnder(rule: Rule, byHead: readonly Glyph[], tallest: number): Glyph[] {
	const at = (rule.top + rule.bottom) / 2;
	const under: Glyph[] = [];
	for (let next = leading(byHead, ({ top }) => top < at - tallest * LOWEST); next < byHead.length; next++) {
		const glyph = byHead[next] as Glyph;
		if (glyph.top > at) break;
		if (isThrough(rule, at, glyph)) under.push(glyph);
	}
	const left = Math.min(...under.map((glyph) => glyph.left));
	const right = Math.max(...under.map((glyph) => glyph.right));
	const { size = 0 } = under[0] ?? {};
	const fits =
		Math.abs(rule.left - left) < size * EDGE && rule.right > right - size * EDGE && rule.right < right + size * SPACES;
	return fits && rule.bottom - rule.top < size * THICKEST ? under : [];
}

function isThrough({ left, right }: Rule, at: number, glyph: Glyph): boolean {
	const middle = (glyph.left + glyph.right) / 2;
	const share = (at - glyph.top) / (glyph.bottom - glyph.top);
	return share > HIGHEST && share < LOWEST && middle > left && middle < right;
}
