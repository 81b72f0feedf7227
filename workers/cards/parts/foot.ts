import { BOLD, SANS, SERIF } from '../../../src/report/drawing';
import { type Block, EMPTY, fill, gap, type Studio, stacked, written } from '../block';
import { type Lines, setLines } from '../lines';
import { code } from './code';

interface FootSize {
	width: number;
	/** Of the sentence that tells whether it adds up. */
	checks: number;
	small: number;
	code: number;
}

/** The foot: whether it adds up, when it was read, by which program; and the code that leads to the data. */
export function foot(studio: Studio, size: FootSize): Block {
	const { colours } = studio;
	const qr = code(studio, size.code);
	const room = qr.width === 0 ? size.width : size.width - qr.width - 44;
	const scan = caption(studio, qr.width, size.small);
	const aside = stacked(qr, scan);
	const above = stacked(checks(studio, room, size.checks), gap(size.small * 0.4), small(studio, room, size.small));
	const below = imprint(studio, room, size.small);
	const height = Math.max(aside.height, above.height + below.height + size.small);
	return {
		height: height + 25,
		at: (x, y) => [
			...fill(size.width, 1, colours.ink).at(x, y),
			...above.at(x, y + 25),
			...below.at(x, y + 25 + height - below.height),
			...aside.at(x + size.width - qr.width + qr.unseen, y + 25 - qr.unseen * 0.5),
		],
	};
}

/** Whether it adds up; what does not is the one thing in red. */
function checks({ sheet, colours, measure }: Studio, width: number, size: number): Block {
	if (!sheet.checks) return EMPTY;
	const { says, sound, wrong } = sheet.checks;
	const room = { width, size, least: 18, most: 2, leading: 1.4 };
	return stacked(
		written(setLines(says, SERIF, room, measure), sound ? colours.holds : colours.ink),
		wrong === undefined ? EMPTY : written(setLines(wrong, BOLD, room, measure), colours.wrong),
	);
}

const small = ({ sheet, colours, measure }: Studio, width: number, size: number): Block =>
	stacked(
		...sheet.small.map((words) =>
			written(setLines(words, SANS, { width, size, least: 16, most: 2, leading: 1.4 }, measure), colours.soft),
		),
	);

/** The program's seal (a small block with one character cut out of it), its name, and what it stands for. */
function imprint(studio: Studio, width: number, size: number): Block {
	const { sheet, colours, measure } = studio;
	const side = Math.round(size * 1.7);
	const left = side + size * 0.6;
	const seal = { ...BOLD, size: side * 0.72 };
	const name = setLines(sheet.program, BOLD, { width: width - left, size: size * 1.3, least: 18, most: 1 }, measure);
	const beside = left + measure(name.lines[0] ?? '', name.face) + size * 0.7;
	const claim = claimWithin(width - beside, size * 0.9, studio);
	return {
		height: side,
		at: (x, y) => {
			const baseline = Math.round(y + side * 0.74);
			const line = (words: string | undefined, at: number, face: typeof name.face, colour: string) =>
				words === undefined ? [] : [{ kind: 'words', x: x + at, y: baseline, words, face, colour } as const];
			return [
				...fill(side, side, colours.ink).at(x, y),
				{
					kind: 'words',
					x: x + (side - measure(SEAL, seal)) / 2,
					y: Math.round(y + side / 2 + seal.size * 0.38),
					words: SEAL,
					face: seal,
					colour: colours.paper,
				},
				...line(name.lines[0], left, name.face, colours.ink),
				...line(claim.lines[0], beside, claim.face, colours.soft),
			];
		},
	};
}

/** What the program stands for, or nothing where there is no room for all of it. */
function claimWithin(width: number, size: number, { sheet, measure }: Studio): Lines {
	const face = { ...SANS, size };
	const fits = measure(sheet.claim, face) <= width;
	return { lines: fits ? [sheet.claim] : [], face, leading: size };
}

/** The character of the program's icon. */
const SEAL = '公';

function caption({ sheet, colours, measure }: Studio, width: number, size: number): Block {
	if (width === 0) return EMPTY;
	const lines = setLines(sheet.scan, SANS, { width, size: size * 0.92, least: 14, most: 1, leading: 1.5 }, measure);
	const words = written(lines, colours.soft);
	const run = measure(lines.lines[0] ?? '', lines.face);
	return { height: words.height, at: (x, y) => words.at(x + (width - run) / 2, y) };
}
