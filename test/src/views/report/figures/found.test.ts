import { expect, it } from 'vitest';
import { isFound } from '../../../../../src/views/report/figures/found';
import { gatherFigures } from '../../../../../src/views/report/figures/statements';
import { figuresZhHans } from '../../../../../src/words/figures/zh-Hans';
import { meaningOf } from '../../../../../src/words/meanings';
import { meaningsZhHans } from '../../../../../src/words/meanings/zh-Hans';
import { indicator } from '../sample';

const [denied] = gatherFigures([indicator('application.replied.denied', 1_014, { quote: '不予公开 1,014 件' })]);

it.each<[sought: string, found: boolean]>([
	['不予', true],
	['公开 不同意', true],
	['1,014', true],
	['拒绝', true],
	['部分', false],
	['14', false],
])('by name, words, number or meaning: %s', (sought, found) => {
	const meaning = meaningOf('application.replied.denied', meaningsZhHans);
	expect(denied && isFound(denied, sought, { names: () => figuresZhHans }, meaning)).toBe(found);
});

it('by its name as long as the meanings are not loaded', () => {
	expect(denied && isFound(denied, '拒绝', { names: () => figuresZhHans }, undefined)).toBe(false);
	expect(denied && isFound(denied, '不予', { names: () => figuresZhHans }, undefined)).toBe(true);
});
