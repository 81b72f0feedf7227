import type { Folded } from '../text/fold';
import type { FoundTable } from './found';

/** How far before a table its caption is looked for, in characters. */
const ROOM = 48;

/** For each of the tables, which stand in order, the words right before it, behind the one before it: （一）全县汇总. */
export const captionsOf = ({ text }: Folded, tables: readonly FoundTable[]): string[] =>
	tables.map(({ start }, i) =>
		text.slice(Math.max(tables[i - 1]?.end ?? 0, start - ROOM, 0), start).replaceAll(/\s/g, ''),
	);
