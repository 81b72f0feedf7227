import { describe, expect, it } from 'vitest';
import { aligned, createScriptView } from '../../../../src/views/report/script-view';

describe('a text in the other script', () => {
	it('keeps every character at its place', () => {
		expect(aligned('县里的\n报告', '縣裏的\n報告')).toBe('縣裏的\n報告');
	});

	it('leaves a character whose other form is wider in UTF-16', () => {
		const converted = aligned('a𰻞面𠮷b', 'a䴉麵𠮷b');
		expect(converted).toBe('a𰻞麵𠮷b');
	});

	it('leaves a line that changed its length', () => {
		expect(aligned('软件\n报告', '電腦軟體\n報告')).toBe('软件\n報告');
	});

	it('is shown once it is there, and the original again', async () => {
		const view = createScriptView('报告', async () => '報告');
		expect(view.text()).toBe('报告');
		await view.choose('hant');
		expect([view.shown(), view.text()]).toEqual(['hant', '報告']);
		await view.choose('original');
		expect([view.shown(), view.text()]).toEqual(['original', '报告']);
	});

	it('drops a conversion that was overtaken', async () => {
		let finish = (_: string) => {};
		const view = createScriptView('报告', () => new Promise((resolve) => (finish = resolve)));
		const slow = view.choose('hant');
		await view.choose('original');
		finish('報告');
		await slow;
		expect([view.shown(), view.text()]).toEqual(['original', '报告']);
	});

	it('stays the original where it cannot be had, and says so', async () => {
		const view = createScriptView('报告', () => Promise.reject(new Error('gone')));
		await view.choose('hant');
		expect([view.shown(), view.text(), view.failed()]).toEqual(['original', '报告', true]);
	});
});
