/** A text in the encodings that reports come in. The browser and Node only decode them, so the tables are turned round. */

export const utf8 = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

export const utf8WithMark = (text: string): ArrayBuffer => utf8(`\ufeff${text}`);

/** UTF-16 with its byte order mark. */
export function utf16(text: string, littleEndian: boolean): ArrayBuffer {
	const view = new DataView(new ArrayBuffer(2 * text.length + 2));
	view.setUint16(0, 0xfeff, littleEndian);
	for (let i = 0; i < text.length; i++) view.setUint16(2 * i + 2, text.charCodeAt(i), littleEndian);
	return view.buffer;
}

/** GB18030 in its two-byte part (GBK), or Big5. Fails on a character that the encoding does not have. */
export function doubleByte(text: string, encoding: 'gb18030' | 'big5'): ArrayBuffer {
	const codes = tableOf(encoding);
	const bytes = [...text].flatMap((char) => {
		const code = char < '\u0080' ? [char.charCodeAt(0)] : codes.get(char);
		if (!code) throw new Error(`${encoding} has no ${char}`);
		return code;
	});
	return Uint8Array.from(bytes).buffer;
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
	const known = tables.get(encoding);
	if (known) return known;
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, number[]>();
	for (let lead = 0x81; lead <= 0xfe; lead++) {
		for (let trail = 0x40; trail <= 0xfe; trail++) {
			const char = decoder.decode(Uint8Array.of(lead, trail));
			if ([...char].length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
		}
	}
	tables.set(encoding, table);
	return table;
}
