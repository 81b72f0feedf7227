import type { Reading } from '../../../src/report/reading';
import { formerly } from '../../../src/report/saying';

const TEXT = '云岭市2016年政府信息公开工作年度报告\n一、概述\n全年主动公开政府信息3100多条。';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];

/** A small reading in which every kind of item stands once. */
export const reading = (): Reading => ({
	source: { name: '云岭2016.txt', bytes: 120, sha256: 'a'.repeat(64), format: 'text', encoding: 'utf-8' },
	text: TEXT,
	meta: {
		title: '云岭市2016年政府信息公开工作年度报告',
		issuer: '云岭市人民政府',
		year: 2016,
		level: 'prefecture',
		era: 'statistical',
		period: { from: '2016-01-01', to: '2016-12-31' },
		script: 'hans',
	},
	sections: [
		{
			level: 1,
			number: '一、',
			heading: '概述',
			kind: 'overview',
			span: at('一、概述'),
			children: [{ level: 2, heading: '全年', span: at('全年'), children: [] }],
		},
	],
	tables: [
		{ id: 't3', span: at('概述'), rows: [[{ text: '3100', value: 3100, readings: [3, 100], span: at('3100') }]] },
	],
	indicators: [
		{
			id: 'proactive.total',
			scope: 'all',
			value: 3100,
			unit: '条',
			qualifier: 'over',
			span: at('主动公开政府信息3100多条'),
			quote: '主动公开政府信息3100多条',
			rule: 'proactive.total',
			derivation: [{ saw: 'number', says: '3100', span: at('3100') }],
		},
	],
	facts: [{ label: '公开', value: 3100, unit: '条', span: at('3100多条') }],
	findings: [
		{ rule: 'sum', severity: 'error', says: formerly('合计不符。'), expected: 1, actual: 2, spans: [at('3100')] },
	],
	checks: [{ rule: 'sum', outcome: 'explained', spans: [at('3100')], says: { code: 'received-with-carried-in' } }],
	furniture: [at('年度')],
	notices: [{ code: 'wrong-charset', declared: 'gbk', used: 'utf-8' }, { code: 'no-figures' }],
});
