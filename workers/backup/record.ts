import { sha256 } from '../hash';
import { parsed } from './depth';
import { joined, LF, RS, SUM_LENGTH } from './frame';

/** The longest line of JSON that a record may begin with, in bytes. */
const LONGEST_LINE = 1 << 20;
/** The most bytes that the parts of one record may have: a source, a reading and a text at their largest. */
const MOST_PARTS = 200 * 1024 * 1024;

/** A record taken out of a file. */
export type Raw =
	| { ok: true; line: unknown; parts: [name: string, bytes: ArrayBuffer][]; sum: string; next: number }
	/** `next` is missing where nothing in the record tells how long it is. */
	| { ok: false; fault: 'cut-off' | 'damaged' | 'too-large'; line?: unknown; next?: number };

/** Reads the record that begins at a place in the file, and checks it against its sum. */
export async function readRecord(file: Blob, at: number): Promise<Raw> {
	const head = await lineAt(file, at);
	if (!head.ok) return head;
	const line = parsed(head.bytes.subarray(1));
	const sizes = line === undefined ? undefined : sizesOf(line);
	if (!sizes) return { ok: false, fault: 'damaged' };
	const start = at + head.bytes.length + 1;
	const end = start + sizes.reduce((sum, [, length]) => sum + length, 0);
	const next = end + SUM_LENGTH + 1;
	if (end - start > MOST_PARTS) return { ok: false, fault: 'too-large', line, next };
	if (next > file.size) return { ok: false, fault: 'cut-off', line };
	const bytes = await file.slice(start, next).arrayBuffer();
	const body = joined([head.bytes, new Uint8Array([LF]), new Uint8Array(bytes, 0, end - start)]);
	const sum = new TextDecoder('latin1').decode(bytes.slice(end - start, -1));
	if ((await sha256(body.buffer)) !== sum) return { ok: false, fault: 'damaged', line, next };
	return { ok: true, line, parts: cut(bytes, sizes), sum, next };
}

/** The line of a record, from its RS on, without its end. */
async function lineAt(
	file: Blob,
	at: number,
): Promise<{ ok: true; bytes: Uint8Array<ArrayBuffer> } | Extract<Raw, { ok: false }>> {
	for (let length = 4096; ; length *= 4) {
		const bytes = new Uint8Array(await file.slice(at, at + Math.min(length, LONGEST_LINE)).arrayBuffer());
		if (bytes[0] !== RS) return { ok: false, fault: bytes.length === 0 ? 'cut-off' : 'damaged' };
		const end = bytes.indexOf(LF);
		if (end >= 0) return { ok: true, bytes: bytes.slice(0, end) };
		if (at + bytes.length >= file.size) return { ok: false, fault: 'cut-off' };
		if (length >= LONGEST_LINE) return { ok: false, fault: 'damaged' };
	}
}

type Sizes = readonly (readonly [name: string, length: number])[];

/** The names and lengths of a record's parts; undefined where the line does not give them as it must. */
function sizesOf(line: unknown): Sizes | undefined {
	const { parts = [] } = (line ?? {}) as { parts?: unknown };
	return Array.isArray(parts) && parts.every(isSize) ? parts : undefined;
}

const isSize = (size: unknown): size is [string, number] =>
	Array.isArray(size) && typeof size[0] === 'string' && Number.isSafeInteger(size[1]) && size[1] >= 0;

function cut(bytes: ArrayBuffer, sizes: Sizes): [string, ArrayBuffer][] {
	let at = 0;
	return sizes.map(([name, length]) => {
		const part = bytes.slice(at, at + length);
		at += length;
		return [name, part];
	});
}
