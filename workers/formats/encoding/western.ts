/** What Windows puts where Latin-1 has control characters (0x80 to 0x9F); five places hold nothing. */
const BETWEEN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Decodes bytes of windows-1252. By its own table, because some engines take it for Latin-1. */
export function western(bytes: Uint8Array): string {
	const pieces: string[] = [];
	for (let from = 0; from < bytes.length; from += PIECE) {
		const codes = Array.from(bytes.subarray(from, from + PIECE), (byte) =>
			byte >= 0x80 && byte < 0xa0 ? BETWEEN.charCodeAt(byte - 0x80) : byte,
		);
		pieces.push(String.fromCharCode(...codes));
	}
	return pieces.join('');
}

/** As many arguments as a call surely takes. */
const PIECE = 8192;
