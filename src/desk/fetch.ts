import { MOST_BYTES, type ReadRequest } from '../report/contract';
import type { Outcome } from '../report/failure';
import type { Incoming } from './job';

/** How long the system may take to hand a file over (one in a cloud folder is fetched first), in milliseconds. */
const DEADLINE = 60_000;

/** The bytes of what was handed over, now that it is its turn. */
export async function fetchBytes({ name, size, via, bytes, failure }: Incoming): Promise<Outcome<ReadRequest>> {
	if (failure) return { ok: false, failure };
	if (size !== undefined && size > MOST_BYTES) return tooLarge(name, size);
	const given = await withinDeadline(bytes());
	if (!given) return { ok: false, failure: { code: 'unreadable', name } };
	if (given.byteLength > MOST_BYTES) return tooLarge(name, given.byteLength);
	return { ok: true, value: { name, bytes: given, ...(via && { via }) } };
}

const tooLarge = (name: string, bytes: number): Outcome<never> => ({
	ok: false,
	failure: { code: 'too-large', name, bytes, limit: MOST_BYTES },
});

function withinDeadline(bytes: Promise<ArrayBuffer>): Promise<ArrayBuffer | undefined> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, DEADLINE, undefined);
		bytes.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
	});
}
