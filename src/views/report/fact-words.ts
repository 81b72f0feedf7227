/** The fewest characters that tell something: 占 and 增长 alone do not. */
const FEWEST = 4;
/** The most characters that a line has room for. */
const MOST = 24;
/** Characters that are looked at: a hostile text has no other lines. */
const NEAR = 80;
/** Where a clause ends: a comma within a number is none. */
const CLAUSE_END = /^(?:[，；：。！？]|[,;:!?](?!\d))/;

/**
 * The words before a number that no words name: its clause as far as it goes; where that says next to nothing, with the one
 * before it.
 *
 * @param at where the number stands
 * @returns empty where the number begins its line
 */
export function wordsBefore(text: string, at: number): string {
	const near = text.slice(Math.max(0, at - NEAR), at);
	const line = near.slice(near.lastIndexOf('\n') + 1).trim();
	let from = line.length;
	while (from > 0 && (line.length - from < FEWEST || !CLAUSE_END.test(line.slice(from - 1, from + 1)))) from--;
	return line.length - from > MOST ? `…${line.slice(-MOST)}` : line.slice(from);
}
