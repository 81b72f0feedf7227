import type { Numbers } from '../numbers';

/** Sector numbers from here on are none: the end of a chain, a free sector. */
const NO_SECTOR = 0xffff_fffa;
/** Sectors of the allocation table that the header lists itself. */
const LISTED_IN_HEADER = 109;

/**
 * The sectors of a compound file and the table that chains them (MS-CFB 2.2–2.5). A chain is followed for as many
 * sectors as its stream needs or the file has, so that one that bites its own tail ends too.
 */
export class Sectors {
	readonly size: number;
	readonly #bytes: Uint8Array;
	readonly #numbers: Numbers;
	readonly #shift: number;
	readonly #table: readonly number[];

	constructor(bytes: Uint8Array, numbers: Numbers) {
		this.#bytes = bytes;
		this.#numbers = numbers;
		this.#shift = numbers.u16(0x1e) === 12 ? 12 : 9;
		this.size = 1 << this.#shift;
		this.#table = this.#tableSectors();
	}

	/** Reads a stream of known size; undefined where its chain ends before, or leads out of the file. */
	stream(start: number, size: number): Uint8Array | undefined {
		if (size > this.#bytes.length) return undefined;
		const whole = new Uint8Array(size);
		let sector = start;
		for (let at = 0; at < size; at += this.size) {
			const from = this.#offset(sector);
			const piece = this.#bytes.subarray(from, from + Math.min(this.size, size - at));
			if (sector >= NO_SECTOR || piece.length < Math.min(this.size, size - at)) return undefined;
			whole.set(piece, at);
			sector = this.#next(sector);
		}
		return whole;
	}

	/** Reads a chain to its end, for what has no size of its own: the directory, the small allocation table. */
	chain(start: number): Uint8Array | undefined {
		const most = Math.ceil(this.#bytes.length / this.size);
		let length = 0;
		for (let sector = start; sector < NO_SECTOR; sector = this.#next(sector)) if (++length > most) return undefined;
		return this.stream(start, length * this.size);
	}

	#offset(sector: number): number {
		return (sector + 1) * this.size;
	}

	#next(sector: number): number {
		const perSector = this.size / 4;
		const listed = this.#table[Math.floor(sector / perSector)];
		return listed === undefined ? NO_SECTOR : this.#entry(listed, sector % perSector);
	}

	/** A number in a sector; none where that lies beyond the file. */
	#entry(sector: number, at: number): number {
		const place = this.#offset(sector) + at * 4;
		return place + 4 <= this.#bytes.length ? this.#numbers.u32(place) : NO_SECTOR;
	}

	/** The sectors that the allocation table lies in: listed in the header, and for big files in sectors of their own. */
	#tableSectors(): number[] {
		const table: number[] = [];
		const most = Math.ceil(this.#bytes.length / this.size);
		const add = (sector: number) => {
			if (sector < NO_SECTOR && table.length < most) table.push(sector);
		};
		for (let at = 0; at < LISTED_IN_HEADER; at++) add(this.#numbers.u32(0x4c + at * 4));
		const perSector = this.size / 4 - 1;
		let list = this.#numbers.u32(0x44);
		for (let lists = 0; list < NO_SECTOR && lists * perSector < most; lists++) {
			for (let at = 0; at < perSector; at++) add(this.#entry(list, at));
			list = this.#entry(list, perSector);
		}
		return table;
	}
}
