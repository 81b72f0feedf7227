/**
 * How long some work kept this process's processor busy, in milliseconds. Unlike the clock it is the same on a machine
 * that has much else to do: for telling a hang from work in bounded time, not for measuring speed (`npm run bench`).
 */
export async function cpuTime(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
