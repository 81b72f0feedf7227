import { describe, expect, it } from 'vitest';
import { numberingAt } from '../../../workers/outline/numbering';
import { fold } from '../../../workers/text/fold';

const readAt = (text: string, atLineStart: boolean, at = 0): string => {
	const folded = fold(text);
	const number = numberingAt(folded, at, folded.codes.length, atLineStart);
	return number ? `${number.style} ${number.value} ${folded.text.slice(number.end)}` : 'none';
};

describe('numbers of headings', () => {
	it.each([
		['一、概述', 'han 1 概述'],
		['十二、附表', 'han 12 附表'],
		['二十、附表', 'han 20 附表'],
		['（三）公开形式', 'bracketed-han 3 公开形式'],
		['( 十一 ) 公开形式', 'bracketed-han 11 公开形式'],
		['（四）、公开形式', 'bracketed-han 4 公开形式'],
		['3．网站', 'arabic 3 网站'],
		['10、网站', 'arabic 10 网站'],
		['（2）解读', 'bracketed-arabic 2 解读'],
		['③解读', 'circled 3 解读'],
		['第二部分：概述', 'part 2 概述'],
		['第3章 概述', 'part 3 概述'],
		['1.2016年公开工作', 'arabic 1 2016年公开工作'],
	])('%s in running text', (text, says) => {
		expect(readAt(text, false)).toBe(says);
	});

	it.each([
		['一，概述', 'han 1 概述'],
		['一 概述', 'han 1 概述'],
		['二是加强培训', 'ordinal-is 2 加强培训'],
		['1）网站', 'bracketed-arabic 1 网站'],
		['第一，主动公开', 'ordinal-is 1 主动公开'],
		['贰、主动公开', 'part 2 主动公开'],
		['Ⅲ.主动公开', 'part 3 主动公开'],
	])('%s only at the start of a line', (text, says) => {
		expect(readAt(text, true)).toBe(says);
		expect(readAt(text, false)).toBe('none');
	});

	it.each([
		'一步到位',
		'三、四季度',
		'一二三、',
		'1.5万件',
		'12345、',
		'二 〇一〇年二月',
		'（二〇一〇年）',
		'第二十条',
		'第一时间公开',
		'壹佰件',
		'(12345)',
	])('%s is none', (text) => {
		expect(readAt(text, true)).toBe('none');
	});

	it('the rest of a longer number is none', () => {
		expect(readAt('共11.网站', false, 2)).toBe('none');
		expect(readAt('A1.网站', false, 1)).toBe('none');
	});
});
