import { beforeEach, describe, expect, it } from 'vitest';
import { gzipJson } from '../../../src/report/compression';
import type { Searcher } from '../../../src/report/search';
import { createSearcher } from '../../../workers/search/searcher';

const TEXTS: Record<string, { names: string; text: string }> = {
	simplified: {
		names: '云岭市2016年报告\n云岭市人民政府',
		text: '全年主动公开\n政府信息３１００余条，其中 Weibo 发布九条。',
	},
	traditional: { names: '清溪縣2015年報告', text: '全年主動公開政府資訊，辦理申請二十件。' },
};

let searcher: Searcher;
beforeEach(async () => {
	searcher = createSearcher();
	for (const [id, { names, text }] of Object.entries(TEXTS)) {
		await searcher.add([{ id, names, text: await gzipJson(text) }]);
	}
});
/** The places as one reads them, the sought words in brackets. */
const excerpts = async (query: string) =>
	(await searcher.find(query)).map(([id, { place }]) => [
		id,
		place?.pieces.map(({ words, found }) => (found ? `[${words}]` : words)).join(''),
	]);
const found = async (query: string): Promise<string[]> => (await searcher.find(query)).map(([id]) => id);

describe('the search', () => {
	it.each([
		['主动公开', ['simplified', 'traditional']],
		['主動公開', ['simplified', 'traditional']],
		['公开政府信息', ['simplified', 'traditional']],
		['政府資訊', ['simplified', 'traditional']],
		['3100余条', ['simplified']],
		['weibo', ['simplified']],
		['WEIBO 九条', ['simplified']],
		['云岭 余条', ['simplified']],
		['清溪县', ['traditional']],
		['办理 云岭', []],
		['没有', []],
		['  ', []],
	])('finds %s in %o', async (query, ids) => {
		expect(await found(query)).toEqual(ids);
	});

	it('shows the place as it is written there', async () => {
		expect(await excerpts('办理申请')).toEqual([['traditional', '全年主動公開政府資訊，[辦理申請]二十件。']]);
		expect(await excerpts('政府信息')).toEqual([
			['simplified', '全年主动公开 [政府信息]３１００余条，其中 Weibo 发布九条。'],
			['traditional', '全年主動公開[政府資訊]，辦理申請二十件。'],
		]);
	});

	it('marks where the place was cut out of a longer text', async () => {
		const text = `${'前'.repeat(100)}关键${'后'.repeat(100)}`;
		await searcher.add([{ id: 'long', names: '', text: await gzipJson(text) }]);
		const [[, { place }] = ['', {}]] = await searcher.find('关键');
		expect(text.slice(...(place?.span ?? [0, 0]))).toBe('关键');
		const [[, excerpt] = []] = await excerpts('关键');
		expect(excerpt).toMatch(/^…前+\[关键\]后+…$/);
		expect(excerpt?.length).toBeLessThan(80);
	});

	it('begins with no mark that ends what is not shown', async () => {
		const text = `${'前'.repeat(90)}，详见附件。）五、${'中'.repeat(13)}关键。`;
		await searcher.add([{ id: 'mark', names: '', text: await gzipJson(text) }]);
		expect((await excerpts('关键'))[0]?.[1]).toBe(`…五、${'中'.repeat(13)}[关键]。`);
	});

	it('marks all of several words, where they stand near each other', async () => {
		expect(await excerpts('余条 公开')).toEqual([
			['simplified', '全年主动[公开] 政府信息３１００[余条]，其中 Weibo 发布九条。'],
		]);
		const text = `按时公开。${'后'.repeat(100)}按时办结率为96%。`;
		await searcher.add([{ id: 'rate', names: '', text: await gzipJson(text) }]);
		const [[, excerpt] = []] = await excerpts('按时 96%');
		expect(excerpt).toMatch(/^…后+\[按时\]办结率为\[96%\]。$/);
	});

	it('shows the rarer of two words that stand far apart', async () => {
		const text = `远山县年度报告。${'中'.repeat(100)}远山县收到复议一件。${'后'.repeat(100)}远山县，${'尾'.repeat(100)}诉讼。`;
		await searcher.add([{ id: 'far', names: '', text: await gzipJson(text) }]);
		expect((await excerpts('远山县 诉讼'))[0]?.[1]).toMatch(/尾\[诉讼\]。$/);
	});

	it('marks what two words share once', async () => {
		expect((await excerpts('主动公开 公开'))[0]?.[1]).toContain('全年[主动公开] 政府信息');
	});

	it('keeps the cells of a table and its rows apart', async () => {
		const text = '行政处罚\t12\t3 \n  行政强制\t7';
		await searcher.add([{ id: 'table', names: '', text: await gzipJson(text) }]);
		expect(await excerpts('行政处罚')).toEqual([['table', '[行政处罚] · 12 · 3\u2003行政强制 · 7']]);
	});

	it('begins with the row of a table that holds the words', async () => {
		const text = '行政处罚\t12\t3 \n  行政强制\t7';
		await searcher.add([{ id: 'table', names: '', text: await gzipJson(text) }]);
		expect(await excerpts('行政强制')).toEqual([['table', '[行政强制] · 7']]);
	});

	it('shows no place where the words stand in the names alone', async () => {
		expect(await searcher.find('人民政府')).toEqual([['simplified', {}]]);
	});

	it('forgets what was dropped, and takes a new text in the place of an old one', async () => {
		await searcher.drop(['simplified']);
		await searcher.add([{ id: 'traditional', names: '', text: await gzipJson('换了') }]);
		expect(await found('主动公开')).toEqual([]);
		expect(await found('换了')).toEqual(['traditional']);
	});

	it('finds a report by its names whose text is damaged', async () => {
		await searcher.add([{ id: 'broken', names: '望河区', text: new ArrayBuffer(8) }]);
		expect(await found('望河')).toEqual(['broken']);
	});
});
