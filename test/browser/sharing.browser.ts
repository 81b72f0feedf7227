import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { chunksOf } from '../../workers/cards/png/chunks';
import { drop } from './hand-over';
import { form2021, photo } from './reports';
import { button, failures, openPane, reportWords, rows, untilKept, words } from './screen';
import { cardWords, openShare, soon, untilDrawn, yearly } from './share';
import { DESK, newContext, PHONE, test, visiting } from './visit';

const { share } = cardWords;

/** Keeps the pictures that the page makes, for `chunksInView`: its policy lets no script fetch them. */
const keepPictures = (page: Page) =>
	page.evaluate(() => {
		const shared = globalThis as { picture?: Blob };
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (made: Blob) => {
			shared.picture = made;
			return make(made);
		};
	});

/** The picture in view, as a stranger's program reads it: the types of its chunks. */
async function chunksInView(page: Page): Promise<string[]> {
	const bytes = await page.evaluate(async () => {
		const { picture } = globalThis as unknown as { picture: Blob };
		return [...new Uint8Array(await picture.arrayBuffer())];
	});
	return chunksOf(new Uint8Array(bytes).buffer).map(({ type }) => type);
}

/** Saves the picture as a person does. */
async function saved(page: Page): Promise<{ name: string; content: Uint8Array }> {
	const download = page.waitForEvent('download');
	await button(page, share.save).click();
	const file = await download;
	return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

for (const [size, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
	visiting({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })(
		`a card: seen, changed, saved, its link copied: ${size}`,
		async ({ visitor: { page } }) => {
			const dialog = await openShare(page, '2023.txt', yearly(2023, 88));
			const image = dialog.getByRole('img');
			expect(await image.getAttribute('alt')).toContain('收到申请 88 件');
			expect(await image.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([
				1080, 1440,
			]);
			await dialog.getByRole('radio', { name: share.formats.wide }).check();
			await soon(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200);
			await dialog.getByRole('radio', { name: '繁體中文' }).check();
			await soon(() => image.getAttribute('alt')).toContain('青嵐縣人民政府');
			await dialog.locator('.share-figures summary').click();
			await dialog.getByRole('checkbox', { name: /收到申请/ }).uncheck();
			await soon(() => image.getAttribute('alt')).not.toContain('收到申請');
			await untilDrawn(dialog);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
			const { name, content } = await saved(page);
			expect(name).toMatch(/^青嵐縣人民政府 2023 年度.*\.png$/);
			expect(content.subarray(1, 4).toString()).toBe('PNG');
			await button(page, share.copyLink).click();
			await dialog.getByText(share.linkCopied).waitFor();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			expect(link.startsWith(`${inject('address')}#/card/1.`)).toBe(true);
			await page.keyboard.press('Escape');
			await dialog.waitFor({ state: 'detached' });
		},
	);
}

test('last year’s report in the library tells the change; three years make a chart', async ({
	visitor: { page, context },
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(
		page,
		[2021, 2022].map((year) => ({ name: `${year}.txt`, content: yearly(year, year - 1911) })),
	);
	await untilKept(page, 2);
	const dialog = await openShare(page, '2023.txt', yearly(2023, 88));
	await dialog.getByRole('radio', { name: share.charts.years }).check();
	await untilDrawn(dialog);
	await dialog.getByRole('radio', { name: share.charts.outcomes }).check();
	await untilDrawn(dialog);
	await button(page, share.copyLink).click();
	await dialog.getByText(share.linkCopied).waitFor();
	const address = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto('about:blank');
	await page.goto(address);
	await page.getByText('较上年 −23（−20.7%）').waitFor();
});

test('no metadata in the picture, unless the data goes with it; that brings the report back', async ({
	visitor: { page },
}) => {
	await keepPictures(page);
	const dialog = await openShare(page, 'form.txt', form2021.source);
	await untilDrawn(dialog);
	expect(new Set(await chunksInView(page))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
	const plain = await saved(page);
	await dialog.getByRole('checkbox', { name: share.data }).check();
	await soon(() => chunksInView(page)).toContain('gkSr');
	await untilDrawn(dialog);
	const whole = await saved(page);
	await page.keyboard.press('Escape');
	const figures = await (await openPane(page, 'figures')).textContent();

	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 1);
	await button(page, words.library.select).click();
	await button(page, words.library.selectAll).click();
	await button(page, words.library.remove).click();
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await drop(page, [{ name: whole.name, content: whole.content }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '清溪县' }).waitFor();
	expect(await (await openPane(page, 'figures')).textContent()).toBe(figures);
	await (await openPane(page, 'about')).getByText('form.txt').waitFor();

	await page.goto(`${inject('address')}#/`);
	const changed = whole.content.slice();
	const spot = changed.length - 400;
	changed[spot] = (changed[spot] as number) ^ 1;
	await drop(page, [
		{ name: 'plain.png', content: plain.content },
		{ name: 'changed.png', content: changed },
		{ name: 'photo.jpg', content: photo() },
	]);
	await soon(() => failures(page).count()).toBe(3);
	expect(await failures(page).allTextContents()).toEqual([
		words.failure['card-without-data']({ code: 'card-without-data', name: 'plain.png' }),
		words.failure['card-damaged']({ code: 'card-damaged', name: 'changed.png' }),
		words.failure.picture({ code: 'picture', name: 'photo.jpg', looksLike: 'JPEG' }),
	]);
	expect(await rows(page).count()).toBe(1);
});

test('the ways out, one after the other: the system, the clipboard, a download', async ({ visitor: { page } }) => {
	const dialog = await openShare(page, '2023.txt', yearly(2023, 88));
	const way = (stub: string) => page.evaluate(stub);
	const press = () => button(page, share.share).click();
	await way(`
		globalThis.sent = [];
		navigator.canShare = ({ files }) => files?.length === 1 && files[0].type === 'image/png';
		navigator.share = async ({ files }) => { sent.push(files[0].name); };
	`);
	await press();
	await dialog.getByText(share.shared).waitFor();
	expect(await page.evaluate('sent')).toEqual([expect.stringMatching(/^青岚县人民政府 2023 年度.*\.png$/)]);

	await way(`navigator.share = async () => { throw new DOMException('', 'AbortError'); };`);
	await press();
	await soon(() => dialog.getByText(share.shared).count()).toBe(0);
	expect(await dialog.locator('.share-says').textContent()).toBe('');

	await way(`
		navigator.share = async () => { throw new DOMException('', 'NotAllowedError'); };
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: async ([item]) => { sent.push(item.types[0]); } } });
	`);
	await press();
	await dialog.getByText(share.copied).waitFor();
	expect(await page.evaluate('sent.at(-1)')).toBe('image/png');

	await way(
		`Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write: async () => { throw new DOMException('', 'NotAllowedError'); } } });`,
	);
	const download = page.waitForEvent('download');
	await press();
	await download;
	await dialog.getByText(share.saved).waitFor();
});

visiting({ viewport: PHONE, userAgent: 'Mozilla/5.0 (iPhone) MicroMessenger/8.0.50' })(
	'in WeChat the picture is pressed and held, and nothing else is offered for it',
	async ({ visitor: { page } }) => {
		const dialog = await openShare(page, '2023.txt', yearly(2023, 88));
		await dialog.getByText(share.hold).waitFor();
		expect(await dialog.getByRole('button').allTextContents()).toEqual(['', share.copyLink]);
	},
);

test('without OffscreenCanvas the page paints the same card', async ({ browser }) => {
	const plain = await newContext(browser);
	// A worker script that first takes its canvas away.
	await plain.route(/card\.worker-[\w-]+\.js$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: `self.OffscreenCanvas = undefined;${await response.text()}` });
	});
	const old = await plain.newPage();
	await old.goto(inject('address'));
	await keepPictures(old);
	const dialog = await openShare(old, '2023.txt', yearly(2023, 88));
	await untilDrawn(dialog);
	const size = await dialog.getByRole('img').evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight]);
	expect(size).toEqual([1080, 1440]);
	expect(await chunksInView(old)).toContain('IDAT');
	await dialog.getByRole('checkbox', { name: share.data }).check();
	await soon(() => chunksInView(old)).toContain('gkSr');
	await plain.close();
});

test('by the keyboard alone, and back where one was', async ({ visitor: { page } }) => {
	await drop(page, [{ name: '2023.txt', content: yearly(2023, 88) }]);
	await button(page, reportWords.share).focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: share.title });
	await dialog.getByRole('img').waitFor();
	await dialog.getByRole('radio', { name: share.formats.portrait }).focus();
	await page.keyboard.press('ArrowRight');
	await soon(() => dialog.getByRole('img').evaluate((img: HTMLImageElement) => img.naturalHeight)).toBe(1080);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'detached' });
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(reportWords.share);
});
