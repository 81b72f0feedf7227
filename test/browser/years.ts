import { form2021, table3 } from '../workers/audit/report';
import type { MadeFile } from './hand-over';

const NONE = new Array<number>(15).fill(0);

interface Year {
	/** Requests carried in from the year before. */
	carriedIn?: number;
	/** Requests left for the year after. */
	carriedOut?: number;
}

/** A report of an invented body in the form of 2021: four requests came in, and it adds up within itself. */
export function yearOf(body: string, year: number, { carriedIn = 0, carriedOut = 1 }: Year = {}): MadeFile {
	const granted = 4 + carriedIn - carriedOut;
	const row = (count: number) => [count, 0, 0, 0, 0, 0, count];
	const rows = { 0: row(4), 1: row(carriedIn), 2: row(granted), 23: row(granted), 24: row(carriedOut) };
	const text = form2021('平稳有序。', table3(rows), NONE, `${year}年没有收取信息处理费。`);
	return {
		name: `${body}${year}.txt`,
		content: text.replace('云岭县2023年', `${body}${year}年`).replace('2\t1\t9', '1\t1\t9'),
	};
}

/** Two years of a county: one request was left in 2022, and three were carried into 2023. */
export const TWO_YEARS: readonly MadeFile[] = [yearOf('青岚县', 2022), yearOf('青岚县', 2023, { carriedIn: 3 })];

/** Two short reports of a body in prose, quickly read: three requests were left in 2016, and two carried into 2017. */
export function twoShortYears(body: string): MadeFile[] {
	const report = (year: number, words: string): MadeFile => ({
		name: `${body}${year}.txt`,
		content: `${body}${year}年政府信息公开工作年度报告\n一、概述\n平稳有序。\n二、依申请公开情况\n${words}\n三、存在的主要问题\n力量不足。\n`,
	});
	return [
		report(2016, '2016年收到申请52件，办结49件，结转下年度继续办理3件。'),
		report(2017, '2017年收到申请40件，上年结转2件。'),
	];
}

const TREES = [...'松柏槐榆柳桐杉枫竹梅兰菊荷莲桂棠杏桃李梨橘枣栗'];

/** Two years of many counties, each with an error between them. */
export const twoYearsOfMany = (bodies: number): MadeFile[] =>
	Array.from(
		{ length: bodies },
		(_, i) => `${TREES[Math.floor(i / TREES.length)]}${TREES[i % TREES.length]}县`,
	).flatMap(twoShortYears);
