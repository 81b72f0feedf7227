import { type Row, rowOf } from '../cells/row';
import { labelSpan, materialAfter, type Page } from '../cells/rows';
import type { Label } from '../forms/form';
import { COLUMNS, PARTS } from '../forms/table4';
import { type Hit, labelsIn } from '../labels/labels';

/** A table 4 that lies on its side: its parts, and where it begins and ends in the plain text. */
export interface Turned {
	rows: Row[];
	start: number;
	end: number;
}

const RESULTS: readonly Label[] = COLUMNS.map(({ id, words }, i) => ({
	id,
	words: i === COLUMNS.length - 1 ? ['总计', '合计'] : words,
	role: 'row',
}));
/** The names of the parts in the form's order, as the head of such a table has them side by side. */
const HEAD = /行政复议(?!后).{0,30}?(?:未经复议)?直接起诉.{0,14}?(?:经复议|复议)后起诉[)）]?/s;
/** How far before the first result that head is looked for, and how far behind it the first result may stand. */
const REACH = 100;
const NEAR = 12;

/**
 * The tables 4 that tell a result a row, 结果维持 1 0 0, and the parts side by side in their head. Only where every result
 * has a cell for each part and stands right behind the one before it.
 */
export function turnedAppeals(page: Page): Turned[] {
	const hits = labelsIn(page.plain, RESULTS);
	return hits.flatMap((_, i) => turnedFrom(page, hits.slice(i, i + RESULTS.length), hits[i + RESULTS.length]) ?? []);
}

function turnedFrom(page: Page, hits: readonly Hit[], next: Hit | undefined): Turned | undefined {
	const [first, last] = [hits[0], hits.at(-1)];
	if (!first || !last || new Set(hits.map(({ label }) => label.id)).size < RESULTS.length) return undefined;
	const from = Math.max(0, first.start - REACH);
	const head = HEAD.exec(page.plain.text.slice(from, first.start));
	if (!head || from + head.index + head[0].length + NEAR < first.start) return undefined;
	const results = hits.map((hit, i) => {
		const material = materialAfter(page, hit, hits[i + 1] ?? next, GROUPS.length);
		return rowOf({ id: hit.label.id, label: labelSpan(page, hit) }, material, GROUPS.length, 'none');
	});
	if (!results.every(({ state, pieces }) => state === 'sure' && pieces.length === GROUPS.length)) return undefined;
	const rows = GROUPS.map(({ id }, part) => partOf(id, part, results));
	return { rows, start: from + head.index, end: last.end };
}

/** The column of a part as the row that the form makes of it. */
function partOf(id: string, part: number, results: readonly Row[]): Row {
	const inForm = COLUMNS.map((column) => results.find((result) => result.id === column.id) as Row);
	const [first] = inForm as [Row];
	return {
		...first,
		id,
		pieces: inForm.map(({ pieces }) => pieces[part] as Row['pieces'][number]),
		readings: [inForm.map(({ readings }) => readings[0]?.[part])],
	};
}

const GROUPS = PARTS.filter(({ role }) => role === 'group');
