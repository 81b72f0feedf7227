import { type Accessor, createSignal } from 'solid-js';
import type { Card } from '../report/card';
import { number, object, text } from '../report/guards';
import type { Attempt } from './attempt';
import type { KeptCode } from './database';

/** A received summary with what it tells. */
export interface ReceivedCard extends KeptCode {
	card: Card;
}

/** The summaries that others sent. */
export interface Received {
	/** Live, the newest first. */
	received: Accessor<readonly ReceivedCard[]>;
	/**
	 * Keeps a received summary; one that is there already stays as it is.
	 *
	 * @param keptAt where it was kept before: since when, in milliseconds since 1970
	 */
	receive(code: string, card: Card, keptAt?: number): Promise<void>;
	/** Takes one away. What it returns brings it back. */
	discard(code: string): Promise<() => Promise<void>>;
}

/** Reads codes; loaded when there is one. */
export type DecodeCard = (code: string) => Promise<{ ok: true; card: Card } | { ok: false }>;

/**
 * The received summaries. What the database does not take stays in memory until the page is closed.
 *
 * @param changed is told after each change, for the other tabs
 */
export function createReceived(
	attempt: Attempt,
	changed: () => void,
	decode: DecodeCard = decodeLazily,
): Received & { load(): Promise<void>; forget(): void } {
	const [received, setReceived] = createSignal<readonly ReceivedCard[]>([]);
	const put = (one: ReceivedCard): void => {
		setReceived((before) => sorted([...before.filter(({ code }) => code !== one.code), one]));
	};
	const keep = async (one: ReceivedCard): Promise<void> => {
		put(one);
		await attempt((database) => database.receive({ code: one.code, keptAt: one.keptAt }), undefined);
		changed();
	};
	return {
		received,
		load: async () => {
			const stored = await attempt<unknown[] | undefined>((database) => database.received(), undefined);
			if (!stored) return;
			const cards = await Promise.all(stored.map((one) => restored(one, decode)));
			setReceived(sorted(cards.flat()));
		},
		/** To be called when the database has been emptied. */
		forget: () => {
			setReceived([]);
			changed();
		},
		receive: async (code, card, keptAt = Date.now()) => {
			if (!received().some((one) => one.code === code)) await keep({ code, card, keptAt });
		},
		discard: async (code) => {
			const gone = received().find((one) => one.code === code);
			setReceived((before) => before.filter((one) => one.code !== code));
			await attempt((database) => database.discard(code), undefined);
			changed();
			return async () => {
				if (gone) await keep(gone);
			};
		},
	};
}

const sorted = (cards: readonly ReceivedCard[]): ReceivedCard[] => [...cards].sort((a, b) => b.keptAt - a.keptAt);

/** What the store gave passes the door that a link passes; what does not is left in the store and not shown. */
async function restored(stored: unknown, decode: DecodeCard): Promise<ReceivedCard[]> {
	const kept = keptCode(stored, { count: 0 });
	if (!kept) return [];
	const decoded = await decode(kept.code);
	return decoded.ok ? [{ ...kept, card: decoded.card }] : [];
}

const keptCode = object<KeptCode>({ code: text, keptAt: number });

const decodeLazily: DecodeCard = async (code) => (await import('../cards/link/code')).decodeCard(code);
