import type { Indicator } from '../../../src/report/reading';
import type { Amount } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import type { Quantity } from '../../numerals/quantity';
import type { Stretch } from '../../outline/outline';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Evidence } from '../evidence';
import { type Range, rangeOf, shareRange } from '../range';

/** A quantity of the running text with what stands around it. Offsets are those of the folded text. */
export interface Item extends Range {
	/** Its place among all items. */
	at: number;
	quantity: Quantity;
	value: number;
	/** What one of its last printed digit is worth. */
	step: number;
	stretch: Stretch;
	/** How many brackets are open around it. */
	depth: number;
	/** The share that is stated of it: 18件,占34.61%. */
	share?: Item;
	/** For a share: what it is stated of. */
	of?: Item;
	/** The figure of the official forms that it is, where it is one. */
	figure?: Indicator;
}

/** Before the number, and behind its hedge. */
export const start = ({ quantity }: Item): number => quantity.start;
/** Behind the number and its unit. */
export const end = ({ quantity }: Item): number => quantity.end;
/** True for 34.6%, 三成. */
export const isShare = ({ quantity }: Item): boolean => quantity.kind === 'share';
/** The number and its unit, without its hedge. */
export const plainAmount = ({ value, quantity: { unit } }: Item): Amount => ({ value, unit });
/** As the text tells it, for a sentence: 18件, 3.2万条, 3100多件. */
export function amountOf(folded: Folded, item: Item): Amount {
	const { qualifier } = item.quantity;
	const plain = plainAmount(item);
	const words = folded.text.slice(start(item), end(item));
	return {
		...plain,
		...(qualifier && { qualifier }),
		...(words !== `${plain.value}${plain.unit}` && { words }),
	};
}
/** The words right before an item in its paragraph, at most so many characters of them. */
export const wordsBefore = ({ text }: Pick<Folded, 'text'>, item: Item, most: number): string =>
	text.slice(Math.max(item.stretch.start, start(item) - most), start(item));
/** The words that stand between two items. */
export const between = (folded: Folded, a: Item, b: Item): string => folded.text.slice(end(a), start(b));

/** Whether no full stop or semicolon stands between two items. */
export const inOneSentence = ({ text }: Folded, a: Item, b: Item): boolean =>
	a.stretch === b.stretch && !/[。;]/.test(text.slice(Math.min(end(a), end(b)), Math.max(start(a), start(b))));
/** In one paragraph, or in the next line of a list told line by line (同意3件；⏎不予公开4件；). */
export const isNextLine = (folded: Folded, a: Item, b: Item): boolean =>
	a.stretch === b.stretch || (a.stretch.section === b.stretch.section && LINE_GOES_ON.test(between(folded, a, b)));
const LINE_GOES_ON = /^[^\n。]*[;,]\n[^\n]*$/;

/** The source span of an item; with a figure the words that name it. */
export const spanOf = (folded: Folded, item: Item): Span =>
	item.figure?.span ?? sourceSpan(folded, start(item), end(item));

/** All quantities of the running text, in order, each with its share and with the figure that it tells. */
export function itemsOf({ folded, outline, numbers, indicators }: Evidence): Item[] {
	const items: Item[] = [];
	const { quantities } = numbers;
	const brackets = new Brackets(folded);
	let next = 0;
	for (const stretch of outline.paragraphs) {
		while (next < quantities.length && (quantities[next] as Quantity).start < stretch.start) next++;
		brackets.enter(stretch.start);
		for (; next < quantities.length && (quantities[next] as Quantity).end <= stretch.end; next++) {
			const quantity = quantities[next] as Quantity;
			if (!stretch.furniture) items.push(itemOf(quantity, stretch, brackets.depthAt(quantity), items.length));
		}
	}
	for (const item of items) if (isShare(item)) attach(folded, items, item);
	name(folded, items, indicators);
	return items;
}

function itemOf(quantity: Quantity, stretch: Stretch, depth: number, at: number): Item {
	const { value, step, kind } = quantity;
	const { low, high } = kind === 'share' ? shareRange(quantity) : rangeOf(quantity);
	return { at, quantity, value, step, stretch, depth, low, high };
}

/** Follows the brackets of a paragraph from one quantity to the next. */
class Brackets {
	private sign = 0;
	private depth = 0;

	constructor(private readonly folded: Folded) {}

	/** A paragraph begins with no bracket open. */
	enter(start: number): void {
		const { signs } = this.folded;
		while (this.sign < signs.length && (signs[this.sign] as number) < start) this.sign++;
		this.depth = 0;
	}

	/** How many are open before a quantity; those inside it (3件(次)) do not count. */
	depthAt({ start, end }: Quantity): number {
		const { codes, signs } = this.folded;
		for (; this.sign < signs.length && (signs[this.sign] as number) < end; this.sign++) {
			const at = signs[this.sign] as number;
			if (at >= start) continue;
			if (codes[at] === OPEN) this.depth++;
			else if (codes[at] === CLOSE && this.depth > 0) this.depth--;
		}
		return this.depth;
	}
}
const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/** 占 stands at most so far before its share. */
const REACH = 20;

/**
 * 件,占; 条信息,约占; 三部门合计占 is of several: with words of its own before 占 the share is of what they name; 共占 is told of
 * several parts, 各占 of each.
 */
const OF_IT = /^(?![^占]*(?:合计|共计))[^,，。;()率]{0,6}[,，。;(]?约?占[^率;增降]*$/;
/** 甲类30条,乙类60条,分别占33.3%和66.7%. */
const OF_EACH = /^[^,，。;()率]{0,6}[,，;]?(?:(?:各自?)?分别占|(?:所?占)?比[例重]?分别[为是])[^率;增降]*$/;

/** 18件,占34.61% and 18件(34.61%): the share is of the number before it. */
function attach(folded: Folded, items: readonly Item[], share: Item): void {
	const part = items[share.at - 1];
	if (!part || isShare(part) || part.stretch !== share.stretch || start(share) - end(part) > REACH) return;
	const words = between(folded, part, share);
	const bracketed = words === '(' && folded.codes[end(share)] === CLOSE;
	if (isFirstOfEach(folded, items, share, words) || OF_EACH.test(words)) attachEach(items, share);
	else if (bracketed || OF_IT.test(words)) {
		part.share = share;
		share.of = part;
	}
}

/** 部门预算46条、部门决算40条,占53.5%、46.5%: as many shares side by side as parts before them. */
function isFirstOfEach(folded: Folded, items: readonly Item[], share: Item, words: string): boolean {
	const [next, before] = [items[share.at + 1], items[share.at - 2]];
	if (!next || !before || !isShare(next) || next.stretch !== share.stretch || isShare(before)) return false;
	return /^[,，]约?占$/.test(words) && /^[、和]$/.test(between(folded, share, next));
}

/** As many shares as parts before them, each of its own. */
function attachEach(items: readonly Item[], first: Item): void {
	let count = 1;
	while (items[first.at + count]?.stretch === first.stretch && isShare(items[first.at + count] as Item)) count++;
	const parts = items.slice(Math.max(0, first.at - count), first.at);
	if (parts.length < count || parts.some((part) => isShare(part) || part.stretch !== first.stretch)) return;
	for (const [at, part] of parts.entries()) {
		const share = items[first.at + at] as Item;
		part.share = share;
		share.of = part;
	}
}

/** Gives each item the figure that was read from its digits. */
function name({ map }: Folded, items: readonly Item[], indicators: readonly Indicator[]): void {
	for (const figure of indicators) {
		const number = figure.derivation.find(({ saw }) => saw === 'number')?.span;
		const item = number && itemAt(map, items, number[0]);
		if (item && !item.figure) item.figure = figure;
	}
}

/** The item whose digits begin at a source offset. */
function itemAt(map: Uint32Array, items: readonly Item[], source: number): Item | undefined {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (digitsOf(map, items[middle]) < source) low = middle + 1;
		else high = middle;
	}
	return digitsOf(map, items[low]) === source ? items[low] : undefined;
}

const digitsOf = (map: Uint32Array, item: Item | undefined): number =>
	item ? (map[item.quantity.digits[0]] as number) : -1;
