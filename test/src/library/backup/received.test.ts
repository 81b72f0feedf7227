import { expect, it } from 'vitest';
import { decodeCard, encodeCard } from '../../../../src/cards/link/code';
import { receivedSection } from '../../../../src/library/backup/received';
import type { ReceivedCard } from '../../../../src/library/received';
import type { BackupItem } from '../../../../src/report/backup';
import type { Card } from '../../../../src/report/card';
import { madeCard } from '../../cards/made-card';
import { libraryStandIn } from './library-stand-in';

const card = (value: number): Card => ({
	year: 2023,
	figures: [{ id: 'application.received', value }],
	readOn: '2026-11-03',
});

/** Received summaries in memory, and their section. */
function summaries(...kept: ReceivedCard[]) {
	const receive = async (code: string, received: Card, keptAt = 0): Promise<void> => {
		kept.push({ code, card: received, keptAt });
	};
	return { kept, section: receivedSection({ received: () => kept, receive }) };
}

async function receivedCard(shown: number | Card, keptAt: number): Promise<ReceivedCard> {
	const code = (await encodeCard(typeof shown === 'number' ? card(shown) : shown)) ?? '';
	const decoded = await decodeCard(code);
	if (!decoded.ok) throw new Error('the code of a card is not read');
	return { code, card: decoded.card, keptAt };
}

it('all summaries come back, with the day on which each was received', async () => {
	const sent = await Promise.all(Array.from({ length: 450 }, (_, i) => receivedCard(i, i)));
	const { section } = summaries(...sent);
	const portions = section.portions();
	expect(portions.length).toBeGreaterThan(1);
	const { kept, section: door } = summaries();
	for (const codes of portions) await door.take(await section.read(codes));
	expect(kept).toEqual(sent);
});

it('what is here stays, and nothing is taken that a link would not bring', async () => {
	const here = await receivedCard(22, 3);
	const there = await receivedCard(23, 7);
	const { kept, section } = summaries(here);
	const item = (id: string, value: unknown): BackupItem => ({ section: 'received', id, value, parts: [] });
	const damaged = `${there.code.slice(0, -1)}${there.code.endsWith('A') ? 'B' : 'A'}`;
	expect(
		await section.take([
			item(here.code, { keptAt: 9 }),
			item(damaged, { keptAt: 9 }),
			item(there.code, { keptAt: 'x' }),
			item(there.code, null),
			item(there.code, { keptAt: 7 }),
		]),
	).toEqual(['merged', 'damaged', 'damaged', 'damaged', 'taken']);
	expect(kept).toEqual([here, there]);
});

it('they travel in the file of a backup, whatever the length of their codes', async () => {
	const sent = await receivedCard(madeCard(), 7);
	expect(sent.code.length).toBeGreaterThan(200);
	const { kept, section: to } = summaries();
	const { section: from } = summaries(sent);
	const made = await libraryStandIn().make(undefined, [from]);
	const report = await libraryStandIn().restore((made as { file: File }).file, { sections: [to] });
	expect(report).toMatchObject({ ending: 'whole', taken: new Map([['received', 1]]) });
	expect(kept).toEqual([sent]);
});
