import type { Incoming } from '../desk/desk';

/** What a clipboard or a drag holds besides files. */
interface Written {
	html: string;
	plain: string;
}

/** Text that was pasted or dragged in: the HTML where it holds a table, else the plain text. Nothing where there is none. */
export function fromWritten({ html, plain }: Written): Incoming[] {
	const content = /<table[\s>]/i.test(html) || plain.trim() === '' ? html || plain : plain;
	if (content === '') return [];
	const bytes = new TextEncoder().encode(content);
	return [{ name: nameOf(plain), via: 'clipboard', size: bytes.byteLength, bytes: async () => bytes.slice().buffer }];
}

/** What a report calls itself; a page that is copied whole has the words of its site before that. */
const TITLE = /(?:19|20)\d\d ?年(?:度)?.*(?:报告|報告|年报|年報)$/;

/** Pasted text has no name: its title serves where there is one, else its first words, as they would on a folder's back. */
function nameOf(plain: string): string {
	const lines = plain
		.slice(0, LOOKED_AT)
		.trim()
		.split(/[\r\n\t]+/)
		.map((line) => line.trim().replace(/\s+/g, ' '));
	const titles = new Set(lines.filter((line) => line.length <= NAME_LENGTH && TITLE.test(line)));
	// A list of a site's reports has several, and names none of them as this one.
	const [name = ''] = titles.size === 1 ? titles : lines;
	return name === '' ? '—' : [...name].slice(0, NAME_LENGTH).join('');
}

const LOOKED_AT = 4000;

const NAME_LENGTH = 40;
