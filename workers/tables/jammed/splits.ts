/** The number of one cell; undefined for a cell without one. */
export type Figure = number | undefined;
/** The figures of a row, from left to right. */
export type Figures = readonly Figure[];

/**
 * What one piece of a row holds: digits that may be several cells, or one cell for certain. Of the digits the first
 * number may be below zero and the last may have a fraction (".52").
 */
export type Run = { digits: string; negative?: boolean; fraction?: string } | { figure: Figure };

/** A bound on the steps that a search may take; below zero it has given up. */
export interface Work {
	left: number;
}

/** The most digits of one number: beyond them it is no count of these tables. */
const LONGEST = 12;

/** The most cells that the runs can hold: one a digit. */
export const sizeOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + sizeOfOne(run), 0);

/**
 * Every way to read the runs as exactly `count` cells. A run holds whole cells; no number but 0 begins with 0.
 *
 * @param sum where given, what the cells add up to
 */
export function splits(runs: readonly Run[], count: number, work: Work, sum?: number): Figures[] {
	const after = sizesFrom(runs);
	const chosen: Figure[] = [];
	const all: Figures[] = [];
	const walk = (run: number, at: number, left: number, rest: number | undefined): void => {
		if (--work.left < 0) return;
		const now = runs[run];
		if (!now) {
			if (left === 0 && (rest ?? 0) === 0) all.push([...chosen]);
			return;
		}
		const digits = (after[run] as number) - at;
		if (left < runs.length - run || left > digits || cannotAddUp(digits, left, rest)) return;
		for (const [figure, size] of heads(now, at, rest)) {
			const whole = at + size >= sizeOfOne(now);
			chosen.push(figure);
			walk(whole ? run + 1 : run, whole ? 0 : at + size, left - 1, rest === undefined ? rest : rest - (figure ?? 0));
			chosen.pop();
		}
	};
	walk(0, 0, count, sum);
	return all;
}

/** Every way to read the runs as `count` cells whose last one is the sum of the others. */
export function summedSplits(runs: readonly Run[], count: number, work: Work): Figures[] {
	const last = runs.at(-1);
	if (!last) return [];
	const before = runs.slice(0, -1);
	if (!('digits' in last)) return totalled(before, count, last.figure, work);
	const { digits } = last;
	const all: Figures[] = [];
	for (let at = digits.length - 1; at >= Math.max(0, digits.length - LONGEST); at--) {
		if (digits[at] === '0' && at < digits.length - 1) continue;
		const head: Run[] = at > 0 ? [...before, { digits: digits.slice(0, at) }] : before;
		all.push(...totalled(head, count, Number(digits.slice(at)), work));
	}
	return all;
}

/**
 * Every way to read the runs as the expected cells and one free cell after them, with one fault at most:
 * another figure in one of them, or a cell that was lost.
 */
export function splitsNear(runs: readonly Run[], expected: Figures): Figures[] {
	const chosen: Figure[] = [];
	const all: Figures[] = [];
	const walk = (run: number, at: number, spare: number): void => {
		const now = runs[run];
		const column = chosen.length;
		if (column > expected.length) {
			if (!now) all.push([...chosen]);
			return;
		}
		if (spare > 0) {
			chosen.push(undefined);
			walk(run, at, spare - 1);
			chosen.pop();
		}
		if (!now) return;
		for (const [figure, size] of heads(now, at, undefined)) {
			const free = column === expected.length || figure === expected[column] ? 0 : 1;
			if (free > spare) continue;
			const whole = at + size >= sizeOfOne(now);
			chosen.push(figure);
			walk(whole ? run + 1 : run, whole ? 0 : at + size, spare - free);
			chosen.pop();
		}
	};
	walk(0, 0, 1);
	return all;
}

const totalled = (runs: readonly Run[], count: number, total: Figure, work: Work): Figures[] =>
	total === undefined ? [] : splits(runs, count - 1, work, total).map((figures) => [...figures, total]);

/** True where so many digits cannot be so many numbers with this sum, whatever they are. */
const cannotAddUp = (digits: number, count: number, sum: number | undefined): boolean =>
	sum !== undefined && (digits > count * String(sum).length || sum > 10 ** (digits - count + 1) + 9 * count);

/** The cells that can begin here, with the characters that each takes up. */
function heads(run: Run, at: number, most: number | undefined): readonly (readonly [Figure, number])[] {
	if (!('digits' in run)) return (run.figure ?? 0) > (most ?? Number.POSITIVE_INFINITY) ? [] : [[run.figure, 1]];
	const { digits, negative, fraction = '' } = run;
	const longest = digits[at] === '0' ? 1 : Math.min(LONGEST, digits.length - at);
	const found: [Figure, number][] = [];
	for (let size = 1; size <= longest; size++) {
		const value = Number(digits.slice(at, at + size) + (at + size === digits.length ? fraction : ''));
		if (most !== undefined && value > most) break;
		found.push([negative && at === 0 ? -value : value, size]);
	}
	return found;
}

const sizeOfOne = (run: Run): number => ('digits' in run ? run.digits.length : 1);

/** For every run the characters from it on. */
function sizesFrom(runs: readonly Run[]): number[] {
	const sizes: number[] = [];
	let sum = 0;
	for (let i = runs.length - 1; i >= 0; i--) {
		sum += sizeOfOne(runs[i] as Run);
		sizes[i] = sum;
	}
	return sizes;
}
