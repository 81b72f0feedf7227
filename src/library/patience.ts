/** How long the reader is made to wait for the database, in milliseconds; the work itself goes on after that. */
const PATIENCE = 5000;

/** What the work comes to, or undefined where it takes longer than anyone should wait. */
export function inTime<T>(work: Promise<T>): Promise<T | undefined> {
	let timer: ReturnType<typeof setTimeout>;
	const patience = new Promise<undefined>((resolve) => {
		timer = setTimeout(resolve, PATIENCE, undefined);
	});
	return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
