import type { Folded } from '../text/fold';
import { between, type Item } from './items';

/** Parts told one after another, each with its share of the same whole. */
export interface Run {
	parts: Item[];
	/** The words between 占 and the first share: 申请总数的. */
	of: string;
}

/** The runs of the running text, in order; a part that stands alone is a run of one. */
export function runsOf(folded: Folded, items: readonly Item[]): Run[] {
	const runs: Run[] = [];
	for (const part of items) {
		if (!part.share) continue;
		const of = baseOf(folded, part, part.share);
		const last = runs.at(-1);
		if (last && last.of === of && last.parts.length < MOST && follows(folded, last.parts.at(-1) as Item, part))
			last.parts.push(part);
		else runs.push({ parts: [part], of });
	}
	return runs;
}

/** A run of more shares than this is none that a report adds up. */
const MOST = 80;

const baseOf = (folded: Folded, part: Item, share: Item): string =>
	/占(?:比)?(.*?)的?(?:比重|比例)?[为达约]?$/.exec(between(folded, part, share))?.[1] ?? '';

/** No part begins farther behind the share before it than this. */
const REACH = 60;

function follows(folded: Folded, before: Item, part: Item): boolean {
	const gap = between(folded, before.share as Item, part);
	if (before.stretch !== part.stretch || gap.length > REACH || /其中|\d/.test(gap)) return false;
	return (
		before.depth === part.depth &&
		(before.quantity.kind === part.quantity.kind || part.quantity.unit === '' || before.quantity.unit === '')
	);
}
