import type { Indicator } from '../../src/report/reading';
import { read } from '../../workers/read';
import { chance } from '../workers/tables/making';
import { FIGURES } from './changes/figures';
import { MISLEADING } from './changes/misleading';
import { ROWS } from './changes/rows';
import { WEARS } from './changes/wears';
import { around, FORMS, type Form, tablesOf } from './forms/forms';
import { shared } from './shared';
import { answers } from './sheet';
import { TEXTS } from './writings/text';
import { PAGES } from './writings/web';

const CHANGES = { ...FIGURES, ...ROWS, ...MISLEADING };
const WRITINGS = { ...TEXTS, ...PAGES };

/** One copy of a report's tables: its form, and by which ways it decays. */
export interface Copy {
	form: Form;
	seed: number;
	changes: readonly string[];
	writing: string;
	wears: readonly string[];
}

/** Copies of every form, each way by itself in every writing that it can stand in. */
export const single = (seed: number): Copy[] =>
	Object.keys(WRITINGS)
		.flatMap((writing) => [
			{ writing, changes: [], wears: [] },
			...fitting(Object.keys(CHANGES), writing).map((change) => ({ writing, changes: [change], wears: [] })),
			...fitting(Object.keys(WEARS), writing).map((wear) => ({ writing, changes: [], wears: [wear] })),
		])
		.flatMap((copy, i) => FORMS.map((form) => ({ ...copy, form, seed: seed + i })));

/** Copies in which two ways meet, each pair once; a figure is printed in one way. */
export function paired(seed: number): Copy[] {
	const [changes, wears] = [Object.keys(CHANGES), Object.keys(WEARS)];
	const pairs = changes.flatMap((one, i) => [
		...changes.slice(i + 1).flatMap((another) => (another in FIGURES ? [] : [{ changes: [one, another], wears: [] }])),
		...wears.map((wear) => ({ changes: [one], wears: [wear] })),
	]);
	return pairs.flatMap((pair, i) => {
		const writing = PAIRED[i % PAIRED.length] as string;
		const form = FORMS[Math.floor(i / PAIRED.length) % FORMS.length] as Form;
		const ways = [...pair.changes, ...pair.wears];
		return fitting(ways, writing).length < ways.length ? [] : [{ ...pair, writing, form, seed: seed + i }];
	});
}

const PAIRED = ['tabs', 'one cell a line', 'page'];

/** Where digits run together, only bare digits and the form's own columns can be told apart. */
const JAMMED = ['cells jammed', 'all jammed', 'figures jammed'];
const PARTED = [
	...[
		'noughts 无',
		'noughts /',
		'noughts blank',
		'some noughts blank',
		'some figures broken',
		'digits set apart',
		'B for 8',
	],
	...['thousands by commas', 'thousands by Chinese commas', 'thousands by spaces', 'figures in brackets'],
	...['two digits at least', 'notes in cells', 'asterisks behind figures', 'dots behind figures', '.00 behind figures'],
	...['codes', '总计 lost', '小计 in table 3', 'remarks with numbers'],
	...['上年 in the annex', '历年累计 in the annex', '同比 in the annex', '上年 in table 2'],
];

/** A page ends between rows: where nothing tells these from cells, its bare number is one of them. */
const UNPAGED = [...JAMMED, 'one cell a line', 'one cell a paragraph', 'figures below'];
/** Nobody breaks lines that are drawn. */
const UNBROKEN = ['bars', 'drawn', 'Markdown', 'Markdown, filled in'];

/** The ways that a writing can stand: a page is not worn line by line. */
const fitting = (ways: readonly string[], writing: string): string[] =>
	ways.filter(
		(way) =>
			!(JAMMED.includes(writing) && PARTED.includes(way)) &&
			!(UNPAGED.includes(writing) && way === 'page numbers, bare') &&
			!(UNBROKEN.includes(writing) && way === 'lines of 60') &&
			!(WRITINGS[writing]?.file === 'html' && way in WEARS),
	);

/** A cell that was read otherwise than it stands there, with its copy. */
export interface Fault {
	copy: Copy;
	says: string;
}

export interface Tally {
	asked: number;
	right: number;
	open: number;
	missed: number;
	wrong: Fault[];
	invented: Fault[];
}

const nothing = (): Tally => ({ asked: 0, right: 0, open: 0, missed: 0, wrong: [], invented: [] });

/** The text of a copy, what its cells must be read as, and what else may be read: a lost total that its parts give. */
function decayed({ form, seed, changes, writing, wears }: Copy) {
	const random = chance(seed * 31 + form);
	const whole = tablesOf(form, random);
	const sheets = changes.reduce((all, name) => at(CHANGES, name)(all, random), whole);
	const { before, behind } = around(form);
	const { file, write } = at(WRITINGS, writing);
	const text = wears.reduce((worn, name) => at(WEARS, name)(worn, random), write(before, sheets, behind));
	return { name: `report.${file}`, text, due: answers(sheets), may: shared(answers(whole)) };
}

const at = <T>(ways: Readonly<Record<string, T>>, name: string): T => ways[name] as T;

/** Reads a copy and counts what became of its cells. */
export async function tryOut(copy: Copy): Promise<Tally> {
	const { name, text, due, may } = decayed(copy);
	const outcome = await read({ name, bytes: new TextEncoder().encode(text).buffer });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	const asked = [...due].filter(([, value]) => value !== undefined && !Number.isNaN(value));
	const tally = { ...nothing(), asked: asked.length };
	const found = new Map<string, Verdict>();
	for (const figure of outcome.value.indicators) {
		const told = due.has(figure.id) ? due.get(figure.id) : may.get(figure.id);
		const verdict = verdictOn(figure, told, due.has(figure.id));
		found.set(figure.id, verdict);
		if (verdict === 'wrong' || verdict === 'invented') tally[verdict].push({ copy, says: saysOf(figure, told) });
	}
	const of = (verdict?: Verdict): number => asked.filter(([id]) => found.get(id) === verdict).length;
	return { ...tally, right: of('right'), open: of('open'), missed: of() };
}

type Verdict = 'right' | 'open' | 'wrong' | 'invented';

/** What a figure is worth where its cell, or other cells together, tell this or nothing. */
function verdictOn({ value, readings = [], rule }: Indicator, told: number | undefined, isCell: boolean): Verdict {
	if (value === undefined && (!isCell || isBlank(told) || readings.includes(told))) return 'open';
	// Where a blank cell leaves no trace it is a 0 that was lost on the way.
	if (isBlank(told) && isCell && value === 0 && rule.endsWith('.jammed')) return 'open';
	if (told === undefined) return 'invented';
	return value === told ? 'right' : 'wrong';
}

const isBlank = (told: number | undefined): told is undefined => told === undefined;

const saysOf = ({ id, value, readings, quote, rule }: Indicator, told: number | undefined): string =>
	`${id} ${told}: ${value ?? readings} «${quote.slice(0, 60)}» ${rule}`.replace(/\s/g, ' ');

/** What several tallies come to. */
export function added(tallies: readonly Tally[]): Tally {
	const whole = nothing();
	for (const { asked, right, open, missed, wrong, invented } of tallies) {
		whole.asked += asked;
		whole.right += right;
		whole.open += open;
		whole.missed += missed;
		whole.wrong.push(...wrong);
		whole.invented.push(...invented);
	}
	return whole;
}
