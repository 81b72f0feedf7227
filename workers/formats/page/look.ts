import { headingLevelOf, isAround, isArticle, isPreformatted, isRaised, isUnprinted } from './elements';
import type { Region } from './printed';
import type { Attributes } from './spans';

/** What the open elements make of the words in them. */
export interface Look {
	hidden: boolean;
	preformatted: boolean;
	inArticle: boolean;
	/** Set above the line. */
	raised?: boolean;
	headingLevel?: number | undefined;
	region?: Region | undefined;
}

const PLAIN: Look = { hidden: false, preformatted: false, inArticle: false };

/** An open element that changes the look, and how many of its own name are open inside it. */
interface Open {
	name: string;
	inside: number;
	look: Look;
}

/** Elements that end an open paragraph, whether or not its end tag is written. */
const ENDS_PARAGRAPH = new Set(
	'p div table ul ol dl h1 h2 h3 h4 h5 h6 pre section article form hr blockquote center header footer'.split(' '),
);

/**
 * Follows which look applies. Only elements that change it are kept, so that unclosed <font> and <div> by the thousand
 * cost nothing; each kind of change happens once, so the list stays short however deep the page is.
 */
export class Looks {
	readonly #open: Open[] = [];
	/** Elements opened outside of the current cell: an end tag inside does not reach them. */
	#wall = 0;

	get current(): Look {
		return this.#open.at(-1)?.look ?? PLAIN;
	}

	open(name: string, attributes: Attributes): void {
		if (this.#open.length > 0) this.#endBefore(name);
		const before = this.current;
		const look = lookOf(name, attributes, before);
		if (look !== before) this.#open.push({ name, inside: 0, look });
		else this.#count(name, 1);
	}

	close(name: string): void {
		if (name === 'select') this.#endBefore('option');
		const at = this.#innermost((open) => open === name);
		if (this.#open[at]?.inside === 0) this.#endAt(at);
		else this.#count(name, -1);
	}

	/** Starts a cell; give what it returns to `leaveCell`. */
	enterCell(): number {
		const outside = this.#wall;
		this.#wall = this.#open.length;
		return outside;
	}

	/** Ends a cell, and with it all that was opened in it. */
	leaveCell(outside: number): void {
		this.#open.length = this.#wall;
		this.#wall = outside;
	}

	/** Ends what the start of an element ends by itself. */
	#endBefore(name: string): void {
		if (ENDS_PARAGRAPH.has(name)) this.#endAt(this.#innermost((open) => open === 'p'));
		if (name === 'tr' || name === 'option') this.#endAt(this.#innermost((open) => open === name));
		if (headingLevelOf(name)) this.#endAt(this.#innermost((open) => headingLevelOf(open) !== undefined));
	}

	#count(name: string, by: number): void {
		const open = this.#open[this.#innermost((one) => one === name)];
		if (open) open.inside += by;
	}

	#endAt(at: number): void {
		if (at >= 0) this.#open.length = at;
	}

	#innermost(is: (name: string) => boolean): number {
		for (let at = this.#open.length - 1; at >= this.#wall; at--) if (is((this.#open[at] as Open).name)) return at;
		return -1;
	}
}

/** The look inside an element; the same object where the element changes nothing. */
function lookOf(name: string, attributes: Attributes, outer: Look): Look {
	const hidden = outer.hidden || isUnprinted(name, attributes);
	const preformatted = outer.preformatted || isPreformatted(name);
	const inArticle = outer.inArticle || isArticle(name);
	const headingLevel = headingLevelOf(name) ?? outer.headingLevel;
	const raised = outer.raised || isRaised(name, attributes);
	const entersRegion = !outer.region && isAround(name, attributes, outer.inArticle);
	const isSame =
		hidden === outer.hidden &&
		preformatted === outer.preformatted &&
		inArticle === outer.inArticle &&
		raised === (outer.raised ?? false) &&
		headingLevel === outer.headingLevel;
	if (isSame && !entersRegion) return outer;
	const region = entersRegion ? { sentences: 0 } : outer.region;
	return { hidden, preformatted, inArticle, raised, headingLevel, region };
}
