import type { Page } from 'playwright';
import { expect, inject } from 'vitest';
import { cardAddress } from '../../src/cards/link/address';
import { toBase64Url } from '../../src/cards/link/base64url';
import { deflate } from '../../src/report/compression';
import { crc32 } from '../../src/report/crc32';
import { madeCard } from '../src/cards/made-card';
import { violations } from './axe';
import { backUp, eraseAll } from './backups';
import { drop } from './hand-over';
import { button, words } from './screen';
import { serve } from './serve';
import { cardWords, openShare, soon, untilDrawn, yearly } from './share';
import { DESK, INSTALLED, PHONE, test, visit } from './visit';

const { received, refusal } = cardWords;
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const link = async (card = madeCard()): Promise<string> => (await cardAddress(card, inject('address'))) ?? '';
const mark = (page: Page) => page.getByText(received.mark);
const listed = (page: Page) => page.getByRole('region', { name: received.list }).getByRole('listitem');

test('a link shows the summary to whoever opens it, plainly marked, and leaves the address bar', async ({
	browser,
}) => {
	const { page, context, errors } = await visit(browser, await link());
	await mark(page).waitFor();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '青岚县人民政府办公室' }).waitFor();
	const says = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
	for (const part of [
		'2023',
		'县级',
		'收到申请',
		'88 件',
		'上年 106',
		'310 多人次',
		'3,120.58 万元',
		'251,000 元',
		'勾稽 132 项，129 项相符，1 项存疑或提示 2 项不符',
		'2026年11月3日',
	])
		expect(says).toContain(part);
	expect(page.url()).toBe(`${inject('address')}#/received`);
	expect(await page.evaluate(() => location.href + document.title)).not.toContain('card');
	await page.reload();
	await mark(page).waitFor();
	await context.close();
	expect(errors).toEqual([]);
});

test('it is kept, listed apart from the reports, opened again, thrown away and brought back', async ({ browser }) => {
	const { page, context, errors } = await visit(browser, await link());
	await button(page, received.keep).click();
	await page.getByText(received.kept, { exact: true }).waitFor();
	await page.reload();
	await page.getByText(received.kept, { exact: true }).waitFor();
	await page.getByRole('link', { name: received.toLibrary }).click();
	await soon(() => listed(page).allInnerTexts()).toEqual([expect.stringContaining('青岚县人民政府办公室 2023')]);
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	await page.reload();
	await listed(page).getByRole('link').click();
	await mark(page).waitFor();
	await page.goBack();
	await listed(page).getByRole('button').click();
	await soon(() => listed(page).count()).toBe(0);
	await button(page, received.undo).click();
	await soon(() => listed(page).count()).toBe(1);
	await listed(page).getByRole('button').click();
	await soon(() => listed(page).count()).toBe(0);
	await page.reload();
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	expect(await listed(page).count()).toBe(0);
	await context.close();
	expect(errors).toEqual([]);
});

test('it comes back out of a backup', async ({ browser }) => {
	const { page, context, errors } = await visit(browser, await link());
	await button(page, received.keep).click();
	await page.getByText(received.kept, { exact: true }).waitFor();
	const backup = await backUp(page);
	await eraseAll(page);
	await page.goto(`${inject('address')}#/`);
	await page.getByRole('heading', { name: words.empty.title }).waitFor();
	expect(await listed(page).count()).toBe(0);
	await drop(page, [backup]);
	await listed(page).first().waitFor();
	expect(await listed(page).allTextContents()).toEqual([expect.stringContaining('青岚县')]);
	await context.close();
	expect(errors).toEqual([]);
});

test('whoever has the report itself is led to it', async ({ visitor: { page } }) => {
	await drop(page, [{ name: '2023.txt', content: yearly(2023, 88) }]);
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '青岚县' }).waitFor();
	await page.goto(await link({ ...madeCard(), name: '青岚县人民政府' }));
	await page.getByRole('link', { name: received.open }).click();
	await page.getByRole('tablist').waitFor();
});

test('from the sender to the receiver, both without a server', async ({ browser }) => {
	const server = await serve();
	const { page, context, errors } = await visit(browser, server.address, {
		viewport: PHONE,
		...INSTALLED,
		...CLIPBOARD,
	});
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.reload();
	await server.stop();
	const dialog = await openShare(page, '2023.txt', yearly(2023, 88));
	await untilDrawn(dialog);
	await button(page, cardWords.share.copyLink).click();
	await dialog.getByText(cardWords.share.linkCopied).waitFor();
	const address = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto('about:blank');
	await page.goto(address);
	await mark(page).waitFor();
	await button(page, received.keep).click();
	await page.getByText(received.kept, { exact: true }).waitFor();
	await context.close();
	expect(errors).toEqual([]);
});

/** A code that is sound on the outside, whatever is in it. */
async function codeOf(inside: string | Uint8Array<ArrayBuffer>): Promise<string> {
	const packed = new Uint8Array(await deflate(typeof inside === 'string' ? new TextEncoder().encode(inside) : inside));
	const check = new Uint8Array(4);
	new DataView(check.buffer).setUint32(0, crc32(packed));
	return `1.${toBase64Url(new Uint8Array([...check, ...packed]))}`;
}

test('a link that is none is refused in a sentence, whatever it holds, and nothing of it is kept', async ({
	browser,
}) => {
	const sound = (await link()).split('#/card/')[1] ?? '';
	const cases: [code: string, says: string][] = [
		[`1.${'A'.repeat(2_000_000)}`, refusal['too-long']],
		[await codeOf(new Uint8Array(700_000)), refusal['too-much-inside']],
		[sound.replace('1.', '7.'), refusal.newer],
		[sound.slice(0, -3), refusal.damaged],
		['', refusal.damaged],
		[await codeOf('{"__proto__":{"kept":true},"f":[],"d":"2026-11-03"}'), refusal['not-a-card']],
		[await codeOf('{"f":[["zzz",1]],"d":"2026-11-03"}'), refusal['not-a-card']],
		[await codeOf('{"f":[["ASG",1e999]],"d":"2026-11-03"}'), refusal['not-a-card']],
		[await codeOf(`{"n":"${'名'.repeat(400)}","f":[],"d":"2026-11-03"}`), refusal['not-a-card']],
	];
	const { page, context, errors } = await visit(browser, inject('address'));
	for (const [code, says] of cases) {
		await page.evaluate((hash) => {
			location.hash = hash;
		}, `#/card/${code}`);
		await page.getByRole('alert').filter({ hasText: says }).waitFor();
		expect(page.url()).toBe(`${inject('address')}#/received`);
		expect(await page.getByRole('button', { name: received.keep }).count()).toBe(0);
		await page.getByRole('link', { name: received.toLibrary }).click();
		await page.getByRole('heading', { name: words.empty.title }).waitFor();
	}
	expect(await listed(page).count()).toBe(0);
	expect(await page.evaluate(() => 'kept' in {})).toBe(false);
	await context.close();
	expect(errors).toEqual([]);
});

for (const [size, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
	test(`axe finds nothing about cards, light and dark: ${size}`, async ({ browser }) => {
		const { page, context, errors } = await visit(browser, inject('address'), { viewport });
		const dialog = await openShare(page, '2023.txt', yearly(2023, 88));
		await dialog.locator('.share-figures summary').click();
		await button(page, cardWords.share.copyLink).click();
		const found = await violations(page, 'share dialog');
		await page.keyboard.press('Escape');
		// The dialog goes by a step back: that has to be over before another page is gone to.
		await dialog.waitFor({ state: 'detached' });
		await page.goto('about:blank');
		await page.goto(await link());
		await mark(page).waitFor();
		found.push(...(await violations(page, 'received')));
		await button(page, received.keep).click();
		await page.getByText(received.kept, { exact: true }).waitFor();
		found.push(...(await violations(page, 'received, kept')));
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		await page.getByRole('link', { name: received.toLibrary }).click();
		await listed(page).first().waitFor();
		found.push(...(await violations(page, 'library with a received summary')));
		await page.goto(`${inject('address')}#/card/1.x`);
		await page.getByRole('alert').waitFor();
		found.push(...(await violations(page, 'refused')));
		expect(found).toEqual([]);
		await context.close();
		expect(errors).toEqual([]);
	});
}
