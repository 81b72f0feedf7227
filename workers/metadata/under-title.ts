import type { Title } from '../outline/titles';
import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { NEWLINE } from '../text/width';
import { isBody } from './bodies';

/** The body's name printed right under the title, on a line of its own or between spaces. */
export function nameUnderTitle(folded: Folded, titles: readonly Title[]): string | undefined {
	for (const title of titles) {
		if (title.label) continue;
		const name = tokenAt(folded, title.end);
		if (isBody(name)) return name;
		const [, source = ''] = DAY_AND_SOURCE.exec(rightBehind(folded.text, title.end, BESIDE_DAY)) ?? [];
		if (isBody(source)) return source;
	}
	return undefined;
}

/** 2025-02-05 17:21 霁川市民政局: the site prints the day and who put it there, without labels. */
const DAY_AND_SOURCE = /^\n+20\d\d[-./]\d{1,2}[-./]\d{1,2} ?(?:\d{1,2}:\d\d(?::\d\d)?)? ?([一-鿿]{4,24})(?=\n|$)/;
const BESIDE_DAY = 60;

/** The body over a notice that brings the report: 某某市人民政府办公厅 ⏎ 关于公布…年度报告的通知. */
export function nameOverNotice({ text }: Folded): string | undefined {
	const [, name = ''] = NOTICE.exec(text.slice(0, NOTICE_WITHIN)) ?? [];
	return isBody(name) ? name : undefined;
}
const NOTICE_WITHIN = 200;
const NOTICE = /(?:^|\n)([^\n]{4,40})\n?关于(?:公布|印发|发布|公开)[^\n]*\n?[^\n]*报告》?的(?:通知|公告)/;

function tokenAt(folded: Folded, from: number): string {
	const { codes, text } = folded;
	const start = codes[from] === NEWLINE ? from + 1 : from;
	let end = start;
	while (end < codes.length && end - start < 45 && codes[end] !== NEWLINE && (end === start || !gapBefore(folded, end)))
		end++;
	return text.slice(start, end).replace(/[()]/g, '');
}
