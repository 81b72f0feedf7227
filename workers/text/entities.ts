import { codeOf } from './codes';
import { matchAt } from './sticky';

/** What a page says with names of characters, left in a text that was taken from it. */
const NAMED: ReadonlyMap<string, number> = new Map(
	Object.entries({
		nbsp: ' ',
		ensp: ' ',
		emsp: ' ',
		thinsp: ' ',
		ldquo: '“',
		rdquo: '”',
		lsquo: '‘',
		rsquo: '’',
		middot: '·',
		mdash: '—',
		ndash: '–',
		hellip: '…',
		times: '×',
		quot: '"',
		lt: '<',
		gt: '>',
		amp: '&',
	}).map(([name, char]) => [name, codeOf(char)]),
);
const ENTITY = new RegExp(`&(?:(${[...NAMED.keys()].join('|')})|#(\\d{2,5})|#x([\\da-f]{2,4}));`, 'iy');
const ANYWHERE = new RegExp(ENTITY.source, 'i');
const AMPERSAND = 0x26;

/** Whether the name of a character stands anywhere in a text. */
export const hasEntities = (text: string): boolean => text.includes('&') && ANYWHERE.test(text);

/** The UTF-16 unit of the character that is named at a place (&nbsp; &#12288; &#x4ef6;), and how long its name is. */
export function entityAt(text: string, at: number): { code: number; length: number } | undefined {
	if (text.charCodeAt(at) !== AMPERSAND) return undefined;
	const [name, word = '', decimal, hex] = matchAt(ENTITY, text, at) ?? [];
	if (name === undefined) return undefined;
	const code = NAMED.get(word.toLowerCase()) ?? (hex ? Number.parseInt(hex, 16) : Number(decimal));
	// &#65584; names no unit, and must not become one by what of it finds room in one.
	return code <= LAST_UNIT ? { code, length: name.length } : undefined;
}
const LAST_UNIT = 0xffff;
