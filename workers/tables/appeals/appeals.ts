import { readCell } from '../cells/cell';
import { addsUp, figuresOf, isSeveral, MOST_READINGS, type Row, runsIn, unwrapped } from '../cells/row';
import { type Figures, type Run, sizeOf, splits, summedSplits } from '../jammed/splits';
import { lostBlanks, sparseReadings } from './sparse';

/** Steps for one stretch of digits, and the most digits of the fifteen cells together. */
const STEPS = 4_000;
const MOST_DIGITS = 48;

/**
 * The rows of table 4, one a part, from the one printed row that holds them all.
 * Jammed figures are taken apart by each part's own sum: four results are the fifth. Where no way satisfies
 * all parts, those with the fewest that fail are kept: the report has an error there.
 *
 * @param chosen the reading that the reader chose for a part, where one was chosen: the others follow
 */
export function appeals(
	whole: Row,
	parts: readonly string[],
	width: number,
	chosen: (part: Row) => Figures | undefined,
): Row[] {
	if (whole.state === 'sure') return parts.map((id, i) => partOf(whole, id, i * width, width));
	if (whole.state === 'broken') return parts.map((id) => ({ ...whole, id, readings: [] }));
	if (hasBrokenDigits(whole, parts.length * width))
		return parts.map((id, i) => unbroken(partOf(whole, id, i * width, width)));
	const choices = parts.map((id) => chosen({ ...whole, id }));
	if (lostBlanks(whole, parts.length * width)) {
		const readings = sparseReadings(whole, parts.length, width);
		const settled = readings.map((own, i) => (choices[i] ? [choices[i]] : own));
		return inOneRow({ ...whole, parted: true }, parts, settled);
	}
	const runs = runsIn(whole);
	const ways = within(waysOf(runs, width), choices);
	// Digits that run together and fail in every part are no such cells: blank ones may have been lost.
	const most = whole.parted ? parts.length : parts.length - 1;
	for (let failing = 0; failing <= most; failing++) {
		// Where the parts add up only without the spaces, these may part the digits of a number: no cell is certain.
		if (failing === 1 && addUpWithoutSpaces(runs, parts.length, width)) break;
		const readings = readingsOf(runs, ways, { parts: parts.length, width }, failing);
		if (readings) return inOneRow(whole, parts, readings);
	}
	return parts.map((id) => ({ ...whole, id, readings: [] }));
}

/** True where every cell stands by itself and white space parts the digits of some. */
const hasBrokenDigits = ({ pieces, parted }: Row, cells: number): boolean =>
	parted && pieces.length === cells && pieces.some(isSeveral);

/** The part with its digits put together where it then adds up; else what they are stays untold. */
function unbroken(part: Row): Row {
	const pieces = part.pieces.map(unwrapped);
	const figures = figuresOf(pieces);
	const isWhole = addsUp(figures) && !pieces.some(({ text }) => readCell(text).kind === 'words');
	return isWhole ? { ...part, pieces, state: 'sure', readings: [figures] } : { ...part, state: 'broken', readings: [] };
}

/** True where white space parts runs of digits that add up, part by part, as one. */
function addUpWithoutSpaces(runs: readonly Run[], parts: number, width: number): boolean {
	const digits = runs.map((run) => ('digits' in run && !run.negative && !run.fraction ? run.digits : undefined));
	if (runs.length < 2 || digits.includes(undefined)) return false;
	const whole = [{ digits: digits.join('') }];
	return readingsOf(whole, within(waysOf(whole, width), []), { parts, width }, 0) !== undefined;
}

/** The parts of a row that is run together: each knows what is printed before it. */
function inOneRow(whole: Row, parts: readonly string[], readings: readonly Figures[][]): Row[] {
	return parts.map((id, i) => {
		const own = readings[i] as Figures[];
		const earlier = readings.slice(0, i);
		const before = earlier.every(({ length }) => length === 1) ? earlier.flatMap(([only]) => only ?? []) : 'open';
		return { ...whole, id, readings: own, before };
	});
}

function partOf(whole: Row, id: string, from: number, width: number): Row {
	const own = <T>(items: readonly T[]): T[] => items.slice(from, from + width);
	return {
		...whole,
		id,
		pieces: own(whole.pieces),
		readings: whole.readings.map(own),
	};
}

/** So many parts of so many cells. */
interface Shape {
	parts: number;
	width: number;
}

/**
 * For every part the readings that some way of parting the runs allows, with at most so many parts that do not add up;
 * undefined where there is no such way.
 */
function readingsOf(
	runs: readonly Run[],
	ways: PartWays,
	{ parts, width }: Shape,
	failing: number,
): Figures[][] | undefined {
	const whole = sizeOf(runs);
	if (whole > MOST_DIGITS || whole < parts * width) return undefined;
	const found = Array.from({ length: parts }, () => new Map<string, Figures>());
	const known = new Map<string, boolean>();
	const fits = (part: number, from: number, spare: number): boolean => {
		if (part === parts) return from === whole;
		const state = `${part} ${from} ${spare}`;
		const before = known.get(state);
		if (before !== undefined) return before;
		let any = false;
		for (let to = from + width; to <= whole - (parts - part - 1) * width; to++) {
			for (const fails of spare > 0 ? [0, 1] : [0]) {
				const readings = ways(part, from, to, fails);
				if (readings.length === 0 || !fits(part + 1, to, spare - fails)) continue;
				any = true;
				for (const figures of readings) found[part]?.set(figures.join(), figures);
			}
		}
		known.set(state, any);
		return any;
	};
	if (!fits(0, 0, failing)) return undefined;
	return found.map((readings) => (readings.size > MOST_READINGS ? [] : [...readings.values()]));
}

/** The readings of one part between two offsets: those that add up, or where it may fail all of them. */
type Ways = (from: number, to: number, fails: number) => Figures[];

/** The same for one of the parts, less what the reader did not choose. */
type PartWays = (part: number, ...between: Parameters<Ways>) => Figures[];

const within =
	(ways: Ways, chosen: readonly (Figures | undefined)[]): PartWays =>
	(part, ...between) => {
		const only = chosen[part]?.join();
		const found = ways(...between);
		return only === undefined ? found : found.filter((figures) => figures.join() === only);
	};

function waysOf(runs: readonly Run[], width: number): Ways {
	const known = new Map<string, Figures[]>();
	return (from, to, fails) => {
		const key = `${from} ${to} ${fails}`;
		const before = known.get(key);
		if (before) return before;
		const work = { left: STEPS };
		const part = stretch(runs, from, to);
		const found = fails > 0 ? splits(part, width, work) : summedSplits(part, width, work);
		known.set(key, found);
		return found;
	};
}

/** The runs between two offsets, counted in cells and digits from the first run on. */
function stretch(runs: readonly Run[], from: number, to: number): Run[] {
	const taken: Run[] = [];
	let at = 0;
	for (const run of runs) {
		const size = 'digits' in run ? run.digits.length : 1;
		const [start, end] = [Math.max(0, from - at), Math.min(size, to - at)];
		if (start < end) taken.push('digits' in run ? { ...run, digits: run.digits.slice(start, end) } : run);
		at += size;
	}
	return taken;
}
