import { type Numbering, STYLES, type Style } from './numbering';

/** How far each style of number has come under its present parent: 三、 … (二) … 1. */
export class Runs {
	readonly #last = new Int32Array(STYLES.length);
	/** Whether the last of a style was an item of a list, no heading. */
	readonly #items = new Uint8Array(STYLES.length);

	/** The number that style's next heading would have. */
	next(style: Style): number {
		return (this.#last[rankOf(style)] as number) + 1;
	}

	/** True where a number runs on from the one before; one may be missing, and a run may start anew below the parts. */
	fits({ style, value }: Numbering): boolean {
		const next = this.next(style);
		return value === next || value === next + 1 || (value === 1 && style !== 'han' && style !== 'part');
	}

	/** True where the number before was an item of a list, and this one goes on with it. */
	goesOnWithItems({ style, value }: Numbering): boolean {
		return value > 1 && value === this.next(style) && this.#items[rankOf(style)] === 1;
	}

	/** Takes a number, of a heading or of an item: what is numbered below it starts anew. */
	take(style: Style, value: number, item = false): void {
		const rank = rankOf(style);
		this.#last[rank] = value;
		this.#items[rank] = Number(item);
		this.#last.fill(0, rank + 1);
	}

	/** A part without a number: what is numbered below it starts anew. */
	takeUnnumbered(style: Style): void {
		this.#last.fill(0, rankOf(style) + 1);
	}
}

/** A part name that stands without a number ranks with 一、. */
export const UNNUMBERED_AS: Style = 'han';
/** One that stands between 一、 and 二、 ranks with (一). */
export const BELOW_PARTS: Style = 'bracketed-han';
/** How far out a style of number stands: 第一部分 before 一、 before (一). */
export const rankOf = (style: Style): number => RANKS[style];
const RANKS = Object.fromEntries(STYLES.map((style, rank) => [style, rank])) as Record<Style, number>;
