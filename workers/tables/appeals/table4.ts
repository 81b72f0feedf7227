import type { Cell, Indicator } from '../../../src/report/reading';
import { cover } from '../../../src/report/span';
import { rowSpan } from '../cells/cells';
import { type Drawn, drawn } from '../cells/drawing';
import type { Material } from '../cells/material';
import { type ColumnOrder, inFormOrder } from '../cells/ordered';
import { addsUp, type Row, rowOf } from '../cells/row';
import { labelSpan, materialAfter, materialBelow, type Page, startOf, toFolded } from '../cells/rows';
import { sumOf } from '../derived';
import { COLUMNS, PARTS } from '../forms/table4';
import { type FoundTable, withOpen } from '../found';
import { clustersOf, tablesIn } from '../labels/clusters';
import { type Hit, labelsIn } from '../labels/labels';
import { choiceFor, openRows } from '../open';
import { sourceOf } from '../plain';
import { appeals } from './appeals';
import { type Turned, turnedAppeals } from './by-rows';
import { FORM_ORDER, headOrder } from './head-order';
import { appealHeads } from './heads';
import { rowOfAll } from './named-rows';
import { appealPairs } from './pairs';

const WIDTH = COLUMNS.length;
/** Words of every table 4, its heads or its parts. */
const TELLING = ['尚未审结', '未经复议'];

/** Every table 4 in the text: 政府信息公开行政复议、行政诉讼情况, as one row of fifteen figures or as three small tables. */
export function tables4(page: Page): FoundTable[] {
	if (!TELLING.some((words) => page.plain.text.includes(words))) return [];
	const printed = clustersOf(page.plain, hitsIn(page))
		.flatMap((cluster) => tablesIn(cluster, BOUNDS))
		.filter((cluster) => cluster.some(({ label }) => label.id === 'results'))
		.flatMap((cluster) => read(page, cluster));
	return [...printed, ...inPairs(page), ...turnedAppeals(page).map((turned) => asTable(page, turned))];
}

/** Table 4 told head by head, with all its parts. */
function inPairs(page: Page): FoundTable[] {
	const pairs = appealPairs(page.plain);
	const [first, last] = [pairs[0], pairs.at(-1)];
	if (!first || !last || pairs.map(({ row }) => row.id).join() !== FORM.join()) return [];
	return [asTable(page, { rows: pairs.map(({ row }) => row), start: first.start, end: last.end })];
}

/** A table of which every part is known. */
function asTable(page: Page, { rows, start, end }: Turned): FoundTable {
	const { source } = page.plain.folded;
	const all = rows.map((row) => drawn(source, row, COLUMNS, { name: ({ id }) => `${row.id}.${id}`, rule: 'table4' }));
	const figures = all.flatMap(({ indicators }) => indicators);
	const span = cover(sourceOf(page.plain, start, end), ...rows.map(rowSpan));
	return {
		table: { id: 't4', rows: all.map(({ cells }) => cells), span },
		start: toFolded(page, span[0]),
		end: toFolded(page, span[1]),
		indicators: [...figures, ...litigation(source, all)],
	};
}

/** The names of the parts and their heads, in order; heads in any order go before those found word for word in them. */
function hitsIn({ plain }: Page): Hit[] {
	const heads = appealHeads(plain);
	const inside = ({ start }: Hit): boolean => heads.some((head) => start >= head.start && start < head.end);
	return [...labelsIn(plain, PARTS).filter((hit) => !inside(hit)), ...heads].sort((a, b) => a.start - b.start);
}

function read(page: Page, hits: readonly Hit[]): FoundTable[] {
	const { source } = page.plain.folded;
	const rows = partsOf(page, hits);
	const first = hits[firstHead(hits)] as Hit;
	if (rows.length === 0) return [];
	const all = rows.map((row) => drawn(source, row, COLUMNS, { name: ({ id }) => `${row.id}.${id}`, rule: 'table4' }));
	const figures = all.flatMap(({ indicators }) => indicators);
	const start = startOf(page, first);
	const [, end] = cover([start, start], ...rows.map(rowSpan));
	const cells = all.map((row, i) => [nameCell(page, hits, rows[i] as Row), ...row.cells.slice(1)]);
	return [
		{
			table: withOpen({ id: 't4', rows: cells, span: [start, end] }, openRows(source, 't4', rows)),
			start: toFolded(page, start),
			end: toFolded(page, end),
			indicators: [...figures, ...litigation(source, all)],
		},
	];
}

/** The name of a part as its label, where it is printed; else the heads. */
function nameCell(page: Page, hits: readonly Hit[], row: Row): Cell {
	const named = hits.findLast((hit) => hit.label.id === row.id && startOf(page, hit) < row.label[1]);
	const span = named ? labelSpan(page, named) : row.label;
	return { text: page.plain.folded.source.slice(...span), span };
}

/**
 * The last name of the first part before its heads, from where it is told again and again in a merged cell that was filled
 * in: what stands before it is the section's heading.
 */
function firstHead(hits: readonly Hit[]): number {
	const results = hits.findIndex(({ label }) => label.id === 'results');
	const name = hits.slice(0, results).findLastIndex(({ label }) => label.id === 'reconsideration');
	let first = name < 0 ? Math.max(0, results - 1) : name;
	while (first > 0 && hits[first - 1]?.label.id === 'reconsideration' && hits[first - 1]?.end === hits[first]?.start)
		first--;
	return first;
}

/**
 * The parts with their five figures each: heads that follow one another share the figures that come after the last.
 * Heads of more than three parts are those of three, one of them printed again in a merged cell.
 */
function partsOf(page: Page, hits: readonly Hit[]): Row[] {
	const { source } = page.plain.folded;
	const rows: Row[] = [];
	let names: Hit[] = [];
	let heads = 0;
	let order = FORM_ORDER;
	for (const [i, hit] of hits.entries()) {
		const next = hits[i + 1];
		if (hit.label.id !== 'results') {
			const named = heads === 1 ? namedRow(page, hit, next) : undefined;
			if (named) rows.push(asHeaded(named, order));
			else if (hit.label.role === 'group') names.push(hit);
			continue;
		}
		// Heads that are wrapped together are told line by line: only where they begin is a head's own beginning.
		if (heads === 0) order = headOrder(page.plain, hit);
		heads = Math.min(heads + 1, FORM.length);
		const below = materialBelow(page, hit, next, heads * WIDTH);
		const [, end] = labelSpan(page, hit);
		const material = heads === FORM.length ? rowOfAll(page.ruled, end, below, heads * WIDTH) : below;
		if (next && !material.pieces.some(({ text }) => text !== '' && !isMark(text, next))) continue;
		const whole = rowOf({ id: 'appeals', label: labelSpan(page, hit) }, material, heads * WIDTH, 'none');
		const named = partNames(names, heads);
		const parts = isShifted(whole, material)
			? named.map((id) => unread({ ...whole, id }))
			: appeals(whole, named, WIDTH, (part) => choiceFor(source, 't4', part, page.choices));
		rows.push(...parts.map((part) => asHeaded(part, order)));
		[names, heads] = [[], 0];
	}
	return rows;
}

const unread = (row: Row): Row => ({ ...row, state: 'broken', readings: [] });

/** True where a row has more cells than columns and its parts do not add up: nobody can tell which cell is the odd one. */
const isShifted = ({ state, readings: [figures] }: Row, { pieces }: Material): boolean =>
	state === 'sure' &&
	figures !== undefined &&
	pieces.length > figures.length &&
	!figures.every((_, i) => i % WIDTH > 0 || addsUp(figures.slice(i, i + WIDTH)));

/** A part by the order of its heads; where that is not the form's, or not known, only what stands in cells of its own. */
function asHeaded(part: Row, order: ColumnOrder): Row {
	const isForm = order.every((column, i) => column === i);
	if (isForm && order.length > 0) return part;
	return part.state === 'sure' && order.length > 0 ? inFormOrder(part, order) : unread(part);
}

/** True for a mark that parts one head from the next and is no cell. */
const isMark = (text: string, next: Hit): boolean => next.label.id === 'results' && /^[/;；、,，]$/.test(text);

/** A part that stands under the heads as a row of its own: its name, then five cells. */
function namedRow(page: Page, hit: Hit, next: Hit | undefined): Row | undefined {
	if (hit.label.role !== 'group') return undefined;
	const row = rowOf(
		{ id: hit.label.id, label: labelSpan(page, hit) },
		materialAfter(page, hit, next, WIDTH),
		WIDTH,
		'none',
	);
	return row.state === 'sure' && row.pieces.some(({ text }) => text !== '') ? row : undefined;
}

/**
 * The names of the parts that the heads belong to: the last so many that were printed, each where it was printed last,
 * for a sentence before the table may tell of one as well (行政诉讼1件,为复议后起诉).
 */
function partNames(names: readonly Hit[], heads: number): string[] {
	const ids = names.map(({ label }) => label.id);
	const printed = ids.filter((id, at) => ids.lastIndexOf(id) === at);
	return printed.length >= heads ? printed.slice(-heads) : heads === FORM.length ? FORM : [];
}

const FORM = PARTS.filter(({ role }) => role === 'group').map(({ id }) => id);
/** 行政复议 behind the heads of all parts begins another table. */
const BOUNDS = { first: 'reconsideration', last: 'results', times: FORM.length };

/** All lawsuits, as the form of 2014 counts them: those without reconsideration before and those after it. */
function litigation(source: string, rows: readonly Drawn[]): Indicator[] {
	if (rows.some(({ unread }) => unread.some(isLawsuits)) || rows.some(hasLostTotal)) return [];
	const parts = rows.flatMap(({ indicators }) => indicators.filter(({ id }) => isLawsuits(id)));
	return parts.length > 0 ? sumOf(source, { id: 'litigation.total', rule: 'table4.derived' }, parts) : [];
}

/** True for lawsuits whose results are told and whose total is not, as where a sheet has not computed it. */
const hasLostTotal = ({ indicators }: Drawn): boolean =>
	indicators.some(({ id }) => id.startsWith('litigation.')) && !indicators.some(({ id }) => isLawsuits(id));

const isLawsuits = (id: string): boolean => id === 'litigation.direct.total' || id === 'litigation.after_review.total';
