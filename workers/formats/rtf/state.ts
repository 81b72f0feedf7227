import type { Look, Story } from '../story/story';
import type { Resources } from './resources';

/** What a group does with the words in it. */
export type Destination =
	/** They are printed. */
	| 'text'
	/** They are the number of a paragraph. */
	| 'number'
	/** They tell a field what to show. */
	| 'instruction'
	/** Nothing in it is read, nor in the groups in it. */
	| 'none'
	/** They are data; groups in it may hold text. */
	| 'held'
	/** It rules a row of a nested table. */
	| 'row'
	| 'fonts'
	| 'styles';

/** True where words are gathered before something is made of them. */
export const gathers = (destination: Destination): boolean => destination === 'number' || destination === 'instruction';

/** What holds from here on until the end of the group; never changed, only replaced. */
export interface State {
	readonly destination: Destination;
	/** Where its words go. */
	readonly story: Story;
	/** How deep in tables what the words hang in stands: 0 but in text boxes. */
	readonly base: number;
	/** Words of the line that a text box hangs in; within the box only. */
	readonly laidBy: { readonly words: string } | undefined;
	/** The field that the words belong to: what it shows by itself, where it has no result. */
	readonly field: { shows: string; hasResult: boolean } | undefined;
	readonly font: number | undefined;
	/** How many bytes follow a \u for readers that know no Unicode (\uc). */
	readonly fallback: number;
	readonly hidden: boolean;
	readonly struck: boolean;
	readonly deleted: boolean;
	/** Set above the line. */
	readonly raised: boolean;
	readonly paragraph: Paragraph;
}

interface Paragraph {
	readonly inTable: boolean;
	/** How deep in tables (\itap); 0 where it is not told. */
	readonly nesting: number;
	readonly style: number;
	/** 1 for \outlinelevel0; undefined where the style decides. */
	readonly level: number | undefined;
}

/** As a paragraph is where nothing is said of it. */
export const PLAIN_PARAGRAPH: Paragraph = { inTable: false, nesting: 0, style: 0, level: undefined };

/** How characters look that nothing is said of. */
export const PLAIN_CHARACTERS = {
	font: undefined,
	hidden: false,
	struck: false,
	deleted: false,
	raised: false,
} as const;

/** The state at the start of a file. */
export const initial = (story: Story): State => ({
	destination: 'text',
	story,
	base: 0,
	laidBy: undefined,
	field: undefined,
	fallback: 1,
	...PLAIN_CHARACTERS,
	paragraph: PLAIN_PARAGRAPH,
});

/** How deep in tables a paragraph stands. */
export const depthOf = ({ inTable, nesting }: Paragraph): number => (nesting > 0 ? nesting : inTable ? 1 : 0);

/** How the open paragraph looks, by its own words and its style. */
export const lookOf = ({ base, paragraph }: State, resources: Resources): Look => ({
	depth: base + depthOf(paragraph),
	headingLevel: headingLevelOf(paragraph.level) ?? headingLevelOf(resources.levelOf(paragraph.style)),
});

/** Outline levels go from 1 to 9, the one after them is running text; headings from 1 to 6. */
const headingLevelOf = (level: number | undefined): number | undefined =>
	level !== undefined && level <= 9 ? Math.min(level, 6) : undefined;
