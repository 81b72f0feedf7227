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
	/** How many pictures it shows: a page of pictures without runs is a scan. */
	pictures: number;
}

/** Characters that the file sets in one go; a run may straddle cells ("自然人 法人 总计"). */
export interface Run {
	text: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
	/** The left edge of each UTF-16 code unit, where the file tells it. */
	lefts?: readonly number[];
}

/** A thin straight line: horizontal where it is wider than high. */
export interface Rule {
	left: number;
	top: number;
	right: number;
	bottom: number;
}
