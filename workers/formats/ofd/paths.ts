import { boxAround, type Point } from '../placed/boxes';
import { type Matrix, placed } from '../placed/matrix';
import type { Box, Rule } from '../placed/page';
import type { Ink } from './ink';

/** What draws a path (PathObject; GB/T 33190-2016, 9.1). */
export interface Path {
	/** Its AbbreviatedData. */
	data: string;
	isStroked: boolean;
	isFilled: boolean;
	lineWidth: number;
	/** How many texts of its drawing stand before it. */
	textsBefore: number;
	isOpaque: boolean;
	/** What it is filled with, where that is told. */
	ink: Ink | undefined;
}

/** How many numbers stand after each command; the last two are where it leads. */
const NUMBERS: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
/** A line that leaves its direction by no more than this much of its length is straight (hand-made ones lean). */
const LEAN = 0.01;
/** Filled shapes no thicker than this (mm) are lines drawn as areas. */
const THICKEST = 1;

/** The straight lines of a path: of one that is stroked its own, of one that is filled those that are thin areas. */
export function rulesOf({ data, isStroked, isFilled, lineWidth }: Path, matrix: Matrix): Rule[] {
	const figures = figuresIn(data, matrix);
	if (isStroked) {
		const width = lineWidth * Math.hypot(matrix[2], matrix[3]);
		return figures.flatMap(({ segments }) => segments.flatMap((segment) => lineRule(segment, width)));
	}
	return isFilled ? figures.flatMap(({ points }) => areaRule(points)) : [];
}

/** The areas that a path fills; where it is white, only one that is a plain rectangle and lets nothing show through. */
export function filledAreas({ data, isFilled, isOpaque, ink }: Path, matrix: Matrix): Box[] {
	if (!isFilled || !ink) return [];
	const figures = figuresIn(data, matrix);
	const isPlain = figures.length === 1 && isOpaque && ink.isOpaque && (figures[0] as Figure).points.every(isCorner);
	return ink.isWhite && !isPlain ? [] : figures.map(({ points }) => boxAround(points)).filter((box) => !isThin(box));
}

/** True where a path runs up, down or across to a point. */
const isCorner = ([x, y]: Point, at: number, points: readonly Point[]): boolean => {
	const [beforeX, beforeY] = points[Math.max(0, at - 1)] as Point;
	return Math.min(Math.abs(x - beforeX), Math.abs(y - beforeY)) <= LEAN;
};

interface Figure {
	/** Straight pieces, from point to point. */
	segments: (readonly [Point, Point])[];
	points: Point[];
}

/** Takes a path apart into figures, each begun by a move. */
function figuresIn(data: string, matrix: Matrix): Figure[] {
	const words = data.match(/[A-Za-z]|[-+.\d][-+.\deE]*/g) ?? [];
	const figures: Figure[] = [];
	for (let at = 0; at < words.length; ) {
		const command = words[at++] as string;
		const count = Object.hasOwn(NUMBERS, command) ? (NUMBERS[command] as number) : undefined;
		// A number where a command should be, or a command that there is not.
		if (count === undefined) continue;
		const numbers = words.slice(at, at + count).map(Number);
		at += count;
		step(figures, command, numbers, matrix);
	}
	return figures;
}

function step(figures: Figure[], command: string, numbers: readonly number[], matrix: Matrix): void {
	const figure = figures.at(-1);
	const from = figure?.points.at(-1);
	if (command === 'C') {
		const start = figure?.points[0];
		if (figure && from && start) figure.segments.push([from, start]);
		return;
	}
	const [x = Number.NaN, y = Number.NaN] = numbers.slice(-2);
	if (Number.isNaN(x + y)) return;
	const point = placed(matrix, x, y);
	if (command === 'S' || command === 'M' || !figure || !from) figures.push({ segments: [], points: [point] });
	else {
		if (command === 'L') figure.segments.push([from, point]);
		figure.points.push(point);
	}
}

/** A straight piece that runs across or down the page. */
function lineRule([[x1, y1], [x2, y2]]: readonly [Point, Point], width: number): Rule[] {
	const [across, down] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
	if (across === 0 && down === 0) return [];
	const half = width / 2;
	if (down <= across * LEAN) {
		const y = (y1 + y2) / 2;
		return [{ left: Math.min(x1, x2), right: Math.max(x1, x2), top: y - half, bottom: y + half }];
	}
	if (across > down * LEAN) return [];
	const x = (x1 + x2) / 2;
	return [{ left: x - half, right: x + half, top: Math.min(y1, y2), bottom: Math.max(y1, y2) }];
}

/** A thin area as the line that it is. */
function areaRule(points: readonly Point[]): Rule[] {
	const rule = boxAround(points);
	return isThin(rule) ? [rule] : [];
}

const isThin = ({ left, top, right, bottom }: Box): boolean => Math.min(right - left, bottom - top) <= THICKEST;
