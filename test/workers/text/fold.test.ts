import { describe, expect, it } from 'vitest';
import { fold } from '../../../workers/text/fold';
import { simplifier } from '../../../workers/text/script';

describe('words that are not the same character by character in both scripts', () => {
	it.each([
		['主動公開政府資訊', '主动公开政府信息'],
		['資 訊', '信息'],
		['資訊辦', '信息办'],
		['通訊', '通讯'],
		['答覆', '答复'],
		['覆蓋', '覆盖'],
	])('%s is %s', async (traditional, simplified) => {
		expect(fold(traditional, await simplifier()).text).toBe(simplified);
	});

	it('资讯 in a Simplified text stays what it is', () => {
		expect(fold('发布各类资讯').text).toBe('发布各类资讯');
	});
});

describe('a point', () => {
	it.each([
		['共78条.', '共78条。'],
		['均已答复. (三)形式', '均已答复。(三)形式'],
		['(网上1件). 均已答复', '(网上1件)。均已答复'],
		['占100%.其他', '占100%。其他'],
		['公开工作.2.查阅点', '公开工作。2.查阅点'],
	])('that ends a sentence is its full stop: %s', (source, folded) => {
		expect(fold(source).text).toBe(folded);
	});

	it.each(['信息.2公里', '一.概述', '(1).概述', '(一).概述', '3.概述', '12.5%', '“中国.望河”网站', '报告.doc'])(
		'that ends none stays: %s',
		(source) => {
			expect(fold(source).text).toBe(source);
		},
	);
});

describe('spaces', () => {
	const within = '政 府信 息公 开，本局 向社会公开信息3条，收到申 请2件。';
	it.each([
		['within words again and again part nothing', within.repeat(5), true],
		[
			'within a title alone, set letter by letter, do not tell of the rest',
			`政 府 信 息 公 开 报 告\n${'全年公开信息3条。'.repeat(200)}`,
			false,
		],
		['between words part them', '概述 本局公开信息3条。 情况 无。'.repeat(20), false],
	])('%s', (_, source, scattered) => {
		expect(fold(source).scattered).toBe(scattered);
	});
});

it('leads every character back to the source, and the end to its end', () => {
	const read = fold('公开 12\u200b条');
	expect(read.text).toBe('公开12条');
	expect([...read.map]).toEqual([0, 1, 3, 4, 6, 7]);
	expect([...fold('公开').map]).toEqual([0, 1, 2]);
});
