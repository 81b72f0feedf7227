/**
 * Work that is overtaken is not begun: while one piece runs, only the newest of those that come waits.
 *
 * @param work takes the newest of what was given
 * @returns gives it something to work on
 */
export function latest<T>(work: (on: T) => Promise<void>): (on: T) => void {
	let waiting: { on: T } | undefined;
	let busy = false;
	const next = async (): Promise<void> => {
		busy = true;
		while (waiting) {
			const { on } = waiting;
			waiting = undefined;
			await work(on);
		}
		busy = false;
	};
	return (on) => {
		waiting = { on };
		if (!busy) void next();
	};
}
