import type { Indicator } from '../../src/report/reading';
import type { Found } from './indicators';

/**
 * Turns voices into scopes. 市政府 alone tells the report's own figure; beside a figure of 全市 for the same thing it is
 * the body itself; beside one of 市本级 too it is a third party, which the export has no scope for.
 */
export function settleVoices(found: readonly Found[]): Indicator[] {
	const told = new Map<string, Set<Found['voice']>>();
	for (const { id, voice } of found) told.set(id, (told.get(id) ?? new Set()).add(voice));
	return found.flatMap(({ voice, ...figure }): Indicator[] => {
		const voices = told.get(figure.id) as Set<Found['voice']>;
		if (voice === 'part' || (voice === 'office' && voices.has('self'))) return [];
		const self = voice === 'self' || (voice === 'office' && voices.has('all'));
		const scope = self ? 'self' : 'all';
		return [{ ...figure, scope, derivation: [...figure.derivation, { saw: 'scope', says: scope }] }];
	});
}
