import { expect, it } from 'vitest';
import type { Indicator } from '../../../src/report/reading';
import { summarise } from '../../../src/report/summary';
import { reading } from '../made/reading';

const figure = (more: Partial<Indicator>): Indicator => ({ ...(reading().indicators[0] as Indicator), ...more });
const keyOf = (...indicators: Indicator[]) => summarise({ ...reading(), indicators }, 1).key;

it('takes over what a list shows', () => {
	expect(summarise(reading(), 3)).toEqual({
		id: 'a'.repeat(64),
		name: '云岭2016.txt',
		title: '云岭市2016年政府信息公开工作年度报告',
		issuer: '云岭市人民政府',
		level: 'prefecture',
		year: 2016,
		era: 'statistical',
		script: 'hans',
		key: [{ id: 'proactive.total', value: 3100, qualifier: 'over' }],
		figures: 1,
		findings: { error: 1, warning: 0, info: 0 },
		bytes: 120,
		reader: 3,
		notices: reading().notices,
	});
});

it('calls a report without a title by its file name', () => {
	const made = reading();
	delete made.meta.title;
	expect(summarise(made, 1).title).toBe('云岭2016');
});

it('takes the figure of the whole area before that of the body itself', () => {
	expect(keyOf(figure({ scope: 'self', value: 5 }), figure({ scope: 'all', value: 90 }))).toMatchObject([
		{ value: 90 },
	]);
	expect(keyOf(figure({ scope: 'self', value: 5 }))).toMatchObject([{ value: 5 }]);
});

it('does not take the figure of another year, nor one that is open', () => {
	expect(keyOf(figure({ year: 2015 }))).toEqual([]);
	const { value: _, ...open } = figure({ readings: [3, 36] });
	expect(keyOf(open)).toEqual([]);
});

it('counts a figure that is stated twice once', () => {
	expect(summarise({ ...reading(), indicators: [figure({}), figure({})] }, 1).figures).toBe(1);
});
