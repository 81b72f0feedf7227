import type { Outcome } from '../../../src/report/failure';
import { xmlText } from '../parts/xml-text';
import type { Archive } from '../zip/archive';
import { namesOf } from './locations';

/** An XML file of the package. */
export interface Part {
	name: string;
	xml: string;
}

/** Looks up and reads the files of an OFD package. */
export class Package {
	readonly #archive: Archive;
	/** What was read before: templates and resources are asked for by every page. */
	readonly #read = new Map<string, Promise<Outcome<Part>>>();

	constructor(archive: Archive) {
		this.#archive = archive;
	}

	/** The name of the file that leads to all others: OFD.xml, wherever it was packed. */
	get entrance(): string | undefined {
		const names = this.#archive.names.filter((name) => /(?:^|\/)ofd\.xml$/i.test(name));
		return names.sort((one, other) => one.length - other.length)[0];
	}

	/** True where the files are encrypted by GM/T 0099: the package lists then how, beside its entrance. */
	get isEncrypted(): boolean {
		return this.#archive.names.some((name) =>
			/(?:^|\/)(?:encryptions\.xml|decryptseed\.dat|entriesmap\.dat)$/i.test(name),
		);
	}

	/** The name of the file that a location written in another one means; undefined where there is none. */
	find(location: string, from: string): string | undefined {
		return namesOf(location, from).find((name) => this.#archive.has(name));
	}

	/** Reads an XML file that is there. */
	part(name: string): Promise<Outcome<Part>> {
		const before = this.#read.get(name);
		if (before) return before;
		const reading = this.#archive
			.read(name)
			.then((read): Outcome<Part> => (read.ok ? { ok: true, value: { name, xml: xmlText(read.value) } } : read));
		this.#read.set(name, reading);
		return reading;
	}
}
