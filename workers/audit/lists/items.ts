import type { Indicator } from '../../../src/report/reading';
import type { Amount } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import type { Quantity } from '../../numerals/quantity';
import type { Stretch } from '../../outline/outline';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Range } from '../range';

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
	/** The words between the number before it, in its paragraph or an earlier one, and it. */
	gap: string;
	/** What names it: the last of these words, up to a pause. */
	label: string;
	/** The share that is stated of it: 18件,占34.61%. */
	share?: Item;
	/** For a share: what it is stated of. */
	of?: Item;
	/** The figure of the official forms that it is, where it is one. */
	figure?: Indicator;
}

/** An item whose share is told: 18件,占34.61%. */
export interface WithShare extends Item {
	share: Item;
}
/** Whether its share is told. */
export const hasShare = (item: Item): item is WithShare => item.share !== undefined;

/** Items of which there is one at least: the parts of a list. */
export type Parts<T extends Item = Item> = readonly [T, ...T[]];
/** Whether there are any. */
export const isSome = (items: readonly Item[]): items is Parts => items.length > 0;
/** The last of them. */
export const lastOf = <T extends Item>(parts: Parts<T>): T => parts.at(-1) ?? parts[0];

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
/** The digits of a share where they are printed in another way than its value: 86.90, and so told to the reader. */
export function printedDigits({ text }: Folded, { value, quantity }: Item): string {
	const printed = text.slice(...quantity.digits);
	return DECIMAL.test(printed) && printed !== String(value) ? printed : '';
}
const DECIMAL = /^\d+\.\d+$/;
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
/** Where items stand, in the order given. */
export const spansOf = (folded: Folded, items: readonly Item[]): Span[] => items.map((item) => spanOf(folded, item));
