import type { Page } from 'playwright';
import { expect } from 'vitest';
import { checksZhHans } from '../../src/words/checks/zh-Hans';
import { drop } from './hand-over';
import { untilSaved } from './saved';
import { openPane, words } from './screen';
import { test } from './visit';

/** Table 2 with its last row run together: 3 / 665, 36 / 65 and others are possible. */
const JAMMED =
	'云岭县2021年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件69366\n三、存在的主要问题及改进情况\n力量不足。\n四、其他需要报告的事项\n没有收取信息处理费。\n';
const { open: openWords } = checksZhHans;

const title = (page: Page): Promise<void> =>
	page.getByRole('heading', { level: 1 }).filter({ hasText: '云岭县' }).waitFor();

test('an open row is settled as a whole, marked as the reader’s, kept, and taken back', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'jammed.txt', content: JAMMED }]);
	await title(page);
	const figures = await openPane(page, 'figures');
	const chooser = figures.getByRole('region', { name: openWords.title });
	await untilSaved(page, 1);
	await chooser.getByRole('radio', { name: '69 / 3 / 66', exact: true }).check();
	await chooser.getByRole('button', { name: openWords.choose }).click();
	await chooser.getByText(openWords.byReader).waitFor();
	// What was looked at is not scrolled away.
	await expect.poll(() => figures.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0);
	const cells = figures.locator('.t2 .form-cell.settled');
	expect((await cells.allTextContents()).map((says) => says.replace(/\D+/g, ''))).toEqual(['69', '3', '66']);
	await page.reload();
	await title(page);
	await chooser.getByText(openWords.byReader).waitFor();
	await chooser.getByRole('button', { name: openWords.undo }).click();
	await chooser.getByRole('radio', { name: '69 / 3 / 66', exact: true }).waitFor();
	expect(await cells.count()).toBe(0);
	expect(await chooser.getByRole('radio', { checked: true }).count()).toBe(0);
});

test('a corrected version takes over what was settled of a row with the same digits', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'draft.txt', content: JAMMED }]);
	await title(page);
	await untilSaved(page, 1);
	const figures = await openPane(page, 'figures');
	const chooser = figures.getByRole('region', { name: openWords.title });
	await chooser.getByRole('radio', { name: '69 / 3 / 66', exact: true }).check();
	await chooser.getByRole('button', { name: openWords.choose }).click();
	await chooser.getByText(openWords.byReader).waitFor();
	await drop(page, [{ name: 'corrected.txt', content: JAMMED.replace('平稳有序', '总体平稳有序') }]);
	await page.getByText(words.batch.carried(1)).waitFor();
	await openPane(page, 'text');
	await page.locator('#pane-text').getByText('总体平稳有序').waitFor();
	await openPane(page, 'figures');
	await chooser.getByText(openWords.byReader).waitFor();
	const cells = figures.locator('.t2 .form-cell.settled');
	expect((await cells.allTextContents()).map((says) => says.replace(/\D+/g, ''))).toEqual(['69', '3', '66']);
});
