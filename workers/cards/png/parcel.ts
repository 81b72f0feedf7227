import { deflate, inflateWithin } from '../../../src/report/compression';
import { ENCODINGS, type Encoding } from '../../../src/report/reading';
import { type Attachment, MOST_ATTACHED } from '../../../src/report/sheet';
import { sha256 } from '../../hash';

/**
 * The chunk of our own that holds a report's source: ancillary, private, and to be kept by programs that change
 * the picture (by the letters' case, as the PNG standard has it).
 */
export const PARCEL = 'gkSr';
const VERSION = 1;
/** As long as file systems allow. */
const LONGEST_NAME = 255;
/** For the label: name, fingerprint, and what the reader was told. */
const MOST_LABEL = 4096;
/** Before the label: the version, and the label's length in two bytes. */
const HEAD = 3;

type Source = Attachment['source'];

interface Label {
	name: string;
	sha256: string;
	via?: 'clipboard';
	encoding?: Encoding;
}

/** Packs a source: version, length of the label, label (JSON), bytes; all but the version deflated. */
export async function parcel({ name, bytes, via, encoding }: Source): Promise<Uint8Array<ArrayBuffer>> {
	const label: Label = {
		name: name.slice(0, LONGEST_NAME),
		sha256: await sha256(bytes),
		...(via && { via }),
		...(encoding && { encoding }),
	};
	const words = new TextEncoder().encode(JSON.stringify(label));
	const length = new Uint8Array([words.length >> 8, words.length & 0xff]);
	const packed = await deflate(await new Blob([length, words, bytes]).arrayBuffer());
	return new Uint8Array(await new Blob([new Uint8Array([VERSION]), packed]).arrayBuffer());
}

/** What a parcel holds, where every part of it is as it was packed; undefined where anything is not. */
export async function unpackParcel(data: Uint8Array<ArrayBuffer>): Promise<Source | undefined> {
	if (data[0] !== VERSION) return undefined;
	const inflated = await inflateWithin(data.subarray(1), MOST_ATTACHED + MOST_LABEL + HEAD);
	if (typeof inflated === 'string' || inflated.length < 2) return undefined;
	const start = 2 + ((inflated[0] as number) << 8) + (inflated[1] as number);
	if (start > inflated.length || start > MOST_LABEL) return undefined;
	const label = labelOf(inflated.subarray(2, start));
	const bytes = inflated.slice(start).buffer;
	if (!label || label.sha256 !== (await sha256(bytes))) return undefined;
	const { name, via, encoding } = label;
	return { name, bytes, ...(via && { via }), ...(encoding && { encoding }) };
}

/** A label of exactly the fields that labels have. */
function labelOf(bytes: Uint8Array): Label | undefined {
	const { name, sha256: hash, via, encoding, ...others } = parsed(bytes);
	if (typeof name !== 'string' || name === '' || name.length > LONGEST_NAME || typeof hash !== 'string')
		return undefined;
	if (via !== undefined && via !== 'clipboard') return undefined;
	const known = ENCODINGS.find((one) => one === encoding);
	if ((encoding !== undefined && !known) || Object.keys(others).length > 0) return undefined;
	return { name, sha256: hash, ...(via && { via }), ...(known && { encoding: known }) };
}

function parsed(bytes: Uint8Array): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
