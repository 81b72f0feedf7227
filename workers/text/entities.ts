import { matchAt } from './sticky';

/** What a page says with names of characters, left in a text that was taken from it. */
const NAMED = new Map(
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
	}),
);
const ENTITY = new RegExp(`&(?:${[...NAMED.keys()].join('|')}|#\\d{2,5}|#x[\\da-f]{2,4});`, 'iy');
const ANYWHERE = new RegExp(ENTITY.source, 'i');
const AMPERSAND = 0x26;

/** Whether the name of a character stands anywhere in a text. */
export const hasEntities = (text: string): boolean => text.includes('&') && ANYWHERE.test(text);

/** The UTF-16 unit of the character that is named at a place (&nbsp; &#12288; &#x4ef6;), and how long its name is. */
export function entityAt(text: string, at: number): { code: number; length: number } | undefined {
	if (text.charCodeAt(at) !== AMPERSAND) return undefined;
	const name = matchAt(ENTITY, text, at)?.[0];
	return name === undefined ? undefined : { code: codeNamed(name.slice(1, -1)), length: name.length };
}

function codeNamed(name: string): number {
	const number = /^#(x?)(.+)$/i.exec(name);
	if (number) return Number.parseInt(number[2] as string, number[1] ? 16 : 10);
	return (NAMED.get(name.toLowerCase()) as string).charCodeAt(0);
}
