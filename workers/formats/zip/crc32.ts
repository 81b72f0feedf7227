const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/**
 * The checksum that a ZIP file keeps of each entry (CRC-32, ISO 3309).
 *
 * @param before the checksum of the bytes before these; 0 at the start
 */
export function crc32(bytes: Uint8Array, before = 0): number {
	let value = ~before;
	for (let at = 0; at < bytes.length; at++) {
		value = (TABLE[(value ^ (bytes[at] as number)) & 0xff] as number) ^ (value >>> 8);
	}
	return ~value >>> 0;
}
