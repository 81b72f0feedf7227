import type { Paragraph } from './paragraph';
import { APPLICATION } from './senses';
import { setOf } from './terms';

/** Who applied, how, and what became of it: words that hardly tell of anything but applications where several stand together. */
const PARTS = setOf(
	'person',
	'business',
	'legalService',
	'research',
	'charity',
	'inPerson',
	'letter',
	'alreadyPublic',
	'granted',
	'partial',
	'denied',
	'unable',
	'rejected',
	'otherHandling',
	'notOwn',
	'notExist',
	'notHeld',
	'mustCreate',
	'unclear',
	'duplicate',
	'petitionLike',
	'internalAffairs',
	'processInfo',
	'notAmended',
);
const SEVERAL = 2;
const APPEALS = setOf('reconsideration', 'litigation');
const OTHER_MATTERS = setOf('hotline', 'otherCase', 'otherDomain', 'licensing', 'governmentInfo', 'plainInfo');

/**
 * 收到申请61件，办结62件。⏎办理结果为：予以公开27件、部分公开9件。⏎被提起行政复议5起: a paragraph right behind one on
 * applications goes on with them, where it names them again, parts them or begins with the appeals they led to, and names
 * no other matter.
 */
export function isOfApplicationsBefore(text: string, paragraph: Paragraph, before: Paragraph): boolean {
	const { terms, start, sectionStart } = paragraph;
	if (sectionStart !== before.sectionStart || text.slice(before.end, start).trim() !== '') return false;
	if (!before.met.meets(APPLICATION) && !before.terms.some(({ set }) => set.meets(APPLICATION))) return false;
	if (terms.some(({ set }) => set.meets(OTHER_MATTERS))) return false;
	return (
		terms[0]?.set.meets(APPEALS) ||
		terms.some(({ set }) => set.meets(APPLICATION)) ||
		terms.filter(({ set }) => set.meets(PARTS)).length >= SEVERAL
	);
}
