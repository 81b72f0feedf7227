import { crc32 } from '../../../src/report/crc32';
import { Numbers } from '../numbers';

/** Bit 11 of an entry's flags: its name is UTF-8. */
const UTF8_NAME = 0x800;
/** The extra field of Info-ZIP that gives the name in UTF-8 beside one of the maker's own. */
const UNICODE_PATH = 0x7075;

/**
 * An entry's name as people read it, "/" between folders. What is not marked as UTF-8 is UTF-8 all the same where it
 * can be (macOS does not mark it), else GBK: what Windows, WinRAR, 好压 and 360压缩 write in China.
 *
 * @param extra the entry's extra fields
 */
export function entryName(raw: Uint8Array, flags: number, extra: Uint8Array): string {
	const name =
		unicodePath(raw, extra) ?? utf8(raw, (flags & UTF8_NAME) === 0) ?? new TextDecoder('gb18030').decode(raw);
	return name.replaceAll('\\', '/');
}

/** The name of the extra field, where it was made for this very name. */
function unicodePath(raw: Uint8Array, extra: Uint8Array): string | undefined {
	const field = extraField(extra, UNICODE_PATH);
	if (field?.[0] !== 1 || new Numbers(field).u32(1) !== crc32(raw)) return undefined;
	return utf8(field.subarray(5), true);
}

/** @param strict undefined for what is no UTF-8, instead of broken characters */
function utf8(bytes: Uint8Array, strict: boolean): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: strict }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The content of one of an entry's extra fields. */
export function extraField(extra: Uint8Array, id: number): Uint8Array | undefined {
	const numbers = new Numbers(extra);
	for (let at = 0; at + 4 <= extra.length; ) {
		const end = at + 4 + numbers.u16(at + 2);
		if (numbers.u16(at) === id && end <= extra.length) return extra.subarray(at + 4, end);
		at = end;
	}
	return undefined;
}
