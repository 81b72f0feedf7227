import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../../src/report/crc32';

/** What is unusual, or a lie, about an entry. */
interface Oddities {
	flags?: number;
	method?: number;
	deflate?: boolean;
	crc32?: number;
	/** The size that is told instead of the true one. */
	unpacked?: number;
	/** Sizes and places in the extra field of ZIP64. */
	zip64?: boolean;
	/** Sizes and checksum after the entry's bytes, zeros before them. */
	descriptor?: boolean;
	unicodePath?: string;
	/** The name that the Unicode path was made for. */
	unicodePathOf?: string;
	/** The place of the local header that is told instead of the true one. */
	at?: number;
}

export interface Made extends Oddities {
	name: Uint8Array;
	content: Uint8Array;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const raw = (what: string | Uint8Array) => (typeof what === 'string' ? utf8(what) : what);

export const entry = (name: string | Uint8Array, content: string | Uint8Array, oddities: Oddities = {}): Made => ({
	name: raw(name),
	content: raw(content),
	...oddities,
});

const u16 = (value: number) => [value & 255, (value >>> 8) & 255];
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)];
const u64 = (value: number) => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))];
const field = (id: number, content: readonly number[]) => [...u16(id), ...u16(content.length), ...content];

/** A ZIP file written byte by byte, so that everything about it can be wrong. */
export function zipOf(entries: readonly Made[], { zip64 = false } = {}): Uint8Array {
	const parts: Uint8Array[] = [];
	let at = 0;
	const write = (...bytes: (readonly number[] | Uint8Array)[]): void => {
		for (const piece of bytes) {
			parts.push(piece instanceof Uint8Array ? piece : Uint8Array.from(piece));
			at += piece.length;
		}
	};
	const directory = entries.map((made) => {
		const local = writeLocal(made, at, write);
		return Uint8Array.from(local);
	});
	const from = at;
	write(...directory);
	const size = at - from;
	if (zip64) {
		const end = at;
		const count = u64(entries.length);
		write(u32(0x06064b50), u64(44), u16(45), u16(45), u32(0), u32(0), count, count, u64(size), u64(from));
		write(u32(0x07064b50), u32(0), u64(end), u32(1));
	}
	const count = u16(zip64 ? 0xffff : entries.length);
	write(u32(0x06054b50), u32(0), count, count, u32(zip64 ? 0xffffffff : size), u32(zip64 ? 0xffffffff : from), u16(0));
	return joined(parts, at);
}

type Write = (...bytes: (readonly number[] | Uint8Array)[]) => void;

/** Writes an entry with its local header and returns its line of the directory. */
function writeLocal(made: Made, at: number, write: Write): number[] {
	const { name, content, flags = 0, deflate = false, method = deflate ? 8 : 0 } = made;
	const packed = deflate ? new Uint8Array(deflateRawSync(content)) : content;
	const sum = made.crc32 ?? crc32(content);
	const size = made.unpacked ?? content.length;
	const told = [...u32(sum), ...u32(packed.length), ...u32(size)];
	const marks = u16(flags | (made.descriptor ? 8 : 0));
	const before = made.descriptor ? new Array<number>(12).fill(0) : told;
	write(u32(0x04034b50), u16(20), marks, u16(method), u32(0), before, u16(name.length), u16(0), name, packed);
	if (made.descriptor) write(u32(0x08074b50), told);
	const place = made.at ?? at;
	const extra = [
		...(made.zip64 ? field(1, [...u64(size), ...u64(packed.length), ...u64(place)]) : []),
		...(made.unicodePath ? field(0x7075, unicodePath(made, made.unicodePath)) : []),
	];
	const full = u32(0xffffffff);
	const sizes = made.zip64 ? [...u32(sum), ...full, ...full] : told;
	const lengths = [...u16(name.length), ...u16(extra.length), ...u16(0)];
	const rest = [...u16(0), ...u16(0), ...u32(0), ...(made.zip64 ? full : u32(place))];
	const versions = [...u32(0x02014b50), ...u16(20), ...u16(20)];
	return [...versions, ...marks, ...u16(method), ...u32(0), ...sizes, ...lengths, ...rest, ...name, ...extra];
}

const unicodePath = ({ name, unicodePathOf }: Made, path: string): number[] => [
	1,
	...u32(crc32(unicodePathOf === undefined ? name : utf8(unicodePathOf))),
	...utf8(path),
];

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
