import { expect, it } from 'vitest';
import { read } from '../../../../workers/read';

const HEAD = '青河县水利局2016年政府信息公开工作年度报告\n\n';

const told = async (body: string): Promise<string[]> => {
	const bytes = new TextEncoder().encode(HEAD + body).buffer as ArrayBuffer;
	const outcome = await read({ name: 'report.txt', bytes });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value.indicators.map(({ id, value }) => `${id} ${value}`).sort();
};

it('reads a numbered sentence that stands as a heading', async () => {
	const body =
		'二、依申请公开情况\n1、我局未收到政府信息公开申请。\n三、2016年未收取任何费用。\n四、2016年未发生行政复议。\n';
	expect(await told(body)).toEqual(['application.received 0', 'fee.total 0', 'reconsideration.total 0']);
});

it('reads a heading that denies any fee of disclosure', async () => {
	expect(await told('三、依申请公开情况\n见附表。\n四、本局没有政府信息公开收费情况。\n')).toEqual(['fee.total 0']);
});

it('takes a fee of another kind for none of these', async () => {
	expect(await told('二、依申请公开情况\n见附表。\n三、2016年未收取行政事业性收费。\n')).toEqual([]);
});

it('denies by a bare 无 only what the line above names', async () => {
	const body =
		'三、依申请公开情况\n(一)申请情况\n收到政府信息公开申请5件。\n(二)不予公开情况\n无。\n(三)依申请公开收费情况\n无。\n';
	expect(await told(body)).toEqual(['application.received 5', 'application.replied.denied 0', 'fee.total 0']);
});

it('reads the name of a number in the heading that it stands behind', async () => {
	expect(await told('一、总体情况\n1、主动公开政府信息的情况:40条,内容涉及水利工程。\n')).toEqual([
		'proactive.total 40',
	]);
	expect(await told('一、总体情况\n(一)主动公开情况:2016年共公布会议通知1条。\n')).toEqual([]);
});

it('goes on with the part around a heading that ends', async () => {
	const body =
		'一、总体情况\n（二）依申请公开情况\n1.申请情况。全年收到申请7件。\n2.办理情况。3件予以公开，4件不予公开。\n';
	expect(await told(body)).toEqual([
		'application.received 7',
		'application.replied.denied 4',
		'application.replied.granted 3',
	]);
});

it('takes a sentence with a figure for no heading, though it ends like one before a guess', async () => {
	const body =
		'一、总体情况\n（一）主动公开情况\n1.我局在县政府门户网站主动公开信息52条，较去年增加8条，内容涵盖机构信息、工作信息、规划计划等；其中，人事信息9条，财政信息7条。\n';
	expect(await told(body)).toEqual(['category.finance 7', 'category.personnel 9', 'channel.website 52']);
});
