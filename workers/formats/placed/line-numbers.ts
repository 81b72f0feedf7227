import { neighbours } from '../../../src/report/neighbours';
import type { Line } from './lines';

/** So many lines with a number before them tell that lines are counted. */
const FEWEST = 5;
const NUMBER = /^\d{1,4}$/;

/**
 * The lines of a page without the numbers that count them in its left margin: nothing else stands so far to the left, and
 * each number is as much higher than the one above it as that is than the one before.
 */
export function withoutLineNumbers(lines: readonly Line[]): Line[] {
	const numbered = lines.filter(({ parts: [first] }) => NUMBER.test(first?.words ?? ''));
	if (numbered.length < FEWEST || !isCounted(numbered)) return [...lines];
	const margin = Math.max(...numbered.map(({ parts: [first] }) => first?.right ?? 0));
	const texts = lines.map((line) => (numbered.includes(line) ? restOf(line) : line));
	if (texts.some((line) => line && line.left < margin)) return [...lines];
	return texts.filter((line) => line !== undefined);
}

/** One, or five, or ten more at a time. */
function isCounted(numbered: readonly Line[]): boolean {
	const numbers = numbered.map(({ parts: [first] }) => Number(first?.words));
	const [step = 0, ...others] = neighbours(numbers).map(([before, number]) => number - before);
	return step > 0 && others.every((other) => other === step);
}

/** What stands behind the number; a blank line has nothing else. */
function restOf(line: Line): Line | undefined {
	const parts = line.parts.slice(1);
	const [first] = parts;
	if (!first) return undefined;
	const top = Math.min(...parts.map((part) => part.top));
	const bottom = Math.max(...parts.map((part) => part.bottom));
	const words = parts.map((part) => part.words).join(' ');
	return { ...line, parts, words, left: first.left, top, bottom, firstWidth: line.size };
}
