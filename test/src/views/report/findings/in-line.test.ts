import { describe, expect, it } from 'vitest';
import { inLine } from '../../../../../src/views/report/findings/in-line';
import { loadReportSpeech } from '../../../../../src/words/report';

const { names } = await loadReportSpeech('zh-Hans');
const row = ['natural', 'business', 'total'].map((column) => `request.new.${column}`);
const column = ['new', 'granted', 'closed'].map((one) => `request.${one}.total`);

describe('cells of table 3 in one line', () => {
	it('of a row have its name in common, and are told by their columns', () => {
		const line = inLine(row, names);
		expect(line?.name).toBe(names.row.new);
		expect(row.map((id) => line?.rest(id))).toEqual([names.column.natural, names.column.business, names.column.total]);
	});

	it('of a column have its name in common, and are told by their rows', () => {
		const line = inLine(column, names);
		expect(line?.name).toBe(names.column.total);
		expect(column.map((id) => line?.rest(id))).toEqual([names.row.new, names.row.granted, names.row.closed]);
	});

	it.each<[string, (string | undefined)[]]>([
		['only two', row.slice(0, 2)],
		['a figure that is no cell among them', [...row, 'proactive.total']],
		['one that nobody knows among them', [...row, undefined]],
		['of several rows and columns', ['request.new.total', 'request.granted.natural', 'request.closed.total']],
	])('are none: %s', (_, ids) => expect(inLine(ids, names)).toBeUndefined());
});
