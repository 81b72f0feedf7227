import type { Page } from 'playwright';
import { encode } from 'uqr';
import { expect } from 'vitest';
import { type CardFormat, MOST_PIXELS } from '../../src/report/sheet';
import { chunksOf } from '../../workers/cards/png/chunks';
import { EXTREMES, manyLines, plain } from '../workers/cards/sheets';
import { looked, pngOf } from './card-worker';
import { test } from './visit';

const FORMATS: readonly CardFormat[] = ['portrait', 'square', 'wide', 'long'];
const MARGIN = 40;
const GROUNDS = { light: '251,250,246', dark: '22,24,26' };

for (const format of FORMATS) {
	test(`a ${format} card of whatever report: its size, its ground, nothing in its margins`, async ({
		visitor: { page },
	}) => {
		for (const [name, sheet] of Object.entries(EXTREMES)) {
			const { width, height, ground, strays, inked } = await looked(page, { ...sheet, format }, MARGIN);
			expect(strays, name).toEqual([]);
			expect(ground, name).toBe(GROUNDS[sheet.theme]);
			expect(width, name).toBe(format === 'wide' ? 1200 : 1080);
			expect(width * height, name).toBeLessThan(MOST_PIXELS);
			expect(inked, name).toBeGreaterThan(0.01);
			expect(inked, name).toBeLessThan(0.4);
		}
	});
}

test('the longest picture is still one', async ({ visitor: { page } }) => {
	const { width, height, inked } = await looked(page, manyLines(500), MARGIN);
	expect(width * height).toBeGreaterThan(16_000_000);
	expect(inked).toBeGreaterThan(0.01);
});

test('a picture is the same for the same card, another for another, and tells nothing but the picture', async ({
	visitor: { page },
}) => {
	const png = await pngOf(page, plain);
	expect(Buffer.from(await pngOf(page, plain)).equals(png)).toBe(true);
	for (const other of [{ theme: 'dark' }, { language: 'zh-Hant' }, { year: '2022 年度' }] as const)
		expect(Buffer.from(await pngOf(page, { ...plain, ...other })).equals(png)).toBe(false);
	const types = new Set(chunksOf(png.buffer).map(({ type }) => type));
	expect([...types].sort()).toEqual(['IDAT', 'IEND', 'IHDR']);
});

test('the code on the card is the code of the link', async ({ visitor: { page } }) => {
	await pngOf(page, { ...plain, theme: 'dark' });
	const { data, size } = encode(plain.link ?? '', { ecc: 'L', border: 0, boostEcc: true });
	expect(await modulesOn(page, size)).toEqual(data);
});

/** The modules of the code on the last dark card, each by the pixel in its middle; its ground is like nothing else there. */
const modulesOn = (page: Page, size: number): Promise<boolean[][]> =>
	page.evaluate(async (count) => {
		const { card } = globalThis as unknown as { card: { png: ArrayBuffer } };
		const image = await createImageBitmap(new Blob([card.png]));
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		const isGround = (x: number, y: number) => {
			const at = (y * image.width + x) * 4;
			return data[at] === 243 && data[at + 1] === 241 && data[at + 2] === 234;
		};
		const across = Array.from({ length: image.width }, (_, x) => x);
		const down = Array.from({ length: image.height }, (_, y) => y);
		const columns = across.filter((x) => down.filter((y) => isGround(x, y)).length > 50);
		const rows = down.filter((y) => across.filter((x) => isGround(x, y)).length > 50);
		const [left = 0, right = 0, top = 0] = [columns[0], columns.at(-1), rows[0]];
		const module = (right + 1 - left) / (count + 8);
		const middle = (start: number, i: number) => Math.floor(start + (i + 4.5) * module);
		return Array.from({ length: count }, (_, y) =>
			Array.from({ length: count }, (__, x) => !isGround(middle(left, x), middle(top, y))),
		);
	}, size);
