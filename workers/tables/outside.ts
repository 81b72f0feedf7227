import type { Heading, Outline, Stretch } from '../outline/outline';
import type { FoundTable } from './found';

/**
 * The outline with the tables' own characters cut out of its paragraphs, and their rows of its headings: what is left
 * is told in prose.
 */
export function outsideTables(outline: Outline, tables: readonly FoundTable[]): Outline {
	if (tables.length === 0) return outline;
	return {
		...outline,
		headings: outline.headings.filter((heading) => !tables.some((table) => holds(table, heading))),
		paragraphs: outline.paragraphs.flatMap((stretch) => cut(stretch, tables)),
	};
}

/** 四、行政复议数量 12 件 0 is a row of its table, however like a heading it looks. */
const holds = ({ start, end }: FoundTable, heading: Heading): boolean => start <= heading.start && heading.end <= end;

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
