import { type Face, type Mark, SANS } from '../../../src/report/drawing';
import type { SheetPart } from '../../../src/report/sheet';
import type { Block, Studio } from '../block';

const SEAM = 3;
/** A part too small to be seen is still there. */
const LEAST = 4;

/** A whole as one bar of parts, and what each part is under it. */
export function parts(list: readonly SheetPart[], width: number, size: number, studio: Studio): Block {
	const tints = tintsOf(list, studio);
	const bar = Math.round(size * 1.1);
	const tinted = list.map((part, i) => ({ part, tint: tints[i] as string }));
	const legend = legendOf(tinted, width, size, studio);
	const top = bar + size * 0.5;
	return {
		height: top + legend.height,
		at: (x, y) => [...barOf(list, tints, width, bar).at(x, y), ...legend.at(x, y + top)],
	};
}

/** Each tone from its strongest tint on, in the parts' order. */
function tintsOf(list: readonly SheetPart[], { colours }: Studio): string[] {
	const used = { open: 0, shut: 0, else: 0 };
	return list.map(({ tone }) => {
		const tints = colours.tones[tone];
		return tints[Math.min(used[tone]++, tints.length - 1)] as string;
	});
}

function barOf(list: readonly SheetPart[], tints: readonly string[], width: number, height: number): Block {
	const free = width - SEAM * (list.length - 1) - LEAST * list.length;
	return {
		height,
		at: (x, y) => {
			let left = x;
			return list.map(({ share }, i): Mark => {
				const part = LEAST + share * free;
				const mark: Mark = { kind: 'fill', x: left, y, width: part, height, colour: tints[i] as string };
				left += part + SEAM;
				return mark;
			});
		},
	};
}

/** A part, and the tint that tells it from the others. */
interface Tinted {
	part: SheetPart;
	tint: string;
}

/** What the legend says of a part, and how much room that takes. */
interface Entry extends Tinted {
	width: number;
}

/** Sizes that the legend is tried at, of the one wanted: a little smaller where that saves a line. */
const SIZES = [1, 0.92, 0.84];

/** Label and digits of each part beside its tint, in as few lines as there are sizes for. */
function legendOf(list: readonly Tinted[], width: number, size: number, studio: Studio): Block {
	const made = SIZES.map((factor) => legendAt(list, width, { ...SANS, size: Math.round(size * factor) }, studio));
	return made.reduce((best, next) => (next.lines.length < best.lines.length ? next : best));
}

function legendAt(list: readonly Tinted[], width: number, face: Face, studio: Studio) {
	const leading = face.size * 1.55;
	const entries = list.map((one) => ({ ...one, width: entryWidth(one.part, face, studio) }));
	const lines = flowed(entries, width, face.size * BETWEEN);
	return {
		lines,
		height: lines.length * leading,
		at: (x: number, y: number): Mark[] =>
			lines.flatMap((line, row) => {
				let left = x;
				return line.flatMap((entry) => {
					const base = Math.round(y + row * leading + face.size * 1.12);
					const marks = entryMarks(entry, { x: left, y: base }, face, studio);
					left += entry.width + face.size * BETWEEN;
					return marks;
				});
			}),
	};
}

function flowed(entries: readonly Entry[], width: number, between: number): Entry[][] {
	const lines: Entry[][] = [[]];
	let taken = 0;
	for (const entry of entries) {
		if (taken > 0 && taken + entry.width > width) {
			lines.push([]);
			taken = 0;
		}
		lines.at(-1)?.push(entry);
		taken += entry.width + between;
	}
	return lines;
}

// In parts of the type's size.
const BETWEEN = 1.2;
const SWATCH = 0.62;
const SPACE = 0.38;

const entryWidth = ({ label, digits }: SheetPart, face: Face, { measure }: Studio): number =>
	face.size * (SWATCH + 2 * SPACE) + measure(label, face) + measure(digits, face);

function entryMarks(
	{ part, tint }: Entry,
	{ x, y }: { x: number; y: number },
	face: Face,
	{ measure, colours }: Studio,
): Mark[] {
	const swatch = Math.round(face.size * SWATCH);
	const label = x + face.size * (SWATCH + SPACE);
	const digits = label + measure(part.label, face) + face.size * SPACE;
	return [
		{ kind: 'fill', x, y: y - swatch, width: swatch, height: swatch, colour: tint },
		{ kind: 'words', x: label, y, words: part.label, face, colour: colours.soft },
		{ kind: 'words', x: digits, y, words: part.digits, face, colour: colours.ink },
	];
}
