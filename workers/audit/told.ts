import type { Evidence } from './evidence';
import { type Named, namedOf } from './figures';
import { itemsOf } from './lists/all-items';
import type { Item } from './lists/items';
import { type List, listsOf } from './lists/lists';
import { type Run, runsOf } from './lists/runs';

/** The evidence, laid out as the rules ask for it. */
export interface Told extends Evidence {
	/** The running text and the headings between, in order, without furniture. */
	passages: readonly Passage[];
	/** The quantities of the running text, in order. */
	items: readonly Item[];
	/** Wholes with their parts, as running text tells them. */
	lists: readonly List[];
	/** The list that an item is a part of; the innermost. */
	listOf: ReadonlyMap<Item, List>;
	/** Parts told one after another with their shares. */
	runs: readonly Run[];
	/** The figures of the forms, those of prose and of each table apart. */
	named: Named;
}

/** Gathers what the rules ask for, each thing once. */
export function toldIn(evidence: Evidence): Told {
	const { folded, outline, numbers, meta, indicators, facts, tables } = evidence;
	const items = itemsOf(evidence);
	const lists = listsOf(folded, items);
	const listOf = new Map<Item, List>();
	for (const list of lists) for (const part of list.parts) listOf.set(part, list);
	const passages = passagesOf(outline);
	const told = { folded, outline, numbers, meta, indicators, facts, tables, items, lists, listOf, passages };
	return { ...told, runs: runsOf(folded, items), named: namedOf(evidence, items) };
}

/** A paragraph or a heading. */
interface Passage {
	start: number;
	end: number;
}

/** Paragraphs and headings in one order. */
const passagesOf = ({ paragraphs, headings }: Evidence['outline']): Passage[] =>
	[...paragraphs.filter(({ furniture }) => !furniture), ...headings].sort((a, b) => a.start - b.start);
