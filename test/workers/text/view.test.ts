import { describe, expect, test } from 'vitest';
import { convertForView } from '../../../workers/text/view';

const HANS = '云溪县2016年政府信息公开工作年度报告\n\n一、概述\r\n全县公开文件12件，效果显著。\u2028信息化建设后续推进';
const HANT = '雲溪縣2016年政府信息公開工作年度報告\n\n一、概述\r\n全縣公開文件12件，效果顯著。\u2028信息化建設後續推進';

describe('the view in the other script', () => {
	test('shows Simplified as Traditional, with the words of the mainland', async () => {
		expect(await convertForView(HANS, 'hant')).toBe(HANT);
	});

	test('counts in 个, also before 中', async () => {
		expect(await convertForView('全县12个中的3个', 'hant')).toBe('全縣12個中的3個');
	});

	test('shows Traditional as Simplified', async () => {
		expect((await convertForView(HANT, 'hans')).replace('显着', '显著')).toBe(HANS);
	});

	test('leaves a text alone that is in that script', async () => {
		expect(await convertForView(HANS, 'hans')).toBe(HANS);
		expect(await convertForView(HANT, 'hant')).toBe(HANT);
		expect(await convertForView('', 'hant')).toBe('');
	});

	test('decides paragraph by paragraph where a text mixes them', async () => {
		const mixed = '本报告由县政府办公室编制，效果显著。\n本報告由縣政府辦公室編制。\n受理申请3件，均已办结';
		expect(await convertForView(mixed, 'hans')).toBe(
			'本报告由县政府办公室编制，效果显著。\n本报告由县政府办公室编制。\n受理申请3件，均已办结',
		);
	});

	test.each(['hans', 'hant'] as const)('keeps lines and characters one for one: %s', async (to) => {
		const text = to === 'hans' ? HANT : HANS;
		const shown = await convertForView(`${text}\ud800\0\t😀`, to);
		expect([...shown]).toHaveLength([...`${text}\ud800\0\t😀`].length);
		expect(shown.split(/[\r\n\u2028]/).map((line) => [...line].length)).toEqual(
			`${text}\ud800\0\t😀`.split(/[\r\n\u2028]/).map((line) => [...line].length),
		);
	});
});
