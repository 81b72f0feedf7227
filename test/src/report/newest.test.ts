import { describe, expect, it } from 'vitest';
import { isRevised, newestOf, type Version } from '../../../src/report/newest';
import { isOfPartYear } from '../../../src/report/part-year';

const version = (keptAt: number, more: Partial<Version> = {}): Version => ({ keptAt, figures: 100, ...more });
const chosen = (...versions: Version[]) => newestOf(versions, (one) => one)?.keptAt;

describe('of several versions', () => {
	it('the one kept last, where nothing else is known', () =>
		expect(chosen(version(1), version(3), version(2))).toBe(3));

	it('the one published last', () =>
		expect(chosen(version(1, { publishedOn: '2022-04-02' }), version(2, { publishedOn: '2022-01-20' }))).toBe(1));

	it('the one that calls itself corrected', () =>
		expect(
			chosen(version(1, { revised: true, publishedOn: '2022-01-20' }), version(2, { publishedOn: '2022-02-20' })),
		).toBe(1));

	it('not a piece of it', () => expect(chosen(version(1), version(2, { figures: 12, revised: true }))).toBe(1));

	it('half of what another tells is no piece yet', () =>
		expect(chosen(version(1), version(2, { figures: 50, revised: true }))).toBe(2));

	it('the one kept last, where one alone says when it was published', () => {
		expect(chosen(version(1, { publishedOn: '2022-04-02' }), version(2))).toBe(2);
		expect(chosen(version(1), version(2, { publishedOn: '2022-01-20' }))).toBe(2);
	});
});

it('a corrected report says so behind its title, or in its file’s name', () => {
	const told = (text: string, name = 'report.txt') => isRevised({ text, source: { name } as never });
	expect(told('云岭县2021年政府信息公开工作年度报告（更正）\n')).toBe(true);
	expect(told('云岭县2021年政府信息公开工作年度报告\n', '年报（修订版）.docx')).toBe(true);
	expect(told('云岭县2021年政府信息公开工作年度报告\n修订了公开指南。')).toBe(false);
});

it.each([
	['云岭县2021年上半年政府信息公开工作总结', true],
	['云岭县2021年第三季度政务公开工作情况', true],
	['云岭县2021年1-6月政府信息公开工作报告', true],
	['云岭县2021年政府信息公开工作年度报告', false],
	['半山镇2021年政府信息公开工作年度报告', false],
])('%s is of a part of a year: %s', (title, part) => expect(isOfPartYear(title)).toBe(part));
