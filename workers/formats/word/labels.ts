import type { Level, List, Numbering, Scheme } from './numbering';
import { ordinal } from './ordinals';
import type { Styles } from './styles';

/** What a paragraph says about its number: its list and level, by itself or by its style. */
export interface Numbered {
	list?: string | undefined;
	level?: number | undefined;
	style?: string | undefined;
}

/** Counts the numbered paragraphs of a document, in their order, as Word does. */
export class Labels {
	readonly #numbering: Numbering;
	readonly #styles: Styles;
	/** The numbers reached on each level, by scheme: lists of one scheme go on counting together. */
	readonly #reached = new Map<string, (number | undefined)[]>();
	/** Lists that have been met: their own starts hold once. */
	readonly #met = new Set<List>();

	constructor(numbering: Numbering, styles: Styles) {
		this.#numbering = numbering;
		this.#styles = styles;
	}

	/** The label of the next paragraph ("一、", "（二）", "1.2"), empty where it has none; counts it. */
	next(paragraph: Numbered): string {
		const inherited = this.#styles.list(paragraph.style);
		const list = this.#numbering.lists.get(paragraph.list ?? inherited?.id ?? '');
		const scheme = list && this.#schemeOf(list);
		if (!list || !scheme) return '';
		const own = paragraph.level ?? (paragraph.list === undefined ? levelOfStyle(scheme, paragraph.style) : undefined);
		const at = own ?? inherited?.level ?? 0;
		if (!levelOf(list, scheme, at)) return '';
		return this.#labelOf(list, scheme, at, this.#count(list, scheme, at));
	}

	/** The scheme of a list, or the one that this takes its levels from by way of a numbering style. */
	#schemeOf(list: List): Scheme | undefined {
		const scheme = this.#numbering.schemes.get(list.scheme);
		if (scheme?.takesFrom === undefined) return scheme;
		return [...this.#numbering.schemes.values()].find(({ givesTo }) => givesTo === scheme.takesFrom) ?? scheme;
	}

	#count(list: List, scheme: Scheme, at: number): readonly (number | undefined)[] {
		const reached = this.#reached.get(scheme.id) ?? [];
		this.#reached.set(scheme.id, reached);
		if (!this.#met.has(list)) {
			this.#met.add(list);
			for (const [level, start] of list.starts.entries()) if (start !== undefined) reached[level] = start - 1;
		}
		for (let above = 0; above < at; above++) reached[above] ??= startOf(list, scheme, above);
		reached[at] = (reached[at] ?? startOf(list, scheme, at) - 1) + 1;
		for (let below = at + 1; below < reached.length; below++) {
			const restart = levelOf(list, scheme, below)?.restart;
			if (restart === undefined || (restart > 0 && at < restart)) reached[below] = undefined;
		}
		return reached;
	}

	#labelOf(list: List, scheme: Scheme, at: number, reached: readonly (number | undefined)[]): string {
		const { text, format, isLegal } = levelOf(list, scheme, at) as Level;
		if (format === 'bullet') return '';
		const label = text.replace(/%([1-9])/g, (_, digit: string) => {
			const level = Number(digit) - 1;
			const number = reached[level] ?? startOf(list, scheme, level);
			return ordinal(number, isLegal ? 'decimal' : (levelOf(list, scheme, level)?.format ?? 'decimal'));
		});
		return label.trim();
	}
}

const levelOf = (list: List, scheme: Scheme, at: number): Level | undefined => list.levels[at] ?? scheme.levels[at];
const startOf = (list: List, scheme: Scheme, at: number): number => levelOf(list, scheme, at)?.start ?? 1;

/** The level that a scheme keeps for a style. */
function levelOfStyle({ levels }: Scheme, style: string | undefined): number | undefined {
	const at = style === undefined ? -1 : levels.findIndex((level) => level?.style === style);
	return at < 0 ? undefined : at;
}
