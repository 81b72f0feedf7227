import { type Accessor, createResource, untrack } from 'solid-js';
import type { Library } from '../../../library/library';
import { mendingOf } from '../../../library/mending';
import { formerVersion } from '../../../library/versions';

const NONE: ReadonlySet<number> = new Set();

/**
 * Which findings of a corrected version the one before did not have; none where there is none before. They stay told when
 * that one is deleted, as long as the report is open.
 */
export function createFresh(
	id: string,
	library: Pick<Library, 'rows' | 'reading' | 'marks'>,
): Accessor<ReadonlySet<number>> {
	const [fresh] = createResource(async () => {
		const mending = await mendingOf(
			untrack(() => formerVersion(id, library.rows())),
			id,
			library,
		);
		return new Set(mending?.fresh);
	});
	// Nothing waits for it: the list stands meanwhile.
	return () => (fresh.state === 'ready' ? fresh() : NONE);
}
