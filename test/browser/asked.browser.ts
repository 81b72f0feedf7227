import { expect } from 'vitest';
import { violations } from './axe';
import { drop } from './hand-over';
import { form2021 } from './reports';
import { reportWords, rows, untilKept } from './screen';
import { onPhone, test } from './visit';

const { detail, figures } = reportWords;

const before = form2021.source
	.replaceAll('2022', '次年')
	.replaceAll('2021', '2020')
	.replaceAll('次年', '2021')
	.replace('8.属于行政查询事项	5	1	0	0	1	0	7', '8.属于行政查询事项	4	1	0	0	1	0	6');

const TWO = [
	{ name: '2020.txt', content: before },
	{ name: '2021.txt', content: form2021.source },
];

onPhone('how many were refused, why, and whether it is more than last year', async ({ visitor: { page } }) => {
	await drop(page, TWO);
	await untilKept(page, 2);
	await rows(page).filter({ hasText: '2021.txt' }).getByRole('link').click();
	await page.getByRole('searchbox', { name: figures.search }).fill('拒绝');
	const pane = page.locator('#pane-figures');
	await expect.poll(() => pane.locator('.figure-line').count()).toBe(1);
	await pane.getByRole('link', { name: /不予公开/ }).click();
	const sheet = page.getByRole('complementary', { name: /不予公开/ });
	const reasons = sheet.locator('.reasons a');
	await expect.poll(() => reasons.allInnerTexts()).toHaveLength(5);
	expect((await reasons.last().innerText()).split(/\s+/)).toEqual(['属于行政查询事项', '7', '件']);
	expect(await violations(page, 'an opened figure')).toEqual([]);
	const says = detail.since({ year: 2020, value: '14 件', way: 1, by: '1 件', rate: 1 / 14 });
	await sheet.getByRole('link', { name: says }).click();
	await page.getByRole('heading', { level: 1 }).filter({ hasText: '2020' }).waitFor();
	await page
		.getByRole('complementary', { name: /不予公开/ })
		.getByText('14', { exact: false })
		.first()
		.waitFor();
});

test('without last year’s report nothing is said of it, and no reasons of a figure that has none', async ({
	visitor: { page },
}) => {
	await drop(page, TWO.slice(1));
	await page.getByRole('tablist').waitFor();
	await page.locator('#pane-figures').getByRole('link', { name: '收到申请数' }).first().click();
	await page.locator('#pane-figures .meaning').waitFor();
	expect(await page.locator('.since, .reasons').count()).toBe(0);
});
