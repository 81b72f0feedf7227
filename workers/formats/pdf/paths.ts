import { boxAround, type Point } from '../placed/boxes';
import { type Matrix, placed } from '../placed/matrix';
import type { Box, Rule } from '../placed/page';
import { type State, within } from './state';

/** Kinds of steps in a path, as the PDF library writes them, and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const NUMBERS: readonly number[] = [2, 2, 6, 4, 0];

/** How far a line may lean and still be straight up or across; in the page's units. */
const LEAN = 0.6;
/** A filled box thinner than this is a line; in the page's units (points). */
const THIN = 4;

/** The straight lines that a stroked path draws, as far as they are seen. */
export function strokedRules(path: ArrayLike<number>, { matrix, lineWidth, clip }: State): Rule[] {
	const half = (lineWidth * Math.hypot(matrix[0], matrix[1])) / 2;
	return subpaths(path, matrix).flatMap((points) =>
		points.slice(1).flatMap((point, at) => {
			const box = boxAround([points[at] as Point, point]);
			const isAcross = box.bottom - box.top <= LEAN;
			if (!isAcross && box.right - box.left > LEAN) return [];
			const thick = isAcross
				? { ...box, top: box.top - half, bottom: box.bottom + half }
				: { ...box, left: box.left - half, right: box.right + half };
			return seen(thick, clip);
		}),
	);
}

/** What a filled path draws, as far as it is seen: thin boxes, which many programs make the rules of tables, and areas. */
interface Filled {
	rules: Rule[];
	areas: Box[];
	/** True where it is one upright rectangle and nothing else. */
	isBox: boolean;
}

/** What is seen of a path that was filled, in the state that it was filled in. */
export function filled(path: ArrayLike<number>, { matrix, clip }: State): Filled {
	const pieces = subpaths(path, matrix);
	const [rules, areas]: [Rule[], Box[]] = [[], []];
	for (const box of pieces.map(boxAround)) {
		const isThin = Math.min(box.right - box.left, box.bottom - box.top) <= THIN;
		(isThin ? rules : areas).push(...seen(box, clip));
	}
	return { rules, areas, isBox: pieces.length === 1 && (pieces[0] as Point[]).every(isCorner) };
}

/** True where a path runs up, down or across to a point. */
const isCorner = ([x, y]: Point, at: number, points: readonly Point[]): boolean => {
	const [beforeX, beforeY] = points[Math.max(0, at - 1)] as Point;
	return Math.abs(x - beforeX) <= LEAN || Math.abs(y - beforeY) <= LEAN;
};

function seen(box: Box, clip: Box): Rule[] {
	const inside = within(box, clip);
	const [width, height] = [inside.right - inside.left, inside.bottom - inside.top];
	return width >= 0 && height >= 0 && width + height > 0 ? [inside] : [];
}

/** The corners of each piece of a path on the page; of a curve its end. */
function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
	const pieces: Point[][] = [];
	for (let at = 0; at < path.length; ) {
		const step = path[at] as number;
		const count = NUMBERS[step];
		if (count === undefined) break;
		const piece = pieces.at(-1);
		if (step === CLOSE && piece?.[0]) piece.push(piece[0]);
		else if (count > 0) {
			const point = placed(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0);
			if (step === MOVE || !piece) pieces.push([point]);
			else if (step === LINE || count > 2) piece.push(point);
		}
		at += 1 + count;
	}
	return pieces.filter((points) => points.length > 1);
}
