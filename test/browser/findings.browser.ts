import type { Locator, Page } from 'playwright';
import { expect, inject } from 'vitest';
import { checksZhHans } from '../../src/words/checks/zh-Hans';
import { en } from '../../src/words/en';
import { reportEn } from '../../src/words/report/en';
import { reportZhHant } from '../../src/words/report/zh-Hant';
import { zhHant } from '../../src/words/zh-Hant';
import { doubleByte } from '../reports/bytes';
import { backUp, eraseAll } from './backups';
import { FAULTY, sum, title } from './faulty';
import { drop } from './hand-over';
import { form2021 } from './reports';
import { untilChanged, untilSaved } from './saved';
import { button, openPane, reportWords, rows, untilKept, words } from './screen';
import { PHONE, test, visiting } from './visit';

/** As `FAULTY`, with a rate that no rate can be, and growth that nothing tells the base of. */
const QUOTED = FAULTY.replace('其他申请11件。', '其他申请11件，办结率为108%。同比增长20%。');
const { verdict } = checksZhHans;
const NOTE = '已问过档案科，含转办 1 件';

const handled = (page: Page) => page.locator('#pane-findings').getByText(`${checksZhHans.filter.handled} 1`);
const isMarked = (page: Page) => sum(page).getByRole('button', { name: verdict['not-an-error'], pressed: true });

test('before the figures stands what the reconciliation came to, the first in full; it leads to the findings, and one slip of the pen is told once', async ({
	visitor: { page },
}) => {
	const split = form2021.source.replace('不计其他情形）\t4\t', '不计其他情形）\t6\t');
	await drop(page, [{ name: 'split.txt', content: split }]);
	await title(page, '清溪县');
	const figures = page.locator('#pane-figures');
	await figures.getByRole('link', { name: /部分公开.* 5 件 不符/ }).waitFor();
	await figures.getByRole('link', { name: /如把.*6改为4/ }).waitFor();
	await figures.getByRole('button', { name: words.library.findings(1) }).click();
	expect(await page.getByRole('tab', { selected: true }).getAttribute('id')).toBe('tab-findings');
	const slip = page.locator('#pane-findings .finding[data-severity="error"]');
	await slip
		.getByText(/如把.*6改为4/)
		.first()
		.waitFor();
	await slip.getByRole('link', { name: /自然人.*6/ }).click();
	await expect.poll(() => page.locator('#pane-text .lit-first').textContent()).toBe('6');
	await page.goto(`${inject('address')}#/`);
	await drop(page, [{ name: 'sound.txt', content: form2021.source }]);
	await figures.getByRole('button', { name: /^9\d 项勾稽相符/ }).waitFor();
});

test('each box to be ticked says which finding it is for', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'a.txt', content: FAULTY }]);
	await title(page);
	const findings = await openPane(page, 'findings');
	for (const name of Object.values(verdict))
		await findings.getByRole('button', { name: new RegExp(`^${name} .*相加为19件`) }).waitFor();
});

/** Opens the report, marks the sum as no error with a note, and waits until it is kept. */
async function mark(page: Page): Promise<void> {
	await title(page);
	await untilSaved(page, 1);
	await openPane(page, 'findings');
	await untilChanged(page, 2, async () => {
		await sum(page).getByRole('button', { name: verdict['not-an-error'] }).click();
		const note = sum(page).getByLabel(checksZhHans.note);
		await note.fill(NOTE);
		await note.blur();
	});
	await handled(page).waitFor();
}

const noteOf = (page: Page) => sum(page).getByLabel(checksZhHans.note).inputValue();

test('a mark with its note is there after a reload, quiet and counted, and can be taken back', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
	await mark(page);
	// In the pane that it was left in.
	await page.reload();
	await title(page);
	await isMarked(page).waitFor();
	expect(await noteOf(page)).toBe(NOTE);
	await handled(page).waitFor();
	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 1);
	expect(await rows(page).textContent()).not.toContain('2 处');
	await rows(page).getByRole('link').click();
	await openPane(page, 'findings');
	await untilChanged(page, 1, () => isMarked(page).click());
	expect(await isMarked(page).count()).toBe(0);
	await page.reload();
	await title(page);
	await openPane(page, 'findings');
	await sum(page).waitFor();
	expect(await isMarked(page).count()).toBe(0);
});

test('marks made in two tabs on one report are all kept, and both show them', async ({
	visitor: { page, context },
}) => {
	await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
	await title(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await openPane(other, 'findings');
	await mark(page);
	await isMarked(other).waitFor();
	const second = other.locator('#pane-findings .finding').filter({ hasNotText: '相加为19件' }).first();
	await second.getByRole('button', { name: verdict.checked }).click();
	const both = (tab: Page) => tab.locator('#pane-findings [aria-pressed="true"]').count();
	await expect.poll(() => both(page)).toBe(2);
	await page.reload();
	await openPane(page, 'findings');
	await expect.poll(() => both(page)).toBe(2);
});

test('a mark outlives a reading in a wrong encoding: told of meanwhile, in place again afterwards', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'gbk.txt', content: new Uint8Array(doubleByte(FAULTY, 'gb18030')) }]);
	await mark(page);
	const choose = async (encoding: string) => {
		const about = await openPane(page, 'about');
		await about.getByLabel(reportWords.about.encoding).selectOption(encoding);
	};
	await choose('big5');
	await expect.poll(() => page.locator('#pane-text').textContent(), { timeout: 20_000 }).not.toContain('当面申请');
	await openPane(page, 'findings');
	await page.getByText(checksZhHans.left(1)).click();
	await page.getByText(NOTE).waitFor();
	await choose('gb18030');
	await expect.poll(() => page.locator('#pane-text').textContent(), { timeout: 20_000 }).toContain('当面申请');
	await openPane(page, 'findings');
	await isMarked(page).waitFor();
	expect(await noteOf(page)).toBe(NOTE);
});

test('a corrected version takes over the marks of the earlier one, and tells what is not found any more', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'draft.txt', content: FAULTY }]);
	await mark(page);
	await drop(page, [{ name: 'second.txt', content: FAULTY.replace('力量不足', '力量仍然不足') }]);
	await page.getByText(words.batch.carried(1)).waitFor();
	await openPane(page, 'findings');
	await isMarked(page).waitFor();
	expect(await noteOf(page)).toBe(NOTE);
	await drop(page, [{ name: 'third.txt', content: FAULTY.replace('其他申请11件', '其他申请12件') }]);
	await page.getByText(words.batch.otherVersions('third.txt', 2)).waitFor();
	await openPane(page, 'findings');
	await page.getByText(checksZhHans.left(1)).click();
	await page.getByText(NOTE).waitFor();
});

test('a mark goes with its report, and comes back with it', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
	await mark(page);
	await page.goto(`${inject('address')}#/`);
	await untilKept(page, 1);
	await button(page, words.library.select).click();
	await page.getByRole('checkbox', { name: '云岭县' }).check();
	await button(page, words.library.remove).click();
	await untilSaved(page, 0);
	await button(page, words.library.undo).click();
	await untilSaved(page, 1);
	await page.reload();
	await untilKept(page, 1);
	await rows(page).getByRole('link').click();
	await openPane(page, 'findings');
	await isMarked(page).waitFor();
	expect(await noteOf(page)).toBe(NOTE);
});

test('a mark comes back out of a backup, with the report and the reader’s note', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
	await mark(page);
	const backup = await backUp(page);
	await eraseAll(page);
	await page.goto(`${inject('address')}#/`);
	await drop(page, [backup]);
	await untilKept(page, 1);
	await rows(page).getByRole('link').click();
	await openPane(page, 'findings');
	await isMarked(page).waitFor();
	expect(await noteOf(page)).toBe(NOTE);
});

test('all findings are copied as text; a tap lights every place of one', async ({ visitor: { page, context } }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
	await title(page);
	await openPane(page, 'findings');
	await button(page, checksZhHans.copy).click();
	await page.getByText(checksZhHans.copied).waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain('“收到申请20件，其中当面申请8件，其他申请11件。”');
	expect(copied.split('\n')[0], 'of several versions it says which').toContain('faulty.txt');
	expect(copied).toMatch(/^1\. 不符｜分项之和与总数$/m);
	expect(copied).toMatch(/勾稽 \d+ 项：/);
	await sum(page).getByRole('link').first().click();
	const lit = page.locator('#pane-text .lit');
	await lit.first().waitFor();
	expect((await lit.allTextContents()).join('|')).toMatch(/20件.*8件.*11件/);
	expect(await page.locator('#pane-text .lit.failed').allTextContents()).toEqual(['20件']);
	expect(await page.locator('#pane-text .lit.involved').count()).toBeGreaterThanOrEqual(2);
});

test('on paper: the findings alone, every place of them, and which file it was', async ({ visitor: { page } }) => {
	await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
	await title(page);
	await openPane(page, 'findings');
	await page.evaluate(() => {
		window.print = () => dispatchEvent(new Event('beforeprint'));
	});
	await page.emulateMedia({ media: 'print' });
	await page.evaluate((name) => {
		const buttons = [...document.querySelectorAll<HTMLElement>('#pane-findings button')];
		buttons.find((button) => button.textContent === name)?.click();
	}, checksZhHans.print);
	await page.locator('.report-head .imprint').getByText('faulty.txt').waitFor();
	await sum(page).waitFor();
	expect(await page.locator('#pane-text').isVisible()).toBe(false);
	expect(await page.locator('#pane-figures').isVisible()).toBe(false);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	expect(await page.locator('#pane-text').isVisible()).toBe(true);
});

visiting({ locale: 'zh-TW' })(
	'in the Traditional interface the sentences of findings are Traditional, the report stays as it is',
	async ({ visitor: { page } }) => {
		// The words of another language come after the page: before them nothing can be dropped.
		await page.getByRole('region', { name: zhHant.empty.samples }).waitFor();
		await drop(page, [{ name: 'faulty.txt', content: FAULTY }]);
		await title(page);
		await page.getByRole('tab', { name: reportZhHant.panes.findings }).click();
		const message = page.locator('#pane-findings .finding-message').filter({ hasText: '相加為19件' });
		await message.waitFor();
		expect(await message.textContent()).toBe('所列各項相加為19件（8件＋11件），文中的總數是20件，相差1件。');
		expect(await page.locator('#pane-text').textContent()).toContain('其中当面申请8件');
	},
);

visiting({ locale: 'en-US' })(
	'in the English interface a finding has no Chinese but the words that it quotes',
	async ({ visitor: { page } }) => {
		await page.getByRole('region', { name: en.empty.samples }).waitFor();
		await drop(page, [{ name: 'faulty.txt', content: QUOTED }]);
		await title(page);
		await page.getByRole('tab', { name: reportEn.panes.findings }).click();
		const findings = page.locator('#pane-findings');
		await findings.getByText('The parts listed add up to 19 (8 + 11), the total in the text is 20, 1 apart.').waitFor();
		await findings.locator('.checks > summary').click();
		const rules = findings.locator('.rule-checks > summary');
		await rules.first().waitFor();
		for (const rule of await rules.all()) await rule.click();
		await findings.locator('.check-says').first().waitFor();
		const heads = await ownWords(findings.locator('.finding-head, .finding-message, .check-says, .check-outcome'));
		expect(heads.join(' ')).not.toMatch(/[\p{Script=Han}，。；：、]/u);
		expect(await findings.locator('.finding-message [lang|=zh]').allTextContents()).toEqual(
			expect.arrayContaining(['办结率', '二、', '四、']),
		);
		await page.goto(`${inject('address')}#/checkup`);
		await page.setViewportSize(PHONE);
		const list = await ownWords(page.locator('.checkup-finding'));
		expect(list.join(' ')).toMatch(/add up to 19/);
		expect(list.join(' ')).not.toMatch(/\p{Script=Han}/u);
	},
);

/** The texts of elements without what is marked as Chinese. */
async function ownWords(elements: Locator): Promise<string[]> {
	await elements.first().waitFor();
	return elements.evaluateAll((all) =>
		all.map((element) => {
			const copy = element.cloneNode(true) as Element;
			for (const quoted of copy.querySelectorAll('[lang|=zh]')) quoted.remove();
			return copy.textContent ?? '';
		}),
	);
}
