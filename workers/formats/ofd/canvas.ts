import { type Matrix, times } from '../placed/matrix';
import type { PlacedPage } from '../placed/page';
import type { Annotation } from './annotations';
import type { Drawing } from './drawing';
import { filledAreas, rulesOf } from './paths';
import { runsOf } from './text';

/** Graphics within graphics that are drawn. */
const DEEPEST = 8;
/** Objects, runs and rules that all pages may draw: a report has some thousands on each of its pages. */
const MOST_DRAWN = 2_000_000;

/** Draws on pages, and keeps count of how much: a small template on very many pages may be more than memory holds. */
export class Canvas {
	#room = MOST_DRAWN;

	/** True once more was asked for than any report draws; from then on nothing is drawn. */
	get isFull(): boolean {
		return this.#room < 0;
	}

	/**
	 * @param graphics the composite graphics that drawings refer to
	 * @param outer how the drawing's places become those of the page
	 */
	draw(page: PlacedPage, drawing: Drawing, graphics: ReadonlyMap<string, Drawing>, outer: Matrix): void {
		this.#draw(page, drawing, graphics, { outer, depth: DEEPEST });
	}

	#draw(
		page: PlacedPage,
		{ texts, paths, composites, pictures }: Drawing,
		graphics: ReadonlyMap<string, Drawing>,
		{ outer, depth }: { outer: Matrix; depth: number },
	): void {
		page.pictures += pictures;
		this.#room--;
		const starts: number[] = [];
		for (const { object, matrix } of texts) {
			starts.push(page.runs.length);
			this.#add(page.runs, () => runsOf(object, times(outer, matrix)));
		}
		for (const { object, matrix } of paths) {
			const [place, after] = [times(outer, matrix), starts[object.textsBefore] ?? page.runs.length];
			this.#add(page.rules, () => rulesOf(object, place));
			const isWhite = object.ink?.isWhite === true;
			this.#add(page.fills, () => filledAreas(object, place).map((area) => ({ ...area, isWhite, after })));
		}
		for (const { object, matrix } of composites) {
			const graphic = graphics.get(object);
			if (graphic && depth > 0 && !this.isFull)
				this.#draw(page, graphic, graphics, { outer: times(outer, matrix), depth: depth - 1 });
		}
	}

	/** Draws what an annotation says; its lines rule nothing. What a watermark says is no part of the content. */
	annotate(page: PlacedPage, { object, matrix, isWatermark }: Annotation, outer: Matrix): void {
		const place = times(outer, matrix);
		for (const text of object.texts) {
			const runs = () => runsOf(text.object, times(place, text.matrix));
			this.#add(page.runs, () => (isWatermark ? runs().map((run) => ({ ...run, slanted: true as const })) : runs()));
		}
	}

	#add<T>(to: T[], drawn: () => readonly T[]): void {
		if (this.isFull) return;
		const all = drawn();
		this.#room -= all.length + 1;
		for (const one of all) to.push(one);
	}
}
