import { expect, it } from 'vitest';
import { reportFile } from '../../../src/exports/report-file';
import { readingOf } from '../../workers/audit/report';

const TEXT =
	'云岭县2016年政府信息公开工作年度报告\n一、概述\n平稳有序。\n二、依申请公开情况\n2016年收到申请52件，办结49件。\n三、存在的主要问题\n力量不足。\n';
const nameOf = (id: string) => `名：${id}`;

it('the export format is what the command line writes', async () => {
	const reading = await readingOf(TEXT);
	const file = await reportFile(reading, 'json', '云岭县2016', nameOf);
	expect(file.name).toBe('云岭县2016.json');
	const { meta, indicators } = JSON.parse(await file.text());
	expect(meta.year).toBe(2016);
	expect(indicators.map(({ id, value }: { id: string; value: number }) => [id, value])).toEqual(
		reading.indicators.map(({ id, value }) => [id, value]),
	);
});

it('the table has a line a figure, with its words and where they stand', async () => {
	const reading = await readingOf(TEXT);
	const file = await reportFile(reading, 'csv', '云岭县/2016', nameOf);
	expect(file.name).toBe('云岭县 2016.csv');
	const bytes = new Uint8Array(await file.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const [head, first] = new TextDecoder().decode(bytes).split('\r\n');
	expect(head).toBe(
		'"name","id","value","unit","qualifier","readings","settledBy","scope","year","quote","start","end","rule"',
	);
	const start = reading.text.indexOf('收到申请52件');
	expect(first).toBe(
		`"名：application.received","application.received",52,"件",,,,"all",,"收到申请52件",${start},${start + 7},"${reading.indicators[0]?.rule}"`,
	);
});

it('no text of a report becomes a formula', async () => {
	const reading = await readingOf(TEXT);
	const [figure] = reading.indicators;
	if (!figure) throw new Error('a figure is read');
	const hostile = { ...reading, indicators: [{ ...figure, quote: '=1+"1"\n' }] };
	expect(await (await reportFile(hostile, 'csv', '', nameOf)).text()).toContain(`"'=1+""1"""`);
});
