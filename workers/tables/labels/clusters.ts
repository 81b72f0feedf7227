import { runsBy } from '../../../src/report/runs';
import type { Plain } from '../plain';
import type { Hit } from './labels';

/**
 * The most characters, figures not counted, between two labels of one table: two long ones and the name of their group
 * may be damaged.
 */
const GAP = 100;

/** Labels that are looked at: a text with more is no report. */
const MOST = 2_000;

/** The hits that stand close enough together to be labels of one table. */
export const clustersOf = ({ text }: Plain, hits: readonly Hit[]): Hit[][] =>
	runsBy(hits.slice(0, MOST), (before, hit) => isNear(text, before.end, hit.start));

function isNear(text: string, from: number, to: number): boolean {
	let words = 0;
	for (let at = from; at < to; at++) {
		if (!FIGURES.includes(text[at] as string) && ++words > GAP) return false;
	}
	return true;
}

const FIGURES = '0123456789/.-,，()';
