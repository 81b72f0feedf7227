import type { ReadRequest } from '../../../src/report/contract';
import { failed, type Outcome } from '../../../src/report/failure';
import { chunksOf, isPng } from './chunks';
import { PARCEL, unpackParcel } from './parcel';

/**
 * The report inside a card picture, to be read like any other; what is no picture is handed on as it is.
 *
 * @returns the request to read, or a failure: card-without-data, card-damaged
 */
export async function unwrapCard(request: ReadRequest): Promise<Outcome<ReadRequest>> {
	const { name, bytes } = request;
	if (!isPng(new Uint8Array(bytes))) return { ok: true, value: request };
	const chunk = chunksOf(bytes).find(({ type }) => type === PARCEL);
	if (!chunk) return failed({ code: 'card-without-data', name });
	const source = chunk.sound ? await unpackParcel(chunk.data) : undefined;
	return source ? { ok: true, value: source } : failed({ code: 'card-damaged', name });
}
