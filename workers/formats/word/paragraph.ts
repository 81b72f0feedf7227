import type { Attributes } from '../page/spans';
import type { Numbered } from './labels';
import { levelIn } from './properties';

/** A paragraph that is being read: its words so far, and what its properties say. */
export interface Paragraph extends Numbered {
	words: string;
	/** Its own outline level, 0 to 8, or 9 for body text; without one its style's holds. */
	outline?: number;
	/** Its label as the file itself spells it out (Word 2003 does). */
	label?: string;
	/** Its end was deleted by a tracked change: its words belong to the next paragraph. */
	isJoined: boolean;
	/** Notes that its words refer to. */
	notes: string[];
}

/** A paragraph that nothing is told of but its words. */
export const newParagraph = (words = ''): Paragraph => ({ words, isJoined: false, notes: [] });

/**
 * Takes up one of the properties of a paragraph (w:pPr and what is in it).
 *
 * @param inMark true within the properties of the paragraph's end mark
 */
export function describeParagraph(paragraph: Paragraph, name: string, attributes: Attributes, inMark: boolean): void {
	const value = attributes.get('val') ?? '';
	if (inMark) paragraph.isJoined ||= name === 'del' || name === 'movefrom';
	else if (name === 'pstyle') paragraph.style = value;
	else if (name === 'outlinelvl') paragraph.outline = levelIn(value);
	else if (name === 'numid' || name === 'ilfo') paragraph.list = value;
	else if (name === 'ilvl') paragraph.level = levelIn(value);
	else if (name === 't') paragraph.label = value;
}
