import { expect, it } from 'vitest';
import { latest } from '../../../../src/cards/share/latest';

it('what is overtaken while something runs is not begun', async () => {
	const begun: number[] = [];
	let end: () => void = () => {};
	const give = latest(async (on: number) => {
		begun.push(on);
		await new Promise<void>((resolve) => {
			end = resolve;
		});
	});
	for (const on of [1, 2, 3, 4]) give(on);
	expect(begun).toEqual([1]);
	end();
	await expect.poll(() => begun).toEqual([1, 4]);
	end();
	await Promise.resolve();
	await new Promise((resolve) => setTimeout(resolve));
	give(5);
	expect(begun).toEqual([1, 4, 5]);
});
