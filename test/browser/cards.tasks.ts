import { expect } from 'vitest';
import { plain } from '../workers/cards/sheets';
import { pngOf } from './card-worker';
import { drop } from './hand-over';
import { form2021 } from './reports';
import { button, reportWords } from './screen';
import { cardWords, untilDrawn } from './share';
import { dedicatedWorkerTasks, LONGEST, mainThreadTasks } from './tasks';
import { test } from './visit';

const { share } = cardWords;

test('a card is drawn within 200 ms of the worker’s own time', async ({ browser, visitor: { page } }) => {
	// The first has the fonts to find.
	await pngOf(page, plain);
	const tasks = await dedicatedWorkerTasks(browser, page, async () => {
		await pngOf(page, { ...plain, name: '云岭市人民政府办公厅' });
	});
	const spent = tasks.reduce((sum, task) => sum + task, 0);
	console.log(`A portrait card: ${spent.toFixed(0)} ms of the worker`);
	expect(tasks.length).toBeGreaterThan(0);
	expect(spent).toBeLessThan(200);
});

test(`no task over ${LONGEST} ms on the page while a card is opened and changed`, async ({
	browser,
	visitor: { page },
}) => {
	await drop(page, [{ name: 'form.txt', content: form2021.source }]);
	await button(page, reportWords.share).waitFor();
	const tasks = await mainThreadTasks(browser, page, async () => {
		await button(page, reportWords.share).click();
		const dialog = page.getByRole('dialog', { name: share.title });
		await dialog.getByRole('img').waitFor();
		for (const format of [share.formats.square, share.formats.long, share.formats.wide]) {
			await dialog.getByRole('radio', { name: format }).check();
			await untilDrawn(dialog);
		}
	});
	expect(tasks.length).toBeGreaterThan(10);
	expect(tasks.filter((time) => time > LONGEST)).toEqual([]);
});
