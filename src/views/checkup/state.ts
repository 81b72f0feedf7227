import { type Accessor, createMemo, createSignal, on } from 'solid-js';
import type { Library, Row } from '../../library/library';
import { type FilterOptions, type Filters, filterOptions, matching, NO_FILTERS } from '../../library/select';
import { outdated } from '../../library/versions';
import {
	byName,
	type FindingFilters,
	type KnownLines,
	type Line,
	linesOf,
	oldLast,
	rulesIn,
	type Totals,
	totalsOf,
} from './lines';
import type { Order } from './matrix-order';

/** Everything that can be chosen in the check-up. */
export interface Choices extends Filters, FindingFilters {
	/** Whether files that could not be read are listed. */
	failed: boolean;
	/** The years of the matrix; without one the years that there are. */
	from?: number | undefined;
	to?: number | undefined;
	/** The order of the bodies in the matrix; without one that of their regions. */
	order?: Order | undefined;
	/** The figure that the matrix shows; without one the findings. */
	figure?: string | undefined;
}

const START: Choices = { ...NO_FILTERS, atLeast: 'info', onlyFound: true, failed: true };

/** What leaves reports or findings out of the list. */
const NARROWING = ['year', 'level', 'region', 'atLeast', 'rule'] as const;

// Outside of the page: who comes back from a report finds the check-up as it was left.
const [choices, setChoices] = createSignal<Choices>(START);
let scrolled = 0;

/** How far down the list the reader was, pixels. */
export const keepSpot = (top: number): void => {
	scrolled = top;
};
/** Where that was. */
export const keptSpot = (): number => scrolled;

/** The check-up over the library, as it is being looked at. */
export interface CheckupState {
	choices: Accessor<Choices>;
	choose(change: Partial<Choices>): void;
	clear(): void;
	/** False where nothing would be cleared. */
	isNarrowed: Accessor<boolean>;
	/** How many of these choices are not as they are at first. */
	chosenOf(names: readonly (keyof Choices)[]): number;
	options: Accessor<FilterOptions>;
	/** Rules that found something. */
	rules: Accessor<readonly string[]>;
	/** The reports of the chosen year, level and region. */
	rows: Accessor<readonly Row[]>;
	/** Those of every year. */
	ofAllYears: Accessor<readonly Row[]>;
	lines: Accessor<readonly Line[]>;
	/** The ids of versions in whose place another one counts. */
	old: Accessor<ReadonlySet<string>>;
	totals: Accessor<Totals>;
}

/** The check-up over a library, by the choices that were made last. */
export function createCheckupState({ rows: all, relating }: Pick<Library, 'rows' | 'relating'>): CheckupState {
	const named = createMemo(() => byName(all()));
	const rows = createMemo(() => matching(named(), choices()));
	// What else is chosen leaves the reports of all years as they are.
	const where = createMemo(() => ({ level: choices().level, region: choices().region }), undefined, {
		equals: (a, b) => a.level === b.level && a.region === b.region,
	});
	const chosenOf = (names: readonly (keyof Choices)[]) => names.filter((one) => choices()[one] !== START[one]).length;
	const old = createMemo(() => outdated(all()));
	const known = createMemo(on(choices, (): KnownLines => new WeakMap()));
	return {
		choices,
		choose: (change) => setChoices((before) => ({ ...before, ...change })),
		clear: () => setChoices(START),
		isNarrowed: () => chosenOf(NARROWING) > 0,
		chosenOf,
		options: createMemo(() => filterOptions(all())),
		rules: createMemo(() => rulesIn(all(), relating.checkups())),
		rows,
		ofAllYears: createMemo(() => matching(named(), where())),
		lines: createMemo(() => oldLast(linesOf(rows(), relating.checkups(), choices(), known()), old())),
		old,
		totals: createMemo(() => totalsOf(rows(), relating.checkups(), old())),
	};
}
