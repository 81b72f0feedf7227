import { namedFindings } from '../report/finding-key';
import { groupedBy } from '../report/grouped';
import type { Reading } from '../report/reading';
import type { Marker } from './marking';
import type { Opener } from './opening';

/** What became of what did not add up, from one version of a report to the next. */
export interface Mending {
	/** Not found any more: their places among the findings of the version before. */
	mended: readonly number[];
	/** Found again, and not marked. */
	left: number;
	/** Found in the later version only, and not marked: their places among its findings. */
	fresh: readonly number[];
}

/** The same, with the version before: in its words stands what was mended. */
export interface Correction extends Mending {
	former: Reading;
}

/** What a kept version mends of another; undefined where there is nothing to tell, or one of them cannot be opened. */
export async function mendingOf(
	former: string | undefined,
	corrected: string,
	{ reading, marks }: Pick<Opener, 'reading'> & Pick<Marker, 'marks'>,
): Promise<Correction | undefined> {
	const before = former && (await reading(former));
	const now = before && (await reading(corrected));
	if (!before || !now) return undefined;
	const { findings } = await marks(corrected);
	const tally = mending(before, now, new Set(findings.map(({ key }) => key)));
	return tally.mended.length + tally.left + tally.fresh.length > 0 ? { ...tally, former: before } : undefined;
}

/**
 * Holds the findings of a corrected version against those of the one before; what is only a note is left out, as it is
 * in lists. A finding is the same where its rule and its places are, whatever numbers stand there now.
 *
 * @param marked keys of findings that the reader has dealt with
 */
export function mending(former: Reading, corrected: Reading, marked: ReadonlySet<string>): Mending {
	const open = groupedBy(grave(former), ({ place }) => place);
	let left = 0;
	const fresh: number[] = [];
	for (const { key, place, at } of grave(corrected)) {
		const before = open.get(place)?.shift();
		if (marked.has(key)) continue;
		if (before === undefined) fresh.push(at);
		else left++;
	}
	const mended = [...open.values()].flatMap((alike) => alike.map(({ at }) => at)).sort((a, b) => a - b);
	return { mended, left, fresh };
}

/** Errors and warnings, each by its own name and by what of it stays where its numbers change; `at`: which finding it is. */
function grave(reading: Reading): { key: string; place: string; at: number }[] {
	return namedFindings(reading).flatMap(({ severity, key }, at) =>
		severity === 'info' ? [] : [{ key, place: key.replaceAll(/[\d.,]+/g, ''), at }],
	);
}
