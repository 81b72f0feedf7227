import type { Encoding } from '../../../src/report/reading';

/** Bytes of a text in any of the encodings read; for GBK and Big5 by the decoder's own table turned round. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	if (encoding === 'gb18030' || encoding === 'big5') return Uint8Array.from([...text].flatMap(doubleByte(encoding)));
	const view = new DataView(new ArrayBuffer(text.length * 2));
	for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
	return new Uint8Array(view.buffer);
}

const tables = new Map<Encoding, Map<string, number[]>>();

function doubleByte(encoding: Encoding): (char: string) => number[] {
	const table = tables.get(encoding) ?? reverseTable(encoding);
	tables.set(encoding, table);
	return (char) => {
		if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
		const bytes = table.get(char);
		if (!bytes) throw new Error(`${char} is not in ${encoding}`);
		return bytes;
	};
}

function reverseTable(encoding: Encoding): Map<string, number[]> {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, number[]>();
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const char = decoder.decode(Uint8Array.of(lead, trail));
			if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
		}
	}
	return table;
}

export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
	Uint8Array.from(parts.flatMap((part) => [...part]));

/** Each byte one character, as magic numbers are written down. */
export const raw = (characters: string): Uint8Array => Uint8Array.from(characters, (char) => char.charCodeAt(0));
