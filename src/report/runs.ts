/** Things in their order, each put together with the one before it where it goes on with that. */
export function runsBy<T>(things: Iterable<T>, goesOn: (before: T, thing: T) => boolean): [T, ...T[]][] {
	const runs: [T, ...T[]][] = [];
	for (const thing of things) {
		const run = runs.at(-1);
		if (run && goesOn(run.at(-1) as T, thing)) run.push(thing);
		else runs.push([thing]);
	}
	return runs;
}
