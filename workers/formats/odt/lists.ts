import type { Attributes } from '../page/spans';
import { labelOf, numberIn } from './level';
import { type ListStyle, levelIn, type Styles } from './styles';

/** The numbers reached on each level. */
type Reached = number[];

interface OpenList {
	style: string | undefined;
	/** From 0. */
	level: number;
	reached: Reached;
	/** The item that is open, until its first paragraph has taken its label. */
	item?: { start: number | undefined; style: string | undefined } | undefined;
}

/** Follows the lists of a document, one within another, and counts their items. */
export class Lists {
	readonly #styles: Styles;
	#open: OpenList[] = [];
	/** Lists that stand around text boxes, whose own lists begin anew. */
	readonly #outer: OpenList[][] = [];
	/** Numbers that later lists go on with, by what they name: the list's id, or its style. */
	readonly #byId = new Map<string, Reached>();
	readonly #byStyle = new Map<string, Reached>();
	readonly #headings: Reached = [];

	constructor(styles: Styles) {
		this.#styles = styles;
	}

	/** Enters a text box. */
	enter(): void {
		this.#outer.push(this.#open);
		this.#open = [];
	}

	leave(): void {
		this.#open = this.#outer.pop() ?? [];
	}

	openList(attributes: Attributes): void {
		const around = this.#open.at(-1);
		const style = attributes.get('style-name') ?? around?.style;
		const reached = around?.reached ?? this.#begin(attributes, style ?? '');
		this.#open.push({ style, level: this.#open.length, reached });
	}

	/** Begins a paragraph that says by itself which list it goes on with, and at which level; ends like a list. */
	openNumbered(attributes: Attributes): void {
		const style = attributes.get('style-name');
		const id = attributes.get('list-id') ?? style ?? '';
		const reached = this.#byId.get(id) ?? [];
		this.#byId.set(id, reached);
		const item = { start: numberIn(attributes.get('start-value')), style: undefined };
		this.#open.push({ style, level: levelIn(attributes.get('level')), reached, item });
	}

	closeList(): void {
		this.#open.pop();
	}

	openItem(attributes: Attributes): void {
		const list = this.#open.at(-1);
		if (list) list.item = { start: numberIn(attributes.get('start-value')), style: attributes.get('style-override') };
	}

	/** Ends an item, or begins one without a number. */
	closeItem(): void {
		const list = this.#open.at(-1);
		if (list) list.item = undefined;
	}

	/** The label of the next paragraph, empty where it has none; counts it. */
	next(paragraphStyle: string | undefined): string {
		const list = this.#open.at(-1);
		if (!list?.item) return '';
		const { item, style, level, reached } = list;
		list.item = undefined;
		const levels = this.#styles.levels(item.style ?? style ?? this.#styles.list(paragraphStyle));
		return levels ? counted(levels, reached, level, item.start) : '';
	}

	/** The label of the next heading: that of its list, else its number among the headings. */
	nextHeading(attributes: Attributes): string {
		if (this.#open.length > 0) return this.next(attributes.get('style-name'));
		if (attributes.get('is-list-header') === 'true') return '';
		const restarts = attributes.get('restart-numbering') === 'true';
		const start = restarts ? (numberIn(attributes.get('start-value')) ?? 1) : undefined;
		return counted(this.#styles.outline, this.#headings, levelIn(attributes.get('outline-level')), start);
	}

	/** The numbers that a list begins with: those of the list that it goes on with, else none. */
	#begin(attributes: Attributes, style: string): Reached {
		const continued =
			this.#byId.get(attributes.get('continue-list') ?? '') ??
			(attributes.get('continue-numbering') === 'true' ? this.#byStyle.get(style) : undefined);
		const reached = continued ?? [];
		const id = attributes.get('id');
		if (id !== undefined) this.#byId.set(id, reached);
		this.#byStyle.set(style, reached);
		return reached;
	}
}

/** Counts on at a level: levels above that have no number yet begin, those below begin again. */
function counted(levels: ListStyle, reached: Reached, at: number, start: number | undefined): string {
	const startOf = (level: number): number => levels[level]?.start ?? 1;
	for (let above = 0; above < at; above++) reached[above] ??= startOf(above);
	const before = reached[at];
	reached[at] = start ?? (before === undefined ? startOf(at) : before + 1);
	reached.length = at + 1;
	return labelOf(levels, reached);
}
