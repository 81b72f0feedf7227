import { expect, inject } from 'vitest';
import { checksZhHans } from '../../src/words/checks/zh-Hans';
import { checkupZhHans } from '../../src/words/checkup/zh-Hans';
import { checked } from './checked';
import { FAULTY, sum, title } from './faulty';
import { drop } from './hand-over';
import { button, choose, openPane, rows, untilKept, words } from './screen';
import { PHONE, test, visiting } from './visit';
import { yearOf } from './years';

test('a corrected version opens where the draft was left, and says what it mends and what is left', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'draft.txt', content: FAULTY }]);
	await title(page);
	await openPane(page, 'findings');
	await sum(page).waitFor();
	await drop(page, [{ name: 'second.txt', content: FAULTY.replace('其他申请11件', '其他申请12件') }]);
	const became = words.batch.mended({ mended: [0], left: 1, fresh: [] });
	await page.getByRole('status').filter({ hasText: became }).waitFor();
	await page.locator('#pane-findings .finding').filter({ hasText: '四、' }).waitFor();
	expect(await sum(page).count()).toBe(0);
	await button(page, words.batch.removeOlder(1)).click();
	await page.getByText(words.batch.otherVersions('second.txt', 1)).waitFor({ state: 'detached' });
	await page.getByRole('status').filter({ hasText: became }).waitFor();
	await page.getByText(words.batch.toMended).click();
	const told = (where: string) =>
		page.locator(`${where} .mended li`).filter({ hasText: checksZhHans.rule['sum.mismatch'] as string });
	await told('.remarks').waitFor();
	await page.getByText(checksZhHans.mended(1)).click();
	await told('#pane-findings').waitFor();
});

test('in the totals the corrected version counts for the draft, and that is said', async ({ visitor: { page } }) => {
	const said = checkupZhHans;
	await drop(page, [{ name: 'draft.txt', content: FAULTY }]);
	await title(page);
	await drop(page, [{ name: 'second.txt', content: FAULTY.replace('其他申请11件', '其他申请12件') }]);
	await page.getByText(words.batch.otherVersions('second.txt', 1)).waitFor();
	await page.goto(`${inject('address')}#/checkup`);
	await page.getByText(said.totals(1, await checked(page), 0)).waitFor();
	await page.getByRole('status').filter({ hasText: '另有 1 份旧版本，未计入' }).waitFor();
	const draft = page.locator('.checkup-table tbody', { hasText: 'draft.txt' });
	await draft.getByText('相加为19件').waitFor();
	await draft.getByText(said.table.outdated).waitFor();
	const files = page.locator('.checkup-table .checkup-traits');
	expect(
		await files.evaluateAll((all) => all.map(({ textContent }) => /\w+\.txt/.exec(textContent ?? '')?.[0])),
	).toEqual(['second.txt', 'draft.txt']);
});

test('beside what a corrected version mends stands what is left against last year’s report', async ({
	visitor: { page },
}) => {
	const second = yearOf('青岚县', 2023, { carriedIn: 3 });
	const draft = String(second.content).replace('（七）总计\t6', '（七）总计\t7');
	await drop(page, [yearOf('青岚县', 2022), { name: 'draft.txt', content: draft }]);
	await untilKept(page, 2);
	await page.goto(`${inject('address')}#/checkup`);
	await checked(page);
	await drop(page, [second]);
	await page
		.getByRole('status')
		.filter({ hasText: words.batch.between(1) })
		.waitFor();
});

test('where an earlier version is brought back on the page of the later one, that is said', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'draft.txt', content: FAULTY }]);
	await title(page);
	await drop(page, [{ name: 'second.txt', content: FAULTY.replace('其他申请11件', '其他申请12件') }]);
	await button(page, words.batch.removeOlder(1)).click();
	await button(page, words.library.undo).click();
	await page.getByText(words.library.restored(1)).waitFor();
	await button(page, words.batch.removeOlder(1)).waitFor();
});

test('a corrected version leads to what is new in it, and says which that is', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'draft.txt', content: FAULTY.replace('其他申请11件', '其他申请12件') }]);
	await title(page);
	await openPane(page, 'findings');
	await drop(page, [{ name: 'second.txt', content: FAULTY }]);
	await page.getByRole('link', { name: words.batch.toFresh }).click();
	const fresh = page.locator('#pane-findings .finding').filter({ hasText: checksZhHans.fresh });
	await expect.poll(() => fresh.count()).toBe(1);
	expect(await fresh.getAttribute('class')).toContain('current');
	await button(page, words.batch.removeOlder(1)).click();
	await choose(page, `${checksZhHans.fresh} 1`);
	expect(await page.locator('#pane-findings .finding').count()).toBe(1);
});

visiting({ viewport: PHONE })(
	'on a phone too the list and the check-up tell a corrected version from the draft',
	async ({ visitor: { page } }) => {
		await drop(page, [
			{ name: 'draft.txt', content: FAULTY },
			{ name: '第二次修改后送审的文本.txt', content: FAULTY.replace('其他申请11件', '其他申请12件') },
		]);
		await untilKept(page, 2);
		const traits = rows(page).filter({ hasText: '送审' }).locator('.row-traits');
		expect(await traits.evaluate((line) => line.scrollWidth - line.clientWidth)).toBeLessThanOrEqual(0);
		await page.goto(`${inject('address')}#/checkup`);
		const entry = (file: string) => page.locator('.checkup-entry').filter({ hasText: file });
		await entry('draft.txt').filter({ hasText: '相加为19件' }).waitFor();
		expect(await entry('送审').filter({ hasText: '相加为19件' }).count()).toBe(0);
		expect(await entry('送审').count()).toBe(1);
	},
);
