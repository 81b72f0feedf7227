import { leading } from '../../../src/report/leading';
import type { Indicator } from '../../../src/report/reading';
import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import type { Folded } from '../../text/fold';
import { tableOf } from '../../text/signs';
import type { Evidence } from '../evidence';
import { rangeOf, shareRange } from '../range';
import { Brackets } from './brackets';
import { type Item, isShare } from './items';
import { attachShare } from './stated-shares';

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
			if (!stretch.furniture && !isNumbering(folded, quantity))
				items.push(itemOf(folded, { quantity, stretch, depth: brackets.depthAt(quantity) }, items));
		}
	}
	for (const item of items) if (isShare(item)) attachShare(folded, items, item);
	name(folded, items, indicators);
	return items;
}

/** 其中:1、机构职能3条;2、…: the 1 only numbers what stands behind it. */
const isNumbering = ({ text }: Folded, { start, end, unit }: Quantity): boolean =>
	unit === '' &&
	text.charAt(start - 1) === ':' &&
	text.startsWith('1、', start) &&
	SECOND_ITEM.test(rightBehind(text, end, ITEM));
const SECOND_ITEM = /[;。,，\s]2、/;
/** As long as an item of a list told in one line may be. */
const ITEM = 60;

/** A quantity, and where it stands. */
type Standing = Pick<Item, 'quantity' | 'stretch' | 'depth'>;

function itemOf({ text, codes }: Folded, standing: Standing, before: readonly Item[]): Item {
	const { quantity, stretch, depth } = standing;
	const { value, step, kind, start } = quantity;
	const { low, high } = kind === 'share' ? shareRange(quantity) : rangeOf(quantity);
	const floor = before.at(-1)?.quantity.end ?? stretch.start;
	let from = start;
	while (from > floor && LABEL_ENDS[codes[from - 1] as number] === 0) from--;
	const label = named(text.slice(from, start));
	// Each by its name: with a spread here a text of many thousands of items takes half as long again to read.
	return { at: before.length, quantity, value, step, stretch, depth, gap: text.slice(floor, start), label, low, high };
}
/** 其中网站, (1)文件类, 一)文件类: without what leads to the name. */
const named = (words: string): string => (words.startsWith('其中') || words.charAt(1) === ')' ? words.slice(2) : words);
const LABEL_ENDS = tableOf(',，。;、:(\n');

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
	const item = items[leading(items, (one) => digitsOf(map, one) < source)];
	return digitsOf(map, item) === source ? item : undefined;
}

const digitsOf = (map: Uint32Array, item: Item | undefined): number =>
	item ? (map[item.quantity.digits[0]] as number) : -1;
