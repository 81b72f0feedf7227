import { describe, expect, it } from 'vitest';
import { bareOf, bareSpan, givenSpan } from '../../../workers/text/bare';

describe('a bare text', () => {
	it.each([
		['zero-width marks', '公开\u200b信息1\u200b2条', '公开信息12条'],
		['soft hyphens and direction marks', '政\u00ad府\u202e信息\u202c', '政府信息'],
		['emphasis', '收到**12**件，***其中***3件', '收到12件，其中3件'],
		['full-width digits', '２０１１年公开１２条', '2011年公开12条'],
		['radicals', '⾏政⼈员', '行政人员'],
		['names of characters', '&nbsp;&ldquo;一网&rdquo;&#12288;12&#x4ef6;&amp;', ' “一网”　12件&'],
		['names of what is no one character, which stay', '&nbsp;收到&#65584;12件', ' 收到&#65584;12件'],
		['how characters are said', '主動公開(kāi)，機(jī)關(guān)我們(men)', '主動公開，機關我們'],
		['the marks of notes', '5,128¹条，13[2]件，3①件，4〔²〕件，6件³。⁴该数据', '5,128条，13件，3件，4件，6件。该数据'],
		['the numbers of pages', '公开政\n— 3 —\n府信息\n第 4 页 共 9 页\n\n12条\n', '公开政\n府信息\n12条\n'],
		['spaces in numbers', '2 0 2 3 年公开 1 2 条，2 0 2 2 年 8 条', '2023 年公开 12 条，2022 年 8 条'],
		['marks before each line', '> 概述\n>\n> 公开12条\n>> 3\n> 收到1件', '概述\n\n公开12条\n3\n收到1件'],
		['dots before each line', '·概述\n\n·公开12条\n· 3\n·收到1件', '概述\n\n公开12条\n3\n收到1件'],
		['strokes before each line', '- 概述\n- 公开12条\n- 3\n- 收到1件', '概述\n公开12条\n3\n收到1件'],
		['numbers of lines', ' 1 概述\n 2\n 3 公开12条\n 4 3\n 5 收到1件', '概述\n\n公开12条\n3\n收到1件'],
		['quotes around each line', '"概述"\n"公开“网”12条";\n"3"\n"收到1件"', '概述\n公开“网”12条\n3\n收到1件'],
		['a margin', '    概述\n\n    公开12条\n      3\n    收到1件', '概述\n\n公开12条\n  3\n收到1件'],
		['line ends in tags', '概述<br>公开12条<BR/><p class="a">收到1件</p><p>3</p>', '概述\n公开12条\n收到1件\n3\n'],
		['line ends and tabs in names', '概述\\r\\n公开\\t12\\n\\"收到\\"1件\\n3\\n', '概述\r\n公开\t12\n"收到"1件\n3\n'],
		['line ends in tags beside a path', '见C:\\new<br>公开12条', '见C:\\new\n公开12条'],
		['marks of what a machine says', '公开`12`条', '公开12条'],
		['lines to write on', '公开__12__条，收到 _3_ 件，办结___件', '公开12条，收到 3 件，办结___件'],
		['brackets around units', '收到12（件），培训3(人次)。', '收到12件，培训3人次。'],
		['brackets around numbers', '收到（12）件，公开【1,204】条。', '收到12件，公开1,204条。'],
		['tags of letters', '公开<b>12</b>条，<span class="red">3</span>件', '公开12条，3件'],
		['apostrophes in numbers', "公开1'234条，2’345,678条", '公开1,234条，2,345,678条'],
		['dashes for 一', '—、概述\n（－）公开。—是及时', '一、概述\n（一）公开。一是及时'],
	])('has no %s', (_, given, bare) => {
		expect(bareOf(given)?.text).toBe(bare);
	});

	it.each([
		['a usual text', '2011年公开政府信息12条（其中3条）。\n— 3\n'],
		['a word in brackets', '手机应用(app)发布，网站(men)'],
		['one star', '申请5件*\n* 含上年结转'],
		['a name of no character', '共12件&未知;'],
		['the figures of a row', '2023年\n9 6 4 2\n2 0 2 3 年'],
		['a line that nobody wrote on', '公开____条，统计表_2012，12_34'],
		['items of a list', '公开（1）文件类信息63条（2）人事信息3条，第（4）条。'],
		['units of columns', '公开数(条) 收到(件)，第(4)条'],
		['a list among others', '概述\n- 公开12条\n- 3\n- 收到1件\n- 4\n完'],
		['numbers that do not count the lines', '1 公开\n2 收到\n4 办结\n5 结转\n6 复议'],
		['one quote among others', '概述\n"公开12条"\n收到1件\n3件\n4件'],
		['the lines of a paragraph', '  概述\n公开12条\n  收到1件\n3件\n  4件'],
		['the name of one line end', '分行符写作\\n，共3件'],
		['figures below zero', '-3\n-4\n-5\n-6\n-7'],
		['the strokes of blank cells', '- 12\n- 3 - 4\n- 5 - 6\n- 7 - 8\n- 9 - 1'],
		['dashes', '公开工作——是重点—、年度报告 - 2023'],
		['numbers in brackets that mark no note', '国办发〔2014〕32号，①公开②受理，下列[1]件'],
	])('is not made of %s', (_, given) => {
		expect(bareOf(given)).toBeUndefined();
	});

	it('keeps stars that hide digits or draw a line', () => {
		const given = '138****1234，12**34，10*****2，第１件';
		expect(bareOf(given)?.text).toBe('138****1234，12**34，10*****2，第1件');
	});

	it('keeps powers, and what only looks like the mark of a note', () => {
		const given = '占地2m²，分3①受理（4）件的，第１件';
		expect(bareOf(given)?.text).toBe('占地2m²，分3①受理（4）件的，第1件');
	});

	it('knows where everything stood', () => {
		const given = '收到**1\u200b2**件&nbsp;。';
		const bare = bareOf(given);
		if (!bare) throw new Error('nothing was taken out');
		const place = bare.text.indexOf('12件');
		expect(given.slice(...givenSpan(bare, [place, place + 3]))).toBe('1\u200b2**件');
		expect(bareSpan(bare, [given.indexOf('1'), given.indexOf('件')])).toEqual([2, 4]);
		expect(givenSpan(bare, [0, bare.text.length])).toEqual([0, given.length]);
	});

	it('is made of a million stars in little time', () => {
		expect(bareOf('*'.repeat(1_000_000))?.text).toHaveLength(1_000_000);
	});
});
