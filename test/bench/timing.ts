/** A measurement lasts about so long, in milliseconds: what is quick is done many times in it. */
const SPAN = 4;

/**
 * The median time of each work, in milliseconds. The works take turns, round by round, and each measurement lasts
 * equally long: whatever else the machine does falls on all of them alike, on the short as on the long. As many rounds
 * before that only warm up. What a work returns is kept until the next, so that nothing is optimised away.
 */
export async function medians(
	rounds: number,
	works: Readonly<Record<string, () => unknown>>,
): Promise<Map<string, number>> {
	const running = Object.entries(works).map(([name, work]) => ({ name, work, times: [] as number[], repeats: 1 }));
	for (let round = 0; round < rounds; round++) for (const one of running) one.times.push(await timed(one.work, 1));
	for (const one of running) {
		one.repeats = Math.max(1, Math.round(SPAN / middle(one.times)));
		one.times = [];
	}
	for (let round = 0; round < rounds; round++) {
		for (const { work, times, repeats } of running) times.push(await timed(work, repeats));
	}
	return new Map(running.map(({ name, times }) => [name, middle(times)]));
}

async function timed(work: () => unknown, repeats: number): Promise<number> {
	const from = performance.now();
	for (let at = 0; at < repeats; at++) kept = await work();
	return (performance.now() - from) / repeats;
}

const middle = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** What was worked out last: exported, so that no compiler can leave the work out because nobody looks at it. */
export let kept: unknown;

export const millis = (time: number): string => `${time.toFixed(3)} ms`;

/** Prints a figure with its name, and what is to be said of it. */
export const line = (name: string, figure: string, remark = ''): void =>
	console.log(`${name.padEnd(34)}${figure.padStart(12)}   ${remark}`.trimEnd());
