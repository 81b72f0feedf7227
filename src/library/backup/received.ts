import { decodeCard } from '../../cards/link/code';
import type { BackupItem } from '../../report/backup';
import { number, object } from '../../report/guards';
import type { Received } from '../received';
import type { Section, Taken } from './section';

/** Summaries of one portion: a code is at most what a phone's camera reads. */
const TOGETHER = 200;

/** The received summaries, each by its link's code. */
export const receivedSection = ({ received, receive }: Pick<Received, 'received' | 'receive'>): Section => {
	const has = (code: string): boolean => received().some((one) => one.code === code);
	return {
		name: 'received',
		portions: () => portionsOf(received().map(({ code }) => code)),
		read: async (codes) => {
			const asked = new Set(codes);
			return received()
				.filter(({ code }) => asked.has(code))
				.map(({ code, keptAt }) => ({ section: 'received', id: code, value: { keptAt }, parts: [] }));
		},
		take: async (items) => {
			const taken: Taken[] = [];
			for (const item of items) taken.push(has(item.id) ? 'merged' : await takeOne(item, receive));
			return taken;
		},
	};
};

function portionsOf(codes: readonly string[]): string[][] {
	const portions: string[][] = [];
	for (let at = 0; at < codes.length; at += TOGETHER) portions.push(codes.slice(at, at + TOGETHER));
	return portions;
}

/** A code out of a file is checked as one out of a link is. */
async function takeOne({ id, value }: BackupItem, receive: Received['receive']): Promise<Taken> {
	const kept = dated(value, { count: 0 });
	if (!kept) return 'damaged';
	const decoded = await decodeCard(id);
	if (!decoded.ok) return 'damaged';
	await receive(id, decoded.card, kept.keptAt);
	return 'taken';
}

const dated = object<{ keptAt: number }>({ keptAt: number });
