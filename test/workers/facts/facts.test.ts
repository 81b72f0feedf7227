import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../workers/facts/facts';
import { numbersIn } from '../../../workers/numerals/quantities';
import { documentOf, read } from '../metadata/read';

async function factsIn(words: string): Promise<[label: string, value: number, unit: string][]> {
	const { outline, folded } = await read(documentOf(`云岭县2018年政府信息公开工作年度报告\n一、概述\n${words}`));
	return factsOf(folded, outline, numbersIn(folded)).map(({ label, value, unit }) => [label, value, unit]);
}

describe('the other figures of a text', () => {
	it('are named by the words before them, or by those behind where none stand before', async () => {
		expect(await factsIn('走访企业共132家，7个公共查阅点。')).toEqual([
			['走访企业', 132, '家'],
			['公共查阅点', 7, '个'],
		]);
		expect(await factsIn('“惠民通”12个的主要栏目。')).toEqual([['主要栏目', 12, '个']]);
	});

	it('have of a long clause its last words, and no half of one', async () => {
		const [[label] = ['']] = await factsIn(
			'在云岭县市场监督管理局的网站及其食品药品安全专栏公开食品药品抽检信息288条。',
		);
		expect(label.length).toBeLessThanOrEqual(24);
		expect(label).toMatch(/食品药品抽检信息$/);
		expect(label).toMatch(/^(?:网站|及其|其|食品|药品|安全|专栏|公开)/);
	});

	it('are not the small numbers that order a text, nor what has no unit', async () => {
		expect(await factsIn('重点抓好三个方面，走访十二家企业，编号2018012。')).toEqual([['走访', 12, '家']]);
	});

	it('are not numbers before a word that begins like a unit, nor what is cited', async () => {
		const words =
			'结合2018度要求，现将2020本部门情况、12345市民热线和《条例》二十条规定的执行报告如下，印制手册300本，走访12市。';
		expect((await factsIn(words)).map(([, value, unit]) => `${value}${unit}`)).toEqual(['300本', '12市']);
	});

	it('are not the numbers of headings', async () => {
		expect(await factsIn('公开有序。\n二、走访企业132家情况\n走访农户50户。')).toEqual([['走访农户', 50, '户']]);
	});
});
