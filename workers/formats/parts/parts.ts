import type { Outcome } from '../../../src/report/failure';
import type { Archive } from '../zip/archive';
import { xmlText } from './xml-text';

/** The parts of an Office document (Open Packaging Conventions, ISO/IEC 29500-2), by their names from the root on. */
export interface Parts {
	has(name: string): boolean;
	/** The bytes of a part that is there. */
	bytes(name: string): Promise<Outcome<Uint8Array>>;
	/** The XML of a part; the empty text where there is none. */
	xml(name: string): Promise<Outcome<string>>;
}

/** The parts as they are packed in an archive. */
export const packedParts = (archive: Archive): Parts => ({
	has: archive.has,
	bytes: archive.read,
	xml: async (name) => {
		if (!archive.has(name)) return { ok: true, value: '' };
		const part = await archive.read(name);
		return part.ok ? { ok: true, value: xmlText(part.value) } : part;
	},
});
