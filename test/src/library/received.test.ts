import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { createAttempt } from '../../../src/library/attempt';
import { createReceived, type DecodeCard } from '../../../src/library/received';
import type { Card } from '../../../src/report/card';
import { databaseStandIn } from './database-stand-in';

const card = (year: number): Card => ({ year, figures: [], readOn: '2026-11-03' });
/** Codes of these tests are years. */
const decode: DecodeCard = async (code) =>
	/^\d+$/.test(code) ? { ok: true, card: card(Number(code)) } : { ok: false };

function library() {
	const database = databaseStandIn();
	const troubles: unknown[] = [];
	const { attempt } = createAttempt(
		database.connection,
		(trouble) => trouble && troubles.push(trouble),
		() => true,
	);
	let changes = 0;
	const made = createRoot(() => createReceived(attempt, () => changes++, decode));
	return { ...made, database, troubles, changes: () => changes, codes: () => made.received().map(({ code }) => code) };
}

it('a received summary is kept, once, and is there after a restart', async () => {
	const { receive, load, codes, database, changes } = library();
	await receive('2023', card(2023));
	await receive('2023', card(2023));
	expect([...database.received.keys()]).toEqual(['2023']);
	expect(changes()).toBe(1);
	await load();
	expect(codes()).toEqual(['2023']);
});

it('the newest stands first', async () => {
	const { load, codes, database } = library();
	database.received.set('2021', { code: '2021', keptAt: 1 });
	database.received.set('2022', { code: '2022', keptAt: 3 });
	database.received.set('2020', { code: '2020', keptAt: 2 });
	await load();
	expect(codes()).toEqual(['2022', '2020', '2021']);
});

it('one that is thrown away comes back, with its time', async () => {
	const { receive, discard, received, database } = library();
	await receive('2023', card(2023));
	const [before] = received();
	const undo = await discard('2023');
	expect(received()).toEqual([]);
	expect(database.received.size).toBe(0);
	await undo();
	expect(received()).toEqual([before]);
	expect(database.received.get('2023')?.keptAt).toBe(before?.keptAt);
});

it('what does not pass the door is not shown, and not lost', async () => {
	const { load, codes, database } = library();
	for (const stored of [
		{ code: 'damaged', keptAt: 1 },
		{ code: 5, keptAt: 1 },
		{ code: '2022' },
		null,
		{ code: '2023', keptAt: 1 },
	])
		database.received.set(JSON.stringify(stored), stored as never);
	await load();
	expect(codes()).toEqual(['2023']);
	expect(database.received.size).toBe(5);
});

it('one that the database does not take is there until the page is closed', async () => {
	const { receive, load, codes, database, troubles } = library();
	database.fail('QuotaExceededError');
	await receive('2023', card(2023));
	await load();
	expect(codes()).toEqual(['2023']);
	expect(troubles).toContainEqual({ code: 'quota' });
});
