import type { Found } from './indicators';

/**
 * Leaves out figures told in weak words (全年共公开信息253条) where the report tells the same figure in plainer ones
 * (主动公开政府信息632条), or tells it weakly several times with different values: those are shares of something.
 */
export function withoutOutweighed(found: readonly Found[]): readonly Found[] {
	if (!found.some((one) => one.weak)) return found;
	const told = new Map<string, Telling>();
	for (const one of found) {
		const before = told.get(keyOf(one));
		const plain = !one.weak || before?.plain === true;
		const differing = before !== undefined && (before.differing || before.value !== one.figure.value);
		told.set(keyOf(one), { plain, value: one.figure.value, differing });
	}
	return found.filter((one) => {
		const { plain, differing } = told.get(keyOf(one)) as Telling;
		return !one.weak || !(plain || differing);
	});
}

/** How a figure is told, all in all. */
interface Telling {
	/** At least once in plain words. */
	plain: boolean;
	/** As it was told last. */
	value: Found['figure']['value'];
	/** Not always with the same value. */
	differing: boolean;
}

const keyOf = ({ figure: { id, year }, voice }: Found): string => `${id} ${year} ${voice}`;
