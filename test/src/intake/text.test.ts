import { describe, expect, it } from 'vitest';
import type { Incoming } from '../../../src/desk/job';
import { fromWritten } from '../../../src/intake/text';

const textOf = async (incoming: Incoming | undefined): Promise<string> =>
	new TextDecoder().decode(await incoming?.bytes());
const TABLE = '<p>云岭市</p><table><tr><td>3100</td></tr></table>';

describe('written text', () => {
	it('comes as HTML where that holds a table', async () => {
		const [incoming] = fromWritten({ html: TABLE, plain: '云岭市 3100' });
		expect(await textOf(incoming)).toBe(TABLE);
		expect(incoming).toMatchObject({ via: 'clipboard', size: new TextEncoder().encode(TABLE).length });
	});

	it('comes as plain text where the HTML holds no table', async () => {
		const [incoming] = fromWritten({ html: '<p>云岭市</p><p>tablet</p>', plain: '云岭市\ntablet' });
		expect(await textOf(incoming)).toBe('云岭市\ntablet');
	});

	it('comes as HTML where there is no plain text', async () => {
		expect(await textOf(fromWritten({ html: '<p>云岭市</p>', plain: ' ' })[0])).toBe('<p>云岭市</p>');
	});

	it('is nothing where there is none', () => {
		expect(fromWritten({ html: '', plain: '' })).toEqual([]);
	});

	it('can be fetched twice: its bytes are given away each time', async () => {
		const [incoming] = fromWritten({ html: '', plain: '公开' });
		structuredClone(await incoming?.bytes(), { transfer: [(await incoming?.bytes()) as ArrayBuffer] });
		expect(await textOf(incoming)).toBe('公开');
	});

	it.each([
		['云岭市2016年政府信息公开工作年度报告\n一、概述', '云岭市2016年政府信息公开工作年度报告'],
		['\n\n  云岭市　报告 \t次列', '云岭市 报告'],
		[
			'云岭市人民政府 政务服务热线\n首页\n云岭市2016年政府信息公开工作年度报告\n一、概述',
			'云岭市2016年政府信息公开工作年度报告',
		],
		['首页\n云岭市2015年度报告\n云岭市2016年度报告\n一、概述', '首页'],
		['字'.repeat(100), '字'.repeat(40)],
		['𠮷'.repeat(50), '𠮷'.repeat(40)],
		[' \n ', '—'],
	])('is named by its title or its first words: %j', (plain, name) => {
		expect(fromWritten({ html: '', plain })[0]?.name).toBe(name);
	});
});
