import type { BinderLine } from '../../../../src/library/backup/binder';
import type { Answer } from '../../../../src/threads/line';
import { nextPortion, openBackup } from '../../../../workers/backup/read';
import { sumOf, writeEnd, writeHead, writeItems } from '../../../../workers/backup/write';

/** What the worker does, without a worker; from the n-th question on it is dead, where one is given. */
export function binderStandIn(deadFrom = Number.POSITIVE_INFINITY): BinderLine {
	let asked = 0;
	const ask =
		<Args extends unknown[], T>(work: (...args: Args) => Promise<T>) =>
		async (...args: Args): Promise<Answer<T>> =>
			++asked < deadFrom ? { ok: true, value: await work(...args) } : { ok: false, because: 'died', detail: '' };
	return {
		head: ask(writeHead),
		items: ask(writeItems),
		end: ask(writeEnd),
		open: ask(openBackup),
		next: ask(nextPortion),
		sumOf: ask(sumOf),
		stop: () => {},
	};
}
