import { expect, test } from 'vitest';
import type { Document } from '../../workers/formats/document';
import { textDocument } from '../../workers/formats/text';
import { noticesOf as noticesAbout } from '../../workers/notices';
import { fold } from '../../workers/text/fold';
import { form2021, readingOf, table3 } from './audit/report';

const NONE = new Array<number>(15).fill(0);
const noticesOf = async (row: readonly (number | string)[]) =>
	(await readingOf(form2021('平稳。', table3({ 0: row, 2: row, 23: row }), NONE))).notices;

test('letters in place of digits are read as a scan makes them, and the reader is told', async () => {
	expect(await noticesOf(['l', 'O', 0, 0, 0, 0, 'l'])).toEqual([{ code: 'letters-for-digits', count: 9 }]);
	expect(await noticesOf([1, 0, 0, 0, 0, 0, 1])).toEqual([]);
	expect(await noticesOf([1, '〇', '零', '/', '', 'QQ', 1])).toEqual([]);
});

test.each<[what: string, text: string, more: Partial<Document>, codes: readonly object[]]>([
	['a text that nothing names a report', '明日有雨。', {}, [{ code: 'not-a-report' }]],
	['a report without figures', '云岭县2021年政府信息公开工作年度报告', {}, [{ code: 'no-figures' }]],
	[
		'characters that could not be decoded',
		'云岭县2021年政府信息公开工作年度报告\ufffd\0\ud800',
		{},
		[{ code: 'no-figures' }, { code: 'damaged-characters', count: 3 }],
	],
	[
		'another encoding than the declared one, and what its format has to say',
		'云岭县2021年政府信息公开工作年度报告',
		{ declaredEncoding: 'big5', encoding: 'gb18030', notices: [{ code: 'picture-pages', pages: [2] }] },
		[
			{ code: 'no-figures' },
			{ code: 'wrong-charset', declared: 'big5', used: 'gb18030' },
			{ code: 'picture-pages', pages: [2] },
		],
	],
])('%s is told', (_, text, more, codes) => {
	expect(noticesAbout({ ...textDocument(text, 'utf-8'), ...more }, fold(text), [], [])).toEqual(codes);
});
