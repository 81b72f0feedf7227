import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { boxAround } from '../placed/boxes';
import { type Matrix, placed, times } from '../placed/matrix';
import type { Box, Fill, Rule } from '../placed/page';
import type { Font } from './font';
import { filled, strokedRules } from './paths';
import { isWhite, newPen, newState, type State, within } from './state';
import { type Glyph, Setter } from './type';

/** What the instructions of a document's pages name. */
export interface PageResources {
	/** The fonts of the pages that were listed so far. */
	fonts: ReadonlyMap<string, Font>;
	/** True where a layer is shown: readers can hide some. */
	isShown: (layer: unknown) => boolean;
}

/** Follows the instructions of a page as if it drew them (see `follow`), and notes its characters and straight lines. */
export class Painter {
	readonly setter = new Setter();
	readonly rules: Rule[] = [];
	readonly fills: Fill[] = [];
	shapes = 0;
	/** How much of the page, in its own units, the pictures took that were left out; a scan may come in strips. */
	pictured = 0;
	/** False from a change of measure on until something is drawn in it: a picture that was left out leaves it so. */
	#isUsed = true;
	#state: State;
	readonly #saved: State[] = [];
	#pen = newPen();
	#clips = false;
	readonly #base: Matrix;
	readonly #page: Box;
	readonly #resources: PageResources;
	/** For each stretch of marked content that is open, whether it is hidden with its layer. */
	readonly #marked: boolean[] = [];

	/**
	 * @param base from the page's own units to the page as it is to be read
	 * @param page what of it is seen
	 */
	constructor(base: Matrix, page: Box, resources: PageResources) {
		this.#base = base;
		this.#page = page;
		this.#resources = resources;
		this.#state = newState(base, page);
	}

	/** To be called behind the last instruction. */
	end(): void {
		this.#leave();
		this.setter.end();
	}

	save(): void {
		if (this.#saved.length < DEEPEST) this.#saved.push(this.#state);
		this.#state = { ...this.#state };
	}

	restore(): void {
		this.#leave();
		this.#state = this.#saved.pop() ?? this.#state;
	}

	set(change: Partial<State>): void {
		Object.assign(this.#state, change);
	}

	/** Notes whether what lies under the ink shows through by one of its settings; the others hold on. */
	setSheer(setting: string, isSheer: boolean): void {
		const others = Array.from(this.#state.sheer).filter((one) => one !== setting);
		this.set({ sheer: new Set(isSheer ? [...others, setting] : others) });
	}

	transform(matrix: ArrayLike<number> | null | undefined): void {
		this.#leave();
		if (matrix) this.#state.matrix = times(this.#state.matrix, matrixOf(matrix));
		this.#isUsed = false;
	}

	/** A measure in which nothing was drawn was that of a picture, which is one unit wide and high. */
	#leave(): void {
		const [a, b, c, d] = this.#state.matrix;
		const wasPicture = !this.#isUsed;
		this.#isUsed = true;
		if (!wasPicture) return;
		this.pictured += Math.abs(a * d - b * c);
		this.#fill(filled(UNIT_SQUARE, this.#state).areas, false);
	}

	/** Nothing outside of a box in the units at hand is drawn any more. */
	clipTo(box: ArrayLike<number> | null | undefined): void {
		if (!box) return;
		const [x0, y0, x1, y1] = [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0];
		const { matrix, clip } = this.#state;
		const corners = [placed(matrix, x0, y0), placed(matrix, x1, y0), placed(matrix, x0, y1), placed(matrix, x1, y1)];
		this.#state.clip = within(boxAround(corners), clip);
	}

	clipByNextPath(): void {
		this.#clips = true;
	}

	path([paint, [path], reach]: [
		paint: number,
		[path: ArrayLike<number> | null],
		reach: ArrayLike<number> | null,
	]): void {
		this.#isUsed = true;
		this.shapes++;
		if (path && STROKES.has(paint)) this.#rule(strokedRules(path, this.#state));
		if (path && FILLS.has(paint)) this.#fillPath(path);
		if (this.#clips) this.clipTo(reach);
		this.#clips = false;
	}

	/** A picture of one dot, one unit wide and high: some programs stretch it to a line. */
	dot(): void {
		this.#isUsed = true;
		const { rules, areas } = filled(UNIT_SQUARE, this.#state);
		this.#rule(rules);
		this.#fill(areas, false);
	}

	/** Colours run over all that is not clipped away. */
	shade(): void {
		this.#fill([this.#state.clip], false);
	}

	#fillPath(path: ArrayLike<number>): void {
		const { ink, sheer } = this.#state;
		const { rules, areas, isBox } = filled(path, this.#state);
		this.#rule(rules);
		if (!isWhite(ink)) this.#fill(areas, false);
		else if (isBox && sheer.size === 0) this.#fill(areas, true);
	}

	#fill(areas: readonly Box[], white: boolean): void {
		if (this.#isHidden || areas.length === 0) return;
		const after = this.setter.setSoFar(white);
		for (const area of areas) if (this.fills.length < MOST_RULES) this.fills.push({ ...area, isWhite: white, after });
	}

	#rule(rules: readonly Rule[]): void {
		if (this.#isHidden) return;
		for (const rule of rules) if (this.rules.length < MOST_RULES) this.rules.push(rule);
	}

	/** A note on the page (a stamp, a filled field) is drawn from the page's own corner. */
	note([, , transform, matrix]: [
		id: unknown,
		rect: unknown,
		transform: ArrayLike<number>,
		matrix: ArrayLike<number>,
	]): void {
		this.save();
		this.#state = newState(this.#base, this.#page);
		this.transform(transform);
		this.transform(matrix);
	}

	mark(tag: unknown, layer: unknown): void {
		this.#marked.push(tag === 'OC' && !this.#resources.isShown(layer));
	}

	endMark(): void {
		this.#marked.pop();
	}

	get #isHidden(): boolean {
		return this.#marked.includes(true);
	}

	beginText(): void {
		this.#pen = newPen();
	}

	font([name, size]: [name: string, size: number]): void {
		const font = this.#resources.fonts.get(name);
		this.set({ fontSize: size, ...(font && { font }) });
	}

	textMatrix(matrix: ArrayLike<number>): void {
		this.#pen = newPen(matrixOf(matrix));
	}

	moveText(x: number, y: number): void {
		const pen = this.#pen;
		pen.lineX += x;
		pen.lineY += y;
		[pen.x, pen.y] = [pen.lineX, pen.lineY];
	}

	nextLine(): void {
		this.moveText(0, this.#state.leading);
	}

	show(items: readonly (Glyph | number)[]): void {
		this.#isUsed = true;
		this.setter.show(items, this.#isHidden ? { ...this.#state, clip: NOWHERE } : this.#state, this.#pen);
	}
}

const DEEPEST = 1_000;
const NOWHERE: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
/** A page with more lines is a drawing. */
const MOST_RULES = 100_000;
const STROKES = new Set([
	OPS.stroke,
	OPS.closeStroke,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);
const FILLS = new Set([
	OPS.fill,
	OPS.eoFill,
	OPS.fillStroke,
	OPS.eoFillStroke,
	OPS.closeFillStroke,
	OPS.closeEOFillStroke,
]);
/** Moves and lines around the unit square. */
const UNIT_SQUARE = [0, 0, 0, 1, 1, 0, 1, 1, 1, 1, 0, 1];

/** A transform as the library hands it over. */
const matrixOf = (numbers: ArrayLike<number>): Matrix => {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = Array.from(numbers);
	return [a, b, c, d, e, f];
};
