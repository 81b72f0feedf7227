import { expect, it } from 'vitest';
import { read } from '../../../../workers/read';

const HEAD = '青河县水利局2016年政府信息公开工作年度报告\n\n三、依申请公开情况\n';

const told = async (body: string): Promise<string[]> => {
	const bytes = new TextEncoder().encode(HEAD + body).buffer as ArrayBuffer;
	const outcome = await read({ name: 'report.txt', bytes });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value.indicators.map(({ id, value }) => `${id} ${value}`).sort();
};

it('takes what a paragraph of its own says of all for said of all that were received', async () => {
	const body =
		'(一)受理情况。全年收到信息公开申请8件。\n(二)办理情况。均已按期答复，其中同意公开5件，信息不存在3件。\n';
	expect(await told(body)).toEqual([
		'application.received 8',
		'application.replied 8',
		'application.replied.granted 5',
		'application.replied.not_exist 3',
	]);
});

it('counts nobody where some came from the year before, or it is told twice how many came', async () => {
	const behind = '(二)办理情况。均已按期答复，其中同意公开5件。\n';
	expect(await told(`(一)受理情况。全年收到信息公开申请8件，上年结转2件。\n${behind}`)).not.toContain(
		'application.replied 8',
	);
	expect(await told(`(一)受理情况。全年收到信息公开申请8件。后又收到信息公开申请3件。\n${behind}`)).not.toContain(
		'application.replied 8',
	);
});

it('takes nothing that stands behind another beginning', async () => {
	const body = '(一)受理情况。全年收到信息公开申请8件。\n(二)咨询情况。来电均已答复，共56次。\n';
	expect(await told(body)).toEqual(['application.received 8']);
});

it('hears of one way and of the end in other words', async () => {
	expect(await told('全年收到信息公开申请8件，均通过信函递交，已全部办理结束。\n')).toEqual([
		'application.closed 8',
		'application.received 8',
		'application.received.letter 8',
	]);
	expect(await told('全年收到信息公开申请8件，已全部按时高效办结。\n')).toContain('application.closed.on_time 8');
	expect(await told('全年收到信息公开申请8件，均通过信函递交材料补正。\n')).not.toContain(
		'application.received.letter 8',
	);
});

it('needs no heading where the applications are named', async () => {
	const body =
		'四、工作成效\n全年收到信息公开申请8件。\n目前，所有信息公开申请已全部办理完毕，并按申请人要求的方式进行了答复。其中，同意公开5件。\n';
	expect(await told(body)).toContain('application.replied 8');
	expect(await told(body.replace('所有信息公开申请', '所有来电'))).not.toContain('application.replied 8');
});
