import { Numbers } from '../numbers';
import type { RowShape } from '../story/rows';
import { apply, type Properties, plainProperties } from './properties';
import { Row } from './row';
import { type Runs, runAt } from './runs';
import { lineageOf, type Style } from './styles';

/** A paragraph as its mark describes it. */
export interface Described extends Properties {
	/** How its row is ruled, where it ends one. */
	shape: RowShape | undefined;
}

const NONE = new Uint8Array();
const NORMAL = 0;
const HEADINGS = 9;

/** Looks up what the marks of paragraphs say: their style, what that is built on, and their own changes. */
export class Paragraphs {
	readonly #runs: Runs;
	readonly #styles: ReadonlyMap<number, Style>;
	readonly #data: Uint8Array;
	#last: { run: number; described: Described } | undefined;

	constructor(runs: Runs, styles: ReadonlyMap<number, Style>, data: Uint8Array) {
		this.#runs = runs;
		this.#styles = styles;
		this.#data = data;
	}

	/**
	 * @param at where the mark lies in the WordDocument stream
	 * @param changes what its piece changes besides
	 */
	at(at: number, changes: Uint8Array): Described {
		const run = runAt(this.#runs, at);
		if (this.#last?.run === run && changes.length === 0) return this.#last.described;
		const described = this.#describe(run, changes);
		this.#last = changes.length === 0 ? { run, described } : undefined;
		return described;
	}

	#describe(run: number, changes: Uint8Array): Described {
		const own = this.#runs.changes(run);
		const properties = plainProperties();
		const row = new Row();
		for (const style of lineageOf(this.#styles, own.length >= 2 ? new Numbers(own).u16(0) : NORMAL)) {
			if (style.own >= 1 && style.own <= HEADINGS) properties.level = style.own;
			apply(properties, style.changes, { row, data: NONE });
		}
		apply(properties, own.subarray(2), { row, data: this.#data });
		apply(properties, changes, { row, data: this.#data });
		return { ...properties, shape: row.shape };
	}
}

/** How deep in tables a paragraph stands. */
export const depthOf = ({ depth, inTable }: Pick<Properties, 'depth' | 'inTable'>): number =>
	depth > 0 ? depth : inTable ? 1 : 0;
