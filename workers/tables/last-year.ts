import type { Folded } from '../text/fold';
import type { FoundTable } from './found';

/** How far before a table its caption is looked for, in characters. */
const ROOM = 48;
/** 附：上年度同口径数据. What was carried over from it (上年结转) is this year's. */
const LAST_YEAR = /(?:上一?年度?(?!结转|项目)|去年)[^\d。；;]{0,24}$/;

/** True for a table whose caption says that it tells the year before. */
export function isOfLastYear({ text }: Folded, { start }: FoundTable, before: FoundTable | undefined): boolean {
	const words = text.slice(Math.max(before?.end ?? 0, start - ROOM, 0), start);
	return LAST_YEAR.test(words.replaceAll(/\s/g, ''));
}
