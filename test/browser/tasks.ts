import type { Browser, Page } from 'playwright';

/** Milliseconds: a task longer than this is felt. */
export const LONGEST = 50;

interface TraceEvent {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	/** Time of the thread's own work, in microseconds. */
	tdur?: number;
	args?: { name?: string };
}

/**
 * The tasks of the page's main thread while something is done: how long the thread itself worked on each, in milliseconds.
 * Unlike the times of a long-task observer these do not grow when other programs keep the processor busy.
 */
export const mainThreadTasks = (browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> =>
	tasksOf('CrRendererMain', browser, page, act);

/** The same of the page's workers. */
export const dedicatedWorkerTasks = (browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> =>
	tasksOf('DedicatedWorker thread', browser, page, act);

async function tasksOf(thread: string, browser: Browser, page: Page, act: () => Promise<void>): Promise<number[]> {
	await browser.startTracing(page, { categories: ['toplevel'] });
	// Also where the deed fails: a trace that goes on would fail every test after it.
	let trace: Buffer;
	try {
		await act();
	} finally {
		trace = await browser.stopTracing();
	}
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	const isWanted = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === thread;
	const threads = new Set(traceEvents.filter(isWanted).map(threadOf));
	const isTask = (event: TraceEvent) =>
		event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(threadOf(event));
	return traceEvents.filter(isTask).map(({ tdur = 0 }) => tdur / 1000);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
