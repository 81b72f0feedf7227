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

/** A label that tables of a kind begin with, and one that has stood in each so many times before another begins. */
interface Bounds {
	first: string;
	last: string;
	times: number;
}

/** The tables of a cluster, which may stand one right behind the other. */
export function tablesIn(cluster: readonly Hit[], { first, last, times }: Bounds): Hit[][] {
	const tables: Hit[][] = [];
	let ends = 0;
	for (const hit of cluster) {
		const { id } = hit.label;
		if (tables.length === 0 || (id === first && ends >= times)) {
			tables.push([]);
			ends = 0;
		}
		tables.at(-1)?.push(hit);
		if (id === last) ends++;
	}
	return tables;
}
