import '../../workers/formats/pdf/platform';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, inject } from 'vitest';
import { checkupZhHans } from '../../src/words/checkup/zh-Hans';
import { meaningsZhHans } from '../../src/words/meanings/zh-Hans';
import { drop } from './hand-over';
import { city, county, form2021 } from './reports';
import { button, choose, openPane, reportWords, rows, untilKept, words } from './screen';
import { cardWords, openShare } from './share';
import { onPhone, PHONE, test, visiting } from './visit';
import { yearOf } from './years';

// What stands on a narrow screen or on paper has room there, and a finger finds it.

const NARROW = { width: 320, height: 640 };

for (const [size, viewport] of Object.entries({ phone: PHONE, narrow: NARROW })) {
	visiting({ viewport })(`no side-scrolling: ${size}`, async ({ visitor: { page } }) => {
		const expectNone = async (screen: string) =>
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen).toBeLessThanOrEqual(
				0,
			);
		await drop(page, [{ name: 'city.txt', content: city.source }]);
		for (const pane of ['text', 'outline', 'figures', 'facts', 'findings', 'about'] as const) {
			await openPane(page, pane);
			await expectNone(pane);
		}
		for (const path of ['', 'checkup', 'matrix', 'settings']) {
			await page.goto(`${inject('address')}#/${path}`);
			await page.locator('#main h1').waitFor();
			await expectNone(path);
		}
	});
}

for (const viewport of [{ width: 360, height: 740 }, NARROW])
	visiting({ viewport })(`all six tabs have room, in English too: ${viewport.width}`, async ({ visitor: { page } }) => {
		await page.goto(`${inject('address')}#/settings`);
		await choose(page, 'English');
		await drop(page, [{ name: 'form.txt', content: form2021.source.replace('申请76件', '申请78件') }]);
		const tabs = page.getByRole('tablist');
		await tabs.locator('.tab-count').waitFor();
		expect(await tabs.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
	});

visiting({ viewport: NARROW })(
	'on a narrow phone what the checks came to goes on in a second line, in English too',
	async ({ visitor: { page } }) => {
		await page.goto(`${inject('address')}#/settings`);
		await choose(page, 'English');
		const faulty = form2021.source.replace('申请76件', '申请78件').replace('13,427', '13,472');
		await drop(page, [{ name: 'form.txt', content: faulty }]);
		await page.locator('#tab-findings').click();
		await page.locator('#pane-findings .check-result').nth(2).waitFor();
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	},
);

test('on paper no table is wider than the page, for which all would be printed smaller', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	await (await openPane(page, 'figures')).locator('.t4').waitFor({ state: 'attached' });
	const { promise } = getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 });
	const { items } = await (await (await promise).getPage(1)).getTextContent();
	expect(items.map((item) => ('str' in item ? Math.round(item.transform[3]) : 0))).toContain(11);
});

test('on paper a dialog that is open does not lie on the report', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	await button(page, reportWords.share).click();
	const dialog = page.getByRole('dialog');
	await dialog.waitFor();
	await page.emulateMedia({ media: 'print' });
	await dialog.waitFor({ state: 'hidden' });
	expect(await page.locator('#pane-text').isVisible()).toBe(true);
});

test('on paper a table of the text is not drawn a second time among the figures', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	await (await openPane(page, 'figures')).locator('.t4').waitFor({ state: 'attached' });
	const { promise } = getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 });
	const printed = await promise;
	const pages = await Promise.all(
		Array.from({ length: printed.numPages }, async (_, at) =>
			(await (await printed.getPage(at + 1)).getTextContent()).items
				.map((item) => ('str' in item ? item.str : ''))
				.join(''),
		),
	);
	// What is drawn is read back with radicals for some of its characters.
	expect(
		pages
			.join('')
			.normalize('NFKC')
			.match(/没有现成信息需要另行制作/g),
	).toHaveLength(1);
	expect(pages.length).toBeLessThanOrEqual(6);
});

visiting({ viewport: PHONE })('text that the reader sets wider apart is not cut off', async ({ visitor: { page } }) => {
	await drop(page, [
		{ name: 'city.txt', content: city.source },
		{ name: 'county.txt', content: county.source },
	]);
	await untilKept(page, 2);
	// As far apart as WCAG 1.4.12 has it.
	await page.evaluate(() => {
		const apart = new CSSStyleSheet();
		apart.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
				'p { margin-block-end: 2em !important }',
		);
		document.adoptedStyleSheets.push(apart);
	});
	const cutOff = await rows(page).evaluateAll((all) => all.filter((row) => row.scrollHeight > row.clientHeight).length);
	expect(cutOff).toBe(0);
});

visiting({ viewport: PHONE })(
	'in a narrow window with a mouse a folder can be picked',
	async ({ visitor: { page } }) => {
		await button(page, words.intake.pickFolder).waitFor();
	},
);

visiting({ viewport: PHONE, hasTouch: true, isMobile: true })(
	'a finger that comes down beside a number in a table opens its figure',
	async ({ visitor: { page } }) => {
		await drop(page, [{ name: 'form.txt', content: form2021.source }]);
		const text = await openPane(page, 'text');
		const cell = text.locator('td.number').first();
		await cell.tap({ position: { x: 3, y: 3 } });
		await cell.locator('.lit').waitFor();
	},
);

onPhone('on a phone what is said of a batch does not lie on the figure that is open', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	const text = await openPane(page, 'text');
	await text.locator('.figure-words').first().click();
	const sheet = page.locator('.sheet');
	await sheet.waitFor();
	await drop(page, [
		{ name: 'county.txt', content: county.source },
		{ name: 'city.txt', content: city.source },
	]);
	const toast = page.locator('.toast').filter({ hasText: words.batch.done(2) });
	const [said, shown] = [await toast.boundingBox(), await sheet.boundingBox()];
	expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(shown?.y ?? 0);
});

onPhone(
	'on a phone a figure that is tapped in the text says what it means, and is copied with its words',
	async ({ visitor: { page, context } }) => {
		await drop(page, [{ name: 'form.txt', content: form2021.source }]);
		const text = await openPane(page, 'text');
		await text.locator('tr').filter({ hasText: '部分公开' }).locator('.figure-words').first().click();
		await page.locator('.sheet').getByText(meaningsZhHans.row.partial).waitFor();
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await button(page, reportWords.detail.copy).click();
		await page.locator('.toast').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^清溪县人民政府办公室 2021：.*部分公开.* \d+ 件$/);
		await page.locator('.sheet .close').click();
		await text.locator('p .figure-words').filter({ hasText: '申请76件' }).first().click();
		await page.locator('.sheet').getByText('76').first().waitFor();
		await button(page, reportWords.detail.copy).click();
		await expect
			.poll(() => page.evaluate(() => navigator.clipboard.readText()))
			.toMatch(/76 件\n原文：“.*新收政府信息公开申请76件.*”$/);
	},
);

visiting({ viewport: { width: 844, height: 390 } })(
	'on a phone held sideways a long name leaves the year in one piece',
	async ({ visitor: { page } }) => {
		const name = '海陵彝族自治州临江国家级经济技术开发区（高新技术产业开发区）管理委员会办公室';
		await drop(page, [yearOf(name, 2023)]);
		const year = page.locator('.report-year');
		await year.waitFor();
		expect(await page.locator('.report-name').textContent()).toMatch(/^海陵.*办公室$/);
		expect(
			await year.evaluate((words) => words.scrollHeight < 2 * Number.parseFloat(getComputedStyle(words).lineHeight)),
		).toBe(true);
	},
);

visiting({ viewport: NARROW })(
	'with letters twice as large nothing of the card’s dialog lies over the rest of it, and all is reached',
	async ({ visitor: { page } }) => {
		const dialog = await openShare(page, 'form.txt', form2021.source);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		const wide = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(wide).toBeLessThanOrEqual(0);
		await dialog.getByText(cardWords.share.language).scrollIntoViewIfNeeded();
		await choose(page, 'English');
		await dialog.getByRole('button', { name: cardWords.share.copyLink }).click({ trial: true });
	},
);

visiting({ viewport: { width: PHONE.height, height: PHONE.width } })(
	'on a phone held across what was found comes before the filters',
	async ({ visitor: { page } }) => {
		await drop(page, [yearOf('青岚县', 2022), yearOf('青岚县', 2023, { carriedIn: 3 })]);
		await untilKept(page, 2);
		await page.goto(`${inject('address')}#/checkup`);
		await page.getByRole('button', { name: checkupZhHans.filters.opener(0) }).waitFor();
		expect(await page.getByRole('combobox').count()).toBe(0);
	},
);
