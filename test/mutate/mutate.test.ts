import { describe, expect, it } from 'vitest';
import { reading, saidOf, sources, tryOut } from './trial';

const { own, real } = sources();
if (real.length === 0) console.log('The real reports (../shared/reports) are not here: only our own are changed.');

describe('changes of sound reports', () => {
	it('says nothing of our own reports as they are', async () => {
		expect(own).not.toEqual([]);
		for (const source of own) expect([source.name, ...saidOf(await reading(source))]).toEqual([source.name]);
	});

	it('finds 98 % of the changes that break what a report states, on the right words', async () => {
		let [tried, found] = [0, 0];
		const missed: string[] = [];
		for (const source of [...own, ...real]) {
			const tally = await tryOut(source, 1, 7);
			tried += tally.tried;
			found += tally.found;
			missed.push(...tally.missed);
		}
		expect(tried).toBeGreaterThan(600);
		expect(found / tried, missed.join('\n')).toBeGreaterThanOrEqual(0.98);
	}, 120_000);
});
