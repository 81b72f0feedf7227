import type { Incoming } from '../desk/desk';

/** What a clipboard or a drag holds besides files. */
export interface Written {
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

/** Pasted text has no name: its first words serve, as they would on a folder's back. */
function nameOf(plain: string): string {
	const start =
		plain
			.slice(0, 400)
			.trim()
			.split(/[\r\n\t]/, 1)[0] ?? '';
	const name = [...start.trim().replace(/\s+/g, ' ')].slice(0, NAME_LENGTH).join('');
	return name === '' ? '—' : name;
}

const NAME_LENGTH = 40;
