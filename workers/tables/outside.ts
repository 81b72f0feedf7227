import type { Outline, Stretch } from '../outline/outline';
import type { FoundTable } from './found';

/** The outline with the tables' own characters cut out of its paragraphs: what is left is told in prose. */
export function outside(tables: readonly FoundTable[], outline: Outline): Outline {
	if (tables.length === 0) return outline;
	return { ...outline, paragraphs: outline.paragraphs.flatMap((stretch) => cut(stretch, tables)) };
}

function cut(stretch: Stretch, tables: readonly FoundTable[]): Stretch[] {
	let left: Stretch[] = [stretch];
	for (const { start, end } of tables) {
		left = left.flatMap((part) => {
			if (end <= part.start || part.end <= start) return [part];
			const before = { ...part, end: start };
			const behind = { ...part, start: end };
			return [before, behind].filter((piece) => piece.start < piece.end);
		});
	}
	return left;
}
