import type { Found } from '../found';
import type { Sentence } from '../sentence/sentence';
import { type Consequence, concludedAt } from './consequence';

/** What a paragraph of its own says of all applications that its section has counted: (二)办理情况。均已按期答复。 */
export interface SaidOfAll extends Consequence {
	/** The number of them, as it was told. */
	counted: Found;
}

/**
 * Reads the beginning of a paragraph, whose name (办理情况。) may stand before it.
 *
 * @param found the figures told so far
 */
export function saidOfAllReceived(sentence: Sentence, found: readonly Found[]): readonly SaidOfAll[] {
	const { text, start, end, paragraph } = sentence;
	if (paragraph.section !== 'application' || !OPENS_WITH_ALL.test(text.slice(start, start + OPENING))) return NOTHING;
	if (start !== paragraph.start && !NAME.test(text.slice(paragraph.start, start))) return NOTHING;
	const counted = found.filter(({ figure: { id } }) => id === 'application.received');
	const [only, another] = counted;
	if (!only || another || only.weak || only.sentence < paragraph.sectionStart) return NOTHING;
	// What the year before left was answered too.
	if (found.some(({ figure: { id } }) => id === 'application.carried_in')) return NOTHING;
	return concludedAt('application.received', text, start, end)
		.filter(({ id }) => !found.some(({ figure }) => figure.id === id))
		.map((said) => ({ ...said, counted: only }));
}

const NOTHING: readonly SaidOfAll[] = [];
const OPENS_WITH_ALL =
	/^(?:我[一-龥]{1,2}|本[一-龥]{1,2})?(?:对(?:上述|以上|所有)[^,，。]{0,10}[,，]?)?已?(?:均|全部|都)/;
const OPENING = 24;
const NAME = /^[^。\n\d]{2,12}。$/;
