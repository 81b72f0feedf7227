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
	/** The figures of the forms, those of prose and of each table apart. */
	named: Named;
}

export function toldIn(evidence: Evidence): Told {
	const items = itemsOf(evidence);
	return { ...evidence, items, lists: listsOf(evidence.folded, items), named: namedOf(evidence, items) };
}
