import type { LaidPage } from './laid';
import type { Line } from './lines';

/** How much of a page's height, at its head and at its foot, may hold what is printed on every page. */
const MARGIN = 0.13;
/** Lines at each end of a page that are looked at. */
const DEEPEST = 4;
/** A page number, alone or in words: 3, - 3 -, 第3页, 第 3 页 共 9 页, 3/9, 3 of 9. */
const PAGE_NUMBER =
	/^[-—–―·.•\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?[-—–―·.•\s]*(?:(?:[/／,，]\s*)?(?:(?:共|of)\s*)?\d{1,4}(?:\s*页)?[-—–―\s]*)?$/i;

/** The lines of a document that belong to its pages and not to its content: page numbers, running heads and feet. */
export function furnitureOf(pages: readonly LaidPage[]): Set<Line> {
	const furniture = new Set<Line>();
	const counts = new Map<string, Set<number>>();
	const atEnds = pages.map((page) => ends(page));
	for (const [at, lines] of atEnds.entries()) {
		for (const line of lines) {
			const name = likeness(line, pages[at] as LaidPage);
			counts.set(name, (counts.get(name) ?? new Set()).add(at));
		}
	}
	for (const [at, lines] of atEnds.entries()) {
		const page = pages[at] as LaidPage;
		for (const line of lines) {
			const repeats = (counts.get(likeness(line, page))?.size ?? 0) >= enough(pages.length);
			if (repeats || isPageNumber(line, page)) furniture.add(line);
		}
	}
	return furniture;
}

/** On two or three pages of a short document, on every third of a long one (heads differ on left and right pages). */
const enough = (pages: number): number => Math.max(2, Math.ceil(pages / 3));

/** The outermost lines of a page, at its head and at its foot. */
function ends({ items, whole: { bottom: tall } }: LaidPage): Line[] {
	const lines = items.filter((item): item is Line => item.kind === 'line');
	const head = lines.slice(0, DEEPEST).filter(({ bottom }) => bottom < tall * MARGIN);
	const foot = lines.slice(-DEEPEST).filter(({ top }) => top > tall * (1 - MARGIN));
	return [...head, ...foot];
}

/**
 * What lines have in common that are the same but for their numbers, at the same height. Numbers alone are alike where
 * they count the pages: the cells of a column may stand there too.
 */
function likeness({ words, top, size }: Line, page: LaidPage): string {
	const alike = /^\s*\d+\s*$/.test(words) ? `${Number(words) - page.number}` : words.replace(/\d+/g, '#');
	return `${Math.round(top / Math.max(1, size))}/${page.width > page.height} ${alike.replace(/\s/g, '')}`;
}

/** A number that stands apart from the content at the head or the foot of its page. */
function isPageNumber(line: Line, { items }: LaidPage): boolean {
	if (!PAGE_NUMBER.test(line.words)) return false;
	const others = items.filter((item) => item !== line);
	const nearest = Math.min(
		...others.map((item) => (item.top >= line.bottom ? item.top - line.bottom : line.top - item.bottom)),
	);
	return nearest > line.size * APART;
}

const APART = 0.6;
