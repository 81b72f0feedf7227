import type { Indicator } from '../../src/report/reading';
import type { Found } from './indicators';
import type { Voice } from './scope';

/**
 * Turns voices into scopes. 市政府 alone tells the report's own figure; beside a figure of 全市 for the same thing it is
 * the body itself; beside one of 市本级 too it is a third party, which the export has no scope for.
 */
export function settleVoices(found: readonly Found[]): Indicator[] {
	const told = new Map<string, Set<Voice>>();
	for (const { voice, figure } of found) told.set(figure.id, (told.get(figure.id) ?? new Set()).add(voice));
	const contested = familiesOfBoth(found);
	const settled: Indicator[] = [];
	for (const { voice, figure } of found) {
		const voices = told.get(figure.id) as Set<Voice>;
		if (voice === 'part' || (voice === 'office' && voices.has('self'))) continue;
		const beside = voices.has('all') || contested.has(familyOf(figure));
		figure.scope = voice === 'self' || (voice === 'office' && beside && !toldForAll(found, figure)) ? 'self' : 'all';
		figure.derivation.push({ saw: 'scope', says: figure.scope });
		settled.push(figure);
	}
	return settled;
}

/** The families that 市政府 and 全市 each tell a figure of by the same name: its parts are told for each too. */
const familiesOfBoth = (found: readonly Found[]): Set<string> =>
	new Set(
		found
			.filter(
				({ voice, figure }) => voice === 'office' && isToldFor('all', found, figure) && !toldForAll(found, figure),
			)
			.map(({ figure }) => familyOf(figure)),
	);

const familyOf = ({ id }: Indicator): string => id.slice(0, id.indexOf('.'));

const isToldFor = (whose: Voice, found: readonly Found[], { id }: Indicator): boolean =>
	found.some(({ voice, figure }) => voice === whose && figure.id === id);

/** 市政府 with the very number that is told for 全市 says the same again. */
const toldForAll = (found: readonly Found[], { id, value }: Indicator): boolean =>
	found.some(({ voice, figure }) => voice === 'all' && figure.id === id && figure.value === value);
