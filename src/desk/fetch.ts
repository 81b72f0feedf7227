import { MOST_BYTES, type ReadRequest } from '../report/contract';
import { failed, type Outcome } from '../report/failure';
import type { Incoming } from './job';
import { isLoneLink } from './lone-link';

/** How long the system may take to hand a file over (one in a cloud folder is fetched first), in milliseconds. */
const DEADLINE = 60_000;

/** The bytes of what was handed over, now that it is its turn. */
export async function fetchBytes({ name, size, via, bytes, failure }: Incoming): Promise<Outcome<ReadRequest>> {
	if (failure) return failed(failure);
	if (size !== undefined && size > MOST_BYTES) return tooLarge(name, size);
	const given = await withinDeadline(bytes());
	if (!given) return failed({ code: 'unreadable', name });
	if (given.byteLength > MOST_BYTES) return tooLarge(name, given.byteLength);
	if (via && isLoneLink(new TextDecoder().decode(given.slice(0, LOOKED_AT)))) {
		return failed({ code: 'link-only', name });
	}
	return { ok: true, value: { name, bytes: given, ...(via && { via }) } };
}

/** Bytes of a pasted or shared text: more than any link has. */
const LOOKED_AT = 16_384;

const tooLarge = (name: string, bytes: number): Outcome<never> =>
	failed({ code: 'too-large', name, bytes, limit: MOST_BYTES });

function withinDeadline(bytes: Promise<ArrayBuffer>): Promise<ArrayBuffer | undefined> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, DEADLINE, undefined);
		bytes.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
	});
}
