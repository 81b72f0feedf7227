import type { Page } from '../cells/rows';
import type { Hit } from '../labels/labels';

/** How far before its first row the names of a table's columns are looked for where it has no other head, in characters. */
export const NEAR = 40;

/** The words of the head before a table's first row; at least those that stand close before it. */
export function headOf({ plain: { text } }: Page, first: Hit | undefined): string {
	if (!first) return '';
	const from = headBefore(text, first.start);
	return text.slice(from < 0 ? Math.max(0, first.start - NEAR) : from, first.start);
}

/**
 * Where the head of the table begins, -1 where it has none close before its first row. Its words may be told again and
 * again, as where merged cells are filled in.
 */
export function headBefore(text: string, first: number): number {
	const from = Math.max(0, first - HEAD_ROOM);
	const found = text.slice(from, first).search(HEAD);
	if (found < 0) return -1;
	const earlier = headBefore(text, from + found);
	return earlier < 0 || /[\d。]/.test(text.slice(earlier, from + found)) ? from + found : earlier;
}

/** What stands close before a table's first row: its head, and what names its year. */
export const beforeTable = ({ plain: { text } }: Page, first: Hit | undefined): string =>
	text.slice(Math.max(0, (first?.start ?? 0) - HEAD_ROOM), first?.start);
const HEAD_ROOM = 200;
/** 法人或其他组织申请5件, 法人或其他组织占18.7%, 申请人情况:自然人40件 are told in prose. */
const HEAD =
	/\(?本列数据的勾稽关系|申请人情况(?![:：][^\d。]{0,12}\d+件)|法人或其他组织(?!(?:的|提出|提交|申请|合计|共)*(?:\d+件|占))/;
