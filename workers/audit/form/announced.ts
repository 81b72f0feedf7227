import { neighbours } from '../../../src/report/neighbours';
import { numberingAt, type Style } from '../../outline/numbering';
import { rightBefore } from '../../text/around';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';
import { eachSign } from './each-sign';

/** (一) in the running text or as a heading. */
interface Mark {
	start: number;
	end: number;
	value: number;
	style: Style;
}

/** 存在以下五个问题: right before (一), with nothing but a colon between. */
const ANNOUNCED =
	/(?:^|[^第十\d])([二两三四五六七八九])(?:个|项|条|大|点|方面)(?:方面)?(?:的|主要|突出|重点)*(?:问题|不足|方面|工作|措施|任务|困难|短板)?(?:的?(?:问题|工作|不足|情况))?:\n?$/;
const BEFORE = 24;
const DIGITS = '一二三四五六七八九';

/** 存在五个问题:(一)…(四)…: as many items as are announced right before the first of them. */
export function announced({ folded, outline, passages }: Told, docket: Docket): void {
	const parts = outline.headings.filter(({ level }) => level === 1).map(({ start }) => start);
	const marks = marksIn(folded, passages);
	skipped(folded, marks, docket);
	for (const [at, first] of marks.entries()) {
		const said = first.value === 1 && saidBefore(folded, first.start);
		if (!said) continue;
		const until = parts.find((start) => start > first.start) ?? folded.text.length;
		const run = runFrom(marks.slice(at), until);
		if (run.length < 2) continue;
		const count = said === '两' ? 2 : DIGITS.indexOf(said) + 1;
		const spans = run.map(({ start, end }) => sourceSpan(folded, start, end));
		if (count === run.length) docket.holds('count.mismatch', spans);
		else
			docket.fails('count.mismatch', {
				says: { code: 'items-announced', said, announced: count, listed: run.length },
				spans,
				expected: run.length,
				actual: count,
			});
	}
}

/** (一)优化平台;(二)加强培训;(四)强化考核: what is numbered within one line skips no number. */
function skipped(folded: Folded, marks: readonly Mark[], docket: Docket): void {
	for (const [before, now] of neighbours(marks)) {
		const between = folded.text.slice(before.end, now.start);
		const span = sourceSpan(folded, now.start, now.end);
		if (before.style !== now.style || now.value !== before.value + 2 || !/^[^\n]*;$/.test(between)) continue;
		if (docket.names('numbering.gap', span)) continue;
		const numberOf = ({ start, end }: Mark) => quoteOf(folded, start, end);
		docket.fails('numbering.gap', {
			says: { code: 'number-after', before: numberOf(before), now: numberOf(now), skips: true },
			spans: [span, sourceSpan(folded, before.start, before.end)],
			expected: before.value + 1,
			actual: now.value,
		});
	}
}

const saidBefore = ({ text }: Folded, at: number): string | undefined =>
	ANNOUNCED.exec(rightBefore(text, at, BEFORE))?.[1];

/** Those that follow one another by number, up to where the part ends or a new run begins. */
function runFrom(marks: readonly Mark[], until: number): Mark[] {
	const run: Mark[] = [];
	for (const mark of marks) {
		if (mark.start >= until || (run.length > 0 && mark.style === run[0]?.style && mark.value === 1)) break;
		if (run.length > 0 && mark.style !== run[0]?.style) continue;
		if (mark.value === run.length + 1) run.push(mark);
	}
	return run;
}

/** All numbers in brackets that open a paragraph, a heading or a clause. */
function marksIn(folded: Folded, passages: Told['passages']): Mark[] {
	const { codes, text } = folded;
	const marks: Mark[] = [];
	eachSign(folded, BRACKET, passages, (at, range) => {
		if (at > range.start && !OPENS.has(text[at - 1] as string)) return;
		const number = codes[at] === BRACKET ? numberingAt(folded, at, range.end, false) : undefined;
		if (number) marks.push({ start: at, end: number.end, value: number.value, style: number.style });
	});
	return marks;
}
const BRACKET = '('.charCodeAt(0);
const OPENS = new Set([...'。;:\n']);
