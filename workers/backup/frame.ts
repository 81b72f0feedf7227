import type { BackupItem } from '../../src/report/backup';
import { sha256 } from '../hash';

/** Stands before every record: a byte that JSON never holds bare. */
export const RS = 0x1e;
export const LF = 0x0a;
/** Hex digits of a checksum. */
export const SUM_LENGTH = 64;

/** A record as it stands in the file, and its checksum. */
interface Frame {
	bytes: Uint8Array<ArrayBuffer>;
	sum: string;
}

/** Writes one record: RS, a line of JSON, the parts, a line with the SHA-256 of what stands before it. */
export async function frame(line: object, parts: readonly ArrayBuffer[] = []): Promise<Frame> {
	const head = new TextEncoder().encode(`\x1e${JSON.stringify(line)}\n`);
	const body = joined([head, ...parts.map((part) => new Uint8Array(part))]);
	const sum = await sha256(body.buffer);
	return { bytes: joined([body, new TextEncoder().encode(`${sum}\n`)]), sum };
}

/** The record of an item: its line names the parts and their lengths. */
export const itemFrame = ({ section, id, value, parts }: BackupItem): Promise<Frame> =>
	frame(
		{ section, id, parts: parts.map(([name, { byteLength }]) => [name, byteLength]), value },
		parts.map(([, bytes]) => bytes),
	);

/** Arrays of bytes one behind the other. */
export function joined(arrays: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(arrays.reduce((length, array) => length + array.length, 0));
	let at = 0;
	for (const array of arrays) {
		whole.set(array, at);
		at += array.length;
	}
	return whole;
}
