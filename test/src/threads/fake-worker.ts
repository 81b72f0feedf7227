import { expose } from 'comlink';

/** A worker in the same thread: what it exposes answers over a real channel; events are raised by hand. */
export class FakeWorker extends EventTarget {
	terminated = false;
	readonly #channel = new MessageChannel();

	constructor(api: object) {
		super();
		const { port1, port2 } = this.#channel;
		expose(api, port2);
		port2.start();
		port1.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
	}

	postMessage(message: unknown, transfer: Transferable[] = []): void {
		this.#channel.port1.postMessage(message, transfer);
	}

	terminate(): void {
		this.terminated = true;
		this.#channel.port1.close();
	}

	fail(message: string): void {
		this.dispatchEvent(Object.assign(new Event('error'), { message }));
	}
}

/** A promise that nothing ever settles: a worker that hangs. */
export const never = (): Promise<never> => new Promise(() => {});
