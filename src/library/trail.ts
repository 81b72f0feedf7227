/** A report's place among those of a list, and those beside it. */
interface TrailPlace {
	/** From 1. */
	at: number;
	of: number;
	before: string | undefined;
	after: string | undefined;
}

/**
 * Where a report stands in the list that its reader came from.
 *
 * @param trail the ids of that list's reports, in its order
 * @param isKept whether a report of it is still in the library: one that was deleted meanwhile is passed over
 * @returns undefined where the list does not have the report, or nothing but it
 */
export function placeOn(trail: readonly string[], id: string, isKept: (id: string) => boolean): TrailPlace | undefined {
	const kept = trail.filter((one) => one === id || isKept(one));
	const at = kept.indexOf(id);
	if (at < 0 || kept.length < 2) return undefined;
	return { at: at + 1, of: kept.length, before: kept[at - 1], after: kept[at + 1] };
}
