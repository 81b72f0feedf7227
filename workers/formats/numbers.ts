/**
 * Reads little-endian numbers, of which archives and old office files are built; beyond the end of the bytes everything
 * is 0.
 */
export class Numbers {
	readonly #view: DataView;

	constructor(bytes: Uint8Array) {
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	u16(at: number): number {
		return this.#holds(at, 2) ? this.#view.getUint16(at, true) : 0;
	}

	u32(at: number): number {
		return this.#holds(at, 4) ? this.#view.getUint32(at, true) : 0;
	}

	/** As a number: a size or offset beyond 2^53 is beyond any file that is taken on anyway. */
	u64(at: number): number {
		return this.#holds(at, 8) ? Number(this.#view.getBigUint64(at, true)) : 0;
	}

	#holds(at: number, size: number): boolean {
		return at >= 0 && at + size <= this.#view.byteLength;
	}
}
