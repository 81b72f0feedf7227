import type { Line } from './lines';

/** The first line of the report itself, told by its number or by what reports say of themselves; −1 where none says so. */
export const beginningOf = (text: string, lines: readonly Line[]): number =>
	lines.findIndex((line) => !line.furniture && !line.table && opensReport(text, line));

const opensReport = (text: string, { start, end }: Line): boolean =>
	OPENS.test(text.slice(start, Math.min(end, start + WITHIN)));
const WITHIN = 300;
const OPENS =
	/^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|第[一二三四五六七八九十]部分)|本(?:年度)?(?:报告|年报)|(?:根据|依据|依照|按照?)[^。]{0,24}信息公开条例|统计期限|公布如下|报告如下/;
