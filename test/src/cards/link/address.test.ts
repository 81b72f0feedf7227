import { expect, it } from 'vitest';
import { cardAddress } from '../../../../src/cards/link/address';
import { decodeCard } from '../../../../src/cards/link/code';
import type { Card } from '../../../../src/report/card';
import { madeCard } from '../made-card';

const arrived = async (card: Card): Promise<Card> => {
	const address = (await cardAddress(card, 'https://example.org/app/?action=x#/r/1')) ?? '';
	expect(address).toMatch(/^https:\/\/example\.org\/app\/#\/card\/1\.[\w-]+$/);
	const decoded = await decodeCard(address.split('#/card/')[1] ?? '');
	if (!decoded.ok) throw new Error(decoded.refusal);
	return decoded.card;
};

it('the address of a card holds the card', async () => {
	expect(await arrived(madeCard())).toEqual(madeCard());
});

it('carries the first twelve figures of many', async () => {
	const [figure] = madeCard().figures;
	const figures = Array.from({ length: 40 }, (_, i) => ({ ...figure, id: 'fee.total', value: i }));
	expect((await arrived({ ...madeCard(), figures })).figures.map(({ value }) => value)).toEqual([
		0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
	]);
});

it('carries names as far as they are taken, without the marks that are not', async () => {
	const card = await arrived({ ...madeCard(), name: `青\u202e岚\n${'县'.repeat(60)}`, region: '青岚' });
	expect(card.name).toBe(`青 岚 ${'县'.repeat(36)}`);
});

it('leaves out figures that would be refused', async () => {
	const figures = [
		{ id: 'fee.total', value: 1e18 },
		{ id: 'org.staff', value: 3, unit: '名工作人员在岗' },
		{ id: 'org.bodies', value: 7 },
	];
	expect((await arrived({ ...madeCard(), figures })).figures).toEqual([{ id: 'org.bodies', value: 7 }]);
});

it('is none for a card that no one would take', async () => {
	expect(await cardAddress({ ...madeCard(), readOn: 'yesterday' }, 'https://example.org/')).toBeUndefined();
});
