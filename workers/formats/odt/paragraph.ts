import { OpenWords } from '../parts/open-words';

/** A paragraph or heading that is being read. */
export interface Paragraph {
	label: string;
	headingLevel: number | undefined;
	words: OpenWords;
	/** Of each open span in it whether it is set above the line. */
	spans: boolean[];
	/** A field in it hides it. */
	isHidden: boolean;
	/** The lines of the notes that its words refer to. */
	notes: string[];
}

/** A paragraph that no words have come of. */
export const newParagraph = (label: string, headingLevel?: number): Paragraph => ({
	label,
	headingLevel,
	words: new OpenWords(),
	spans: [],
	isHidden: false,
	notes: [],
});
