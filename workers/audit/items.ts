import type { Indicator } from '../../src/report/reading';
import type { Span } from '../../src/report/span';
import type { Quantity } from '../numerals/quantity';
import type { Stretch } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import type { Evidence } from './evidence';
import { type Range, rangeOf, shareRange } from './range';

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

export const start = ({ quantity }: Item): number => quantity.start;
/** Behind the number and its unit. */
export const end = ({ quantity }: Item): number => quantity.end;
export const isShare = ({ quantity }: Item): boolean => quantity.kind === 'share';
/** As printed, for a message: 18件. */
export const shown = (folded: Folded, item: Item): string => folded.text.slice(start(item), end(item));
/** The words that stand between two items, at most so many of them as a relation may span. */
export const between = (folded: Folded, a: Item, b: Item): string => folded.text.slice(end(a), start(b));

/** The source span of an item; with a figure the words that name it. */
export const spanOf = (folded: Folded, item: Item): Span =>
	item.figure?.span ?? sourceSpan(folded, start(item), end(item));

/** All quantities of the running text, in order, each with its share and with the figure that it tells. */
export function itemsOf({ folded, outline, numbers, indicators }: Evidence): Item[] {
	const items: Item[] = [];
	const { quantities } = numbers;
	let next = 0;
	for (const stretch of outline.paragraphs) {
		while (next < quantities.length && (quantities[next] as Quantity).start < stretch.start) next++;
		let depth = 0;
		let from = stretch.start;
		for (; next < quantities.length && (quantities[next] as Quantity).end <= stretch.end; next++) {
			const quantity = quantities[next] as Quantity;
			if (stretch.furniture) continue;
			depth = depthAt(folded, depth, from, quantity.start);
			from = quantity.end;
			items.push(itemOf(folded, quantity, stretch, depth, items.length));
		}
	}
	for (const item of items) if (isShare(item)) attach(folded, items, item);
	name(folded, items, indicators);
	return items;
}

function itemOf({ text }: Folded, quantity: Quantity, stretch: Stretch, depth: number, at: number): Item {
	const { value, qualifier, kind, spelled } = quantity;
	const step = spelled ? 1 : stepOf(text.slice(...quantity.digits), value);
	const range = kind === 'share' ? shareRange({ value, step, qualifier }) : rangeOf({ value, step, qualifier });
	return { at, quantity, value, step, stretch, depth, ...range };
}

/**
 * What one of the last printed digit is worth: 11.8万 is told in thousands, 6.25 in hundredths.
 *
 * @param digits as printed, with thousands commas and decimal point
 */
export function stepOf(digits: string, value: number): number {
	const plain = digits.includes(',') ? digits.replaceAll(',', '') : digits;
	const point = plain.indexOf('.');
	const printed = Number(plain);
	const factor = printed > 0 ? value / printed : 1;
	return Math.round(factor) / 10 ** (point < 0 ? 0 : plain.length - point - 1);
}

function depthAt({ codes }: Folded, depth: number, from: number, to: number): number {
	let now = depth;
	for (let at = from; at < to; at++) {
		if (codes[at] === OPEN) now++;
		else if (codes[at] === CLOSE && now > 0) now--;
	}
	return now;
}
const OPEN = '('.charCodeAt(0);
const CLOSE = ')'.charCodeAt(0);

/** 占 stands at most so far before its share. */
const REACH = 20;

/** 件,占; 条信息,约占: with words of its own before 占 the share is of what they name. */
const OF_IT = /^[^,，。;()率]{0,6}[,，。;(]?(?:分别|约|各|共)?占[^率;增降]*$/;

/** 18件,占34.61% and 18件(34.61%): the share is of the number before it. */
function attach(folded: Folded, items: readonly Item[], share: Item): void {
	const part = items[share.at - 1];
	if (!part || isShare(part) || part.stretch !== share.stretch || start(share) - end(part) > REACH) return;
	const words = between(folded, part, share);
	const bracketed = words === '(' && folded.codes[end(share)] === CLOSE;
	if (!bracketed && !OF_IT.test(words)) return;
	part.share = share;
	share.of = part;
}

/** Gives each item the figure that was read from its digits. */
function name({ map }: Folded, items: readonly Item[], indicators: readonly Indicator[]): void {
	const byPlace = new Map(items.map((item) => [map[item.quantity.digits[0]] as number, item]));
	for (const figure of indicators) {
		const number = figure.derivation.find(({ saw }) => saw === 'number')?.span;
		const item = number && byPlace.get(number[0]);
		if (item && !item.figure) item.figure = figure;
	}
}
