import type { Folded } from '../text/fold';
import { gapBefore } from '../text/fold';

/**
 * What sites print about a document, label by label (发布机构:…, 发布日期:…): the words after a label,
 * up to the line's end, a space, or the next label. Folded; empty fields are left out.
 */
export class Fields {
	private readonly places: readonly { start: number; words: string }[];

	/** @param places folded ranges where such labels stand */
	constructor(
		private readonly folded: Folded,
		places: readonly { start: number; end: number }[],
	) {
		this.places = places
			.map(({ start, end }) => ({ start, words: folded.text.slice(start, end) }))
			.filter(({ words }) => words.includes(':'));
	}

	/** The first that is filled in, of labels in order of trust. */
	first(...labels: readonly string[]): string | undefined {
		for (const label of labels) {
			for (const { start, words } of this.places) {
				const at = words.indexOf(`${label}:`);
				const value = at < 0 ? '' : this.valueAt(start + at + label.length + 1, start + words.length);
				if (value) return value;
			}
		}
		return undefined;
	}

	private valueAt(from: number, end: number): string {
		const { text } = this.folded;
		let to = from;
		while (to < end && text[to] !== '\n' && text[to] !== '|' && !(to > from && this.parts(to))) to++;
		const value = text.slice(from, to);
		return NEXT_LABEL.test(value) ? '' : value;
	}

	/** A space parts one field from the next, but not a date from its time of day. */
	private parts(at: number): boolean {
		return this.folded.codes[at] === SPACE || (gapBefore(this.folded, at) && this.folded.codes[at - 1] !== SPACE);
	}
}

/** An empty field: what follows is the next one's label. */
const NEXT_LABEL = /^[^:]{0,6}:|:$/;
const SPACE = 0x20;
