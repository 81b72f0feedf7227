import { expect } from 'vitest';
import { drop } from './hand-over';
import { form2021 } from './reports';
import { openPane } from './screen';
import { test } from './visit';

test('an official table that is selected among the figures is copied as rows', async ({
	visitor: { page, context },
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	const table = page.locator('#pane-figures .t2');
	await table.getByRole('rowheader', { name: '规章', exact: true }).waitFor();
	await table.evaluate((one) => getSelection()?.selectAllChildren(one));
	await page.keyboard.press('Control+C');
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^规章\t\d+\t\d+\t\d+$/m);
});

test('words for the ear alone are not copied: a number does not bring its name a second time', async ({
	visitor: { page },
}) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	const name = (await openPane(page, 'figures')).locator('.figure-line').first();
	const copied = await name.evaluate((line) => {
		getSelection()?.selectAllChildren(line);
		return String(getSelection()).split('\n');
	});
	expect(copied[0]).not.toBe('');
	expect(copied.filter((one) => one === copied[0])).toHaveLength(1);
});
