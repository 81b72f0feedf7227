/** The value of a property that is on or off: written without a value it is on. */
export const isOn = (value: string | undefined): boolean =>
	value === undefined || !/^(?:0|false|off|none)$/i.test(value);

/** A level from 0 to 9; what is no number is the first one. */
export const levelIn = (value: string | undefined): number => {
	const level = Number.parseInt(value ?? '', 10);
	return level >= 0 ? Math.min(level, 9) : 0;
};

/** Properties as they were before a tracked change, and those of a table style: none of them holds. */
const SUPERSEDED: ReadonlySet<string> = new Set(
	'rprchange pprchange tblprchange tblgridchange trprchange tcprchange sectprchange numberingchange tblstylepr'.split(
		' ',
	),
);

/** Follows elements that are passed over with all that is in them: superseded properties, and what the caller names. */
export class Skipping {
	#depth = 0;

	/** True within such an element. */
	get isOn(): boolean {
		return this.#depth > 0;
	}

	/** To be told of each element that opens: true where it is passed over. */
	open(name: string, skip = false): boolean {
		if (this.#depth > 0 || skip || SUPERSEDED.has(name)) this.#depth++;
		return this.#depth > 0;
	}

	/** To be told of each element that ends: true where it was passed over. */
	close(): boolean {
		if (this.#depth === 0) return false;
		this.#depth--;
		return true;
	}
}

/** Whose properties are open: an element's properties come before its content, and one's within another's. */
export class OpenProperties {
	#of: 'paragraph' | 'mark' | 'run' | 'row' | 'cell' | undefined;

	/** What the properties that are open belong to; mark is the end mark of a paragraph. */
	get of(): 'paragraph' | 'mark' | 'run' | 'row' | 'cell' | undefined {
		return this.#of;
	}

	open(name: string): void {
		if (name === 'ppr') this.#of = 'paragraph';
		else if (name === 'rpr') this.#of = this.#of === 'paragraph' ? 'mark' : 'run';
		else if (name === 'trpr') this.#of = 'row';
		else if (name === 'tcpr') this.#of = 'cell';
	}

	close(name: string): void {
		if (name === 'rpr') this.#of = this.#of === 'mark' ? 'paragraph' : undefined;
		else if (name === 'ppr' || name === 'trpr' || name === 'tcpr') this.#of = undefined;
	}
}
