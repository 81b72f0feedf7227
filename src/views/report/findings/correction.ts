import { type Accessor, createResource } from 'solid-js';
import type { Library } from '../../../library/library';
import { type Correction, mendingOf } from '../../../library/mending';
import { formerVersion } from '../../../library/versions';

/**
 * What a corrected version mends of the one before, and what is new in it; undefined where there is none before. It stays
 * told when that one is deleted, as long as what tells it is on the page.
 */
export function createCorrection(
	id: string,
	library: Pick<Library, 'rows' | 'reading' | 'marks'>,
	asked: Accessor<boolean> = () => true,
): Accessor<Correction | undefined> {
	const [correction] = createResource(asked, () => mendingOf(formerVersion(id, library.rows()), id, library));
	// Nothing waits for it: what stands around it stands meanwhile.
	return () => (correction.state === 'ready' ? correction() : undefined);
}
