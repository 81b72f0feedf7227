import { expect, it } from 'vitest';
import { wordsBefore } from '../../../../src/views/report/fact-words';

it.each([
	['its clause', '一、概述\n全年受理咨询，社会评议满意率为96.2%。', '社会评议满意率为'],
	[
		'a short clause with the one before it, and no comma within a number ends one',
		'其中新闻类信息3,310条，占4.4%。',
		'其中新闻类信息3,310条，占',
	],
	['nothing where it begins its line', '概述\n96.2%', ''],
	['no further than its line', '概述，很长的一行\n占4.4%。', '占'],
	['the end of a long one', `${'很'.repeat(40)}长的分句4.4%`, `…${'很'.repeat(20)}长的分句`],
])('of a number without a name are told: %s', (_, text, words) => {
	const at = text.search(/[\d.,]+%/);
	expect(wordsBefore(text, at)).toBe(words);
});
