import type { Evidence } from './evidence';
import { type Named, namedOf } from './figures';
import { type Item, itemsOf } from './items';
import { type List, listsOf } from './lists';

/** The evidence, laid out as the rules ask for it. */
export interface Told extends Evidence {
	/** The quantities of the running text, in order. */
	items: readonly Item[];
	/** Wholes with their parts, as running text tells them. */
	lists: readonly List[];
	/** The list that an item is a part of; the innermost. */
	listOf: ReadonlyMap<Item, List>;
	/** The figures of the forms, those of prose and of each table apart. */
	named: Named;
}

export function toldIn(evidence: Evidence): Told {
	const items = itemsOf(evidence);
	const lists = listsOf(evidence.folded, items);
	const listOf = new Map(lists.flatMap((list) => list.parts.map((part) => [part, list] as const)));
	return { ...evidence, items, lists, listOf, named: namedOf(evidence, items) };
}
