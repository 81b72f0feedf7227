import { type Font, fontOf, type ToldFont } from './font';

type Listener = (event: { data: unknown }) => void;

interface Message {
	action?: string;
	callbackId?: number;
	data?: unknown;
	chunk?: { fnArray?: number[]; argsArray?: unknown[] };
}

/** One end of a channel within this thread, as the two halves of the PDF library talk through. */
class Port {
	other: Port | undefined;
	readonly #listeners = new Set<Listener>();
	readonly #heard: (message: Message) => Message | undefined;

	constructor(heard: (message: Message) => Message | undefined = (message) => message) {
		this.#heard = heard;
	}

	postMessage(message: Message): void {
		const data = this.#heard(message);
		if (!data) return;
		queueMicrotask(() => {
			for (const listener of this.other?.listeners ?? []) listener({ data });
		});
	}

	addEventListener(_type: string, listener: Listener, options?: { signal?: AbortSignal }): void {
		this.#listeners.add(listener);
		options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
	}

	removeEventListener(_type: string, listener: Listener): void {
		this.#listeners.delete(listener);
	}

	get listeners(): readonly Listener[] {
		return [...this.#listeners];
	}
}

/** The channel between the library's half that reads and the half that we ask, and the fonts it has told of. */
interface Channel {
	asking: Port;
	reading: Port;
	fonts: ReadonlyMap<string, Font>;
}

/**
 * Connects the two halves within one thread, without copying what is told. Fonts and pictures are only needed for
 * drawing and are not passed on: what text needs of a font is kept aside.
 */
export function openChannel(): Channel {
	const fonts = new Map<string, Font>();
	const asking = new Port();
	const reading = new Port((message) => {
		if (message.chunk?.fnArray) return withOwnLists(message);
		if (!FOR_DRAWING.has(message.action ?? '') || message.callbackId !== undefined) return message;
		const [id, kind, told] = message.data as [string, string, ToldFont | undefined];
		if (kind === 'Font') fonts.set(id, fontOf(told ?? {}));
		return undefined;
	});
	asking.other = reading;
	reading.other = asking;
	return { asking, reading, fonts };
}

const FOR_DRAWING = new Set(['commonobj', 'obj']);

/** The library empties the lists of a message once it is sent. */
const withOwnLists = ({ chunk, ...rest }: Message): Message => ({
	...rest,
	chunk: { ...chunk, fnArray: [...(chunk?.fnArray ?? [])], argsArray: [...(chunk?.argsArray ?? [])] },
});
