import { type Accessor, createEffect, createSignal } from 'solid-js';
import type { Library, Row } from '../library/library';
import { READER_VERSION } from '../report/contract';
import type { Lane } from './lane';

/** A report that breaks the reader is left as it is after so many tries. */
const ATTEMPTS = 2;

/**
 * Reads the kept reports of an older version of the rules, or with a damaged reading, again from their source:
 * one after another, while nothing else is to be read.
 */
export function createRenewal(library: Library, lane: Lane, busy: Accessor<boolean>): void {
	const [renewing, setRenewing] = createSignal(false);
	const tried = new Set<string>();

	createEffect(() => {
		if (busy() || renewing()) return;
		const stale = library.rows().find((row) => isStale(row) && !tried.has(row.id));
		if (!stale) return;
		tried.add(stale.id);
		setRenewing(true);
		void renew(stale.id, library, lane).finally(() => setRenewing(false));
	});
}

const isStale = ({ reader, unsaved, attempts = 0 }: Row): boolean =>
	reader < READER_VERSION && !unsaved && attempts < ATTEMPTS;

/** Reads a kept report again, with what its reader has chosen by now. One that cannot be read stays as it is. */
export async function renew(
	id: string,
	library: Pick<Library, 'attempt' | 'original' | 'replace'>,
	lane: Lane,
): Promise<void> {
	await library.attempt(id);
	const original = await library.original(id);
	const outcome = original && (await lane.pack(original));
	if (outcome?.ok) await library.replace(outcome.value);
}
