/**
 * The median time of a round, in milliseconds, after as many rounds to warm up.
 * What a round returns is kept until the next, so that nothing is optimised away.
 */
export async function median(rounds: number, round: () => unknown): Promise<number> {
	for (let i = 0; i < rounds; i++) kept = await round();
	const times: number[] = [];
	for (let i = 0; i < rounds; i++) {
		const from = performance.now();
		kept = await round();
		times.push(performance.now() - from);
	}
	return times.sort((a, b) => a - b)[rounds >> 1] ?? 0;
}

/**
 * The median times of two things done in turns, in milliseconds, after one turn each to warm up: what else the machine
 * does weighs on both alike.
 */
export async function alternately(
	rounds: number,
	one: () => unknown,
	other: () => unknown,
): Promise<[one: number, other: number]> {
	const times: [number[], number[]] = [[], []];
	for (let round = 0; round <= rounds; round++) {
		for (const [at, run] of [one, other].entries()) {
			const from = performance.now();
			kept = await run();
			if (round > 0) times[at]?.push(performance.now() - from);
		}
	}
	const [first, second] = times.map((all) => all.sort((a, b) => a - b)[rounds >> 1] ?? 0);
	return [first as number, second as number];
}

export let kept: unknown;

export const millis = (time: number): string => `${time.toFixed(3)} ms`;

/** Prints a figure with its name, and what is to be said of it. */
export const line = (name: string, figure: string, remark = ''): void =>
	console.log(`${name.padEnd(34)}${figure.padStart(12)}   ${remark}`.trimEnd());
