import { expect, it } from 'vitest';
import { read } from '../../../../workers/read';

const HEAD = '青河县水利局2016年政府信息公开工作年度报告\n\n四、行政复议和行政诉讼情况\n';

/** What was upheld, of the cases that a text tells. */
const upheld = async (body: string): Promise<string[]> => {
	const bytes = new TextEncoder().encode(`${HEAD + body}\n`).buffer as ArrayBuffer;
	const outcome = await read({ name: 'report.txt', bytes });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value.indicators
		.filter(({ id }) => id.endsWith('.upheld'))
		.map(({ id, value }) => `${id} ${value}`)
		.sort();
};

it('hears in a sentence of its own how all of one kind ended', async () => {
	expect(await upheld('因信息公开被申请行政复议2件。复议结果为维持。')).toEqual(['reconsideration.upheld 2']);
	expect(await upheld('行政诉讼1件。县人民法院判决驳回原告诉讼请求。')).toEqual(['litigation.upheld 1']);
	expect(await upheld('行政复议1件。复议机关维持我局作出的答复。')).toEqual(['reconsideration.upheld 1']);
});

it('takes it for the kind that the sentence names, where two are counted before it', async () => {
	expect(await upheld('全年行政复议案件3件，行政诉讼案件2件。复议结果均为维持。')).toEqual([
		'reconsideration.upheld 3',
	]);
	expect(await upheld('全年行政复议案件3件，行政诉讼案件2件。诉讼案件均驳回诉讼请求。')).toEqual([
		'litigation.upheld 2',
	]);
});

it('hears nothing where the next sentence speaks of another kind, or of one of them', async () => {
	expect(await upheld('因信息公开被申请行政复议2件。诉讼案件均驳回诉讼请求。')).toEqual([]);
	expect(await upheld('行政诉讼3件。法院判决驳回2件。')).not.toContain('litigation.upheld 3');
});
