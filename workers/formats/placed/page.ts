/**
 * A page of a fixed-layout document (PDF, OFD): runs of characters at their places, and the lines that rule tables.
 * All measures are in the page's own units, from its upper left corner.
 */
export interface PlacedPage {
	/** Counted from 1. */
	number: number;
	width: number;
	height: number;
	runs: Run[];
	rules: Rule[];
	/** What is filled with a colour, in the order of the file: it may lie under words, or over them. */
	fills: Fill[];
	/** How many pictures it shows: a page of pictures without runs is a scan. */
	pictures: number;
	/** How far the page as shown is turned clockwise against the measures here, where its text is set sideways. */
	turned?: 90 | 180 | 270;
}

/** A rectangle on a page, in its own units, from the upper left corner. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Characters that the file sets in one go; a run may straddle cells ("自然人 法人 总计"). */
export interface Run extends Box {
	text: string;
	/** The left edge of each UTF-16 code unit, where the file tells it. */
	lefts?: readonly number[];
	/** Set downwards or upwards: its characters stay together, in their order. */
	upright?: true;
	/** Set in white: seen only where something dark lies under it. */
	white?: true;
	/** Slanted across the page as watermarks are: printed, but no part of the content. */
	slanted?: true;
}

/** A filled area of a page; `after` so many of its runs were set. */
export interface Fill extends Box {
	isWhite: boolean;
	after: number;
}

/** A thin straight line: horizontal where it is wider than high. */
export type Rule = Box;
