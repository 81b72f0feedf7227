import { wrap } from 'comlink';

/** What a question to a worker came to. */
export type Answer<T> =
	| { ok: true; value: T }
	/** timeout: no answer in time; died: an error of its own ended it; stopped: by `stop`. */
	| { ok: false; because: 'timeout' | 'died' | 'stopped'; detail: string };

/**
 * A line to one worker, started at the first question and anew after each end of it.
 * Comlink hears only messages: a worker that dies or never answers would leave its caller waiting for ever.
 */
export interface Line<Remote> {
	/** Asks the worker. Never rejects; no answer within `deadline` milliseconds ends the worker. */
	ask<T>(question: (remote: Remote) => Promise<T>, deadline: number): Promise<Answer<T>>;
	/** Ends the worker; open questions are answered with `stopped`. */
	stop(): void;
}

/** What a line needs of a worker. */
export type WorkerLike = Pick<Worker, 'addEventListener' | 'removeEventListener' | 'postMessage' | 'terminate'>;

type Lost = Extract<Answer<unknown>, { ok: false }>;

/**
 * A line to a worker that is not started yet.
 *
 * @param start makes the worker; the call of `new Worker` has to stand with its file name for the bundler to see it
 */
export function createLine<Remote>(start: () => WorkerLike): Line<Remote> {
	let worker: WorkerLike | undefined;
	let remote: Remote | undefined;
	const open = new Set<(lost: Lost) => void>();

	const end = (because: Lost['because'], detail = ''): void => {
		worker?.terminate();
		worker = undefined;
		remote = undefined;
		for (const settle of open) settle({ ok: false, because, detail });
		open.clear();
	};
	const connect = (): Remote => {
		const started = start();
		worker = started;
		// A worker that was ended may still deliver an event of its own.
		const died = (detail: string): void => {
			if (worker === started) end('died', detail);
		};
		started.addEventListener('error', (event) => died((event as ErrorEvent).message ?? ''));
		started.addEventListener('messageerror', () => died('messageerror'));
		return wrap(started) as Remote;
	};
	return {
		ask: <T>(question: (remote: Remote) => Promise<T>, deadline: number) =>
			new Promise<Answer<T>>((resolve) => {
				const settle = (answer: Answer<T>): void => {
					clearTimeout(timer);
					open.delete(settle);
					resolve(answer);
				};
				const timer = setTimeout(() => {
					settle({ ok: false, because: 'timeout', detail: '' });
					end('died', 'stopped');
				}, deadline);
				open.add(settle);
				const failed = (error: unknown): void => end('died', String(error));
				try {
					remote ??= connect();
					question(remote).then((value) => settle({ ok: true, value }), failed);
				} catch (error) {
					// A browser may refuse to start a worker at all.
					failed(error);
				}
			}),
		stop: () => end('stopped'),
	};
}
