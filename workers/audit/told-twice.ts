import type { Span } from '../../src/report/span';
import type { Folded } from '../text/fold';
import type { Docket } from './docket';
import type { Figure, Figures } from './figures';
import { start } from './items';
import { likeness } from './likeness';
import { meet } from './range';
import type { Told } from './told';

/** The same figure told in two places of the running text must be the same, and so must two tables of one kind. */
export function toldTwice({ named, folded }: Told, docket: Docket): void {
	for (const [at, { table, figures }] of named.tables.entries()) {
		const before = named.tables.slice(0, at).find((other) => other.table.id === table.id);
		if (before) compareTables(before.figures, figures, docket);
	}
	for (const scope of ['all', 'self'] as const) {
		for (const id of named.prose.ids(scope)) compare(folded, named.prose.told(id, scope), docket);
	}
}

/** Every statement with the first; where they are far apart the later one may speak of something else. */
function compare(folded: Folded, [first, ...others]: readonly Figure[], docket: Docket): void {
	if (!first) return;
	for (const other of others) {
		const spans = [first.span, other.span];
		if (meet(first, other)) docket.holds('told_twice.mismatch', spans);
		else if (inOneSentence(folded, first, other))
			docket.uncheckable('told_twice.mismatch', spans, { code: 'one-sentence' });
		else if (likeness(first.value, other.value) === 'slip' && !isShortForm(first, other)) {
			docket.fails('told_twice.mismatch', {
				says: { code: 'told-twice', first: first.value, other: other.value },
				spans,
				expected: first.value,
				actual: other.value,
				doubtful: countsApart(first, other),
			});
		} else docket.uncheckable('told_twice.mismatch', spans, { code: 'perhaps-other-scope' });
	}
}

/** 政策解读材料36件、音视频解读3件: one sentence does not tell one figure twice. */
const inOneSentence = ({ text }: Folded, { item: a }: Figure, { item: b }: Figure): boolean =>
	a !== undefined && a.stretch === b?.stretch && !/[。;]/.test(text.slice(start(a), start(b)));

/** 36篇 and 33条 are not counted alike. */
const countsApart = ({ item: a }: Figure, { item: b }: Figure): boolean =>
	a !== undefined &&
	b !== undefined &&
	a.quantity.unit !== b.quantity.unit &&
	!ALIKE.has(a.quantity.unit + b.quantity.unit);
const ALIKE = new Set([
	'条件',
	'件条',
	'人人次',
	'人次人',
	'件份',
	'份件',
	'件宗',
	'宗件',
	'件起',
	'起件',
	'期次',
	'次期',
	'场次',
	'次场',
]);

/** Two small numbers are easily one digit apart and still of two things. */
const isShortForm = (a: Figure, b: Figure): boolean =>
	Math.max(a.value, b.value) < 10 || Math.min(a.value, b.value) === 0;

/** Places of differing cells that one finding points to. */
const POINTED = 12;

/** A second table may be another body's: that they differ is said for information. */
function compareTables(first: Figures, second: Figures, docket: Docket): void {
	const pairs = second.all.flatMap((one) => {
		const other = one.derived || one.year !== undefined ? undefined : first.first(one.id, one.scope);
		return other ? [[other, one] as const] : [];
	});
	const apart = pairs.filter(([a, b]) => a.value !== b.value);
	const spansOf = (all: typeof pairs) => all.flatMap(([a, b]) => [a.span, b.span]).slice(0, POINTED);
	const [example] = apart;
	if (pairs.length === 0) return;
	if (!example) docket.holds('told_twice.mismatch', spansOf(pairs));
	else failTables(example, apart.length, spansOf(apart), docket);
}

function failTables([first, second]: readonly [Figure, Figure], count: number, spans: Span[], docket: Docket): void {
	docket.fails('told_twice.mismatch', {
		says: { code: 'tables-differ', cells: count, first: first.value, second: second.value },
		spans,
		expected: first.value,
		actual: second.value,
		doubtful: true,
	});
}
