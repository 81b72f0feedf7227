import { holdsCentre } from './boxes';
import { leftsOf } from './glyphs';
import type { Box, Fill, PlacedPage, Run } from './page';

/** A page with more filled areas is a drawing. */
const MOST = 5_000;
/** So much of a character at each of its sides may stand out from under a patch. */
const OUTSIDE = 0.25;

/**
 * The runs of a page without what nobody sees on it: words that a white patch was laid over, as those do who correct a
 * finished page, and words set in white on white paper. Their figures are none of the report's.
 */
export function seenRuns({ runs, fills, pictures }: PlacedPage): readonly Run[] {
	const known = fills.length > MOST ? [] : fills;
	const patches = known.filter(({ isWhite }) => isWhite);
	const isShown = (run: Run, at: number): boolean =>
		!run.white || pictures > 0 || known.length < fills.length || isOnColour(run, at, known);
	if (patches.length === 0 && !runs.some(({ white }) => white)) return runs;
	return runs.flatMap((run, at) => {
		if (!isShown(run, at)) return [];
		const over = patches.filter((patch) => patch.after > at && meets(patch, run));
		return over.length > 0 ? uncovered(run, over) : [run];
	});
}

/** True where something that is not white was filled under a run before it was set. */
const isOnColour = (run: Run, at: number, fills: readonly Fill[]): boolean =>
	fills.some((fill) => !fill.isWhite && fill.after <= at && meets(fill, run));

const meets = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The pieces of a run that no patch covers; nothing of one whose characters stay together. */
function uncovered(run: Run, patches: readonly Box[]): Run[] {
	if (run.upright || run.slanted) return patches.some((patch) => holdsCentre(patch, run)) ? [] : [run];
	const lefts = leftsOf(run);
	const rights = [...lefts.slice(1), run.right];
	const pieces: { text: string; lefts: number[]; right: number }[] = [];
	let wasCovered = true;
	for (const [at, unit] of run.text.split('').entries()) {
		const [left, right] = [lefts[at] as number, rights[at] as number];
		const character = { left, top: run.top, right, bottom: run.bottom };
		const isCovered = patches.some((patch) => covers(patch, character));
		if (!isCovered && wasCovered) pieces.push({ text: '', lefts: [], right });
		wasCovered = isCovered;
		const piece = pieces.at(-1);
		if (isCovered || !piece) continue;
		piece.text += unit;
		piece.lefts.push(left);
		piece.right = right;
	}
	return pieces.map((piece) => ({ ...run, ...piece, left: piece.lefts[0] as number }));
}

function covers(patch: Box, { left, top, right, bottom }: Box): boolean {
	const [aside, above] = [(right - left) * OUTSIDE, (bottom - top) * OUTSIDE];
	return (
		patch.left <= left + aside &&
		patch.right >= right - aside &&
		patch.top <= top + above &&
		patch.bottom >= bottom - above
	);
}
