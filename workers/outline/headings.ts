import type { SectionKind } from '../../src/report/reading';
import { codeOf } from '../text/codes';
import type { Folded } from '../text/fold';
import { FormRows, wakes } from './form-rows';
import { wordsEnd } from './heading-words';
import { isHeading } from './judge';
import type { Line } from './lines';
import { HAN_DIGITS, type Numbering, numberingAt, opensNumber, type Style } from './numbering';
import { kindOf, tailBefore } from './part-names';
import { BELOW_PARTS, Runs, rankOf, UNNUMBERED_AS } from './runs';

/** A heading as found; its level is known only when all are. */
export interface Found {
	start: number;
	/** Where the words begin, after the number. */
	words: number;
	end: number;
	style: Style;
	/** What its number says; 0 where it has none. */
	value: number;
	kind?: SectionKind;
}

/**
 * Finds the headings in one pass over the lines, those glued into running text too.
 *
 * @param lines the report's own lines: site furniture left out
 */
export function headingsOf(folded: Folded, lines: readonly Line[]): Found[] {
	const walk: Walk = { folded, runs: new Runs(), rows: new FormRows(), found: [], sign: 0 };
	for (const [index, line] of lines.entries()) {
		if (line.table) continue;
		const bare = bareName(walk, line, lines[index + 1]);
		if (!bare) scan(walk, line);
		else {
			walk.found.push(bare);
			if (bare.value > 0) walk.runs.take(bare.style, bare.value);
			else walk.runs.takeUnnumbered(bare.style);
		}
	}
	return belowTheirPart(walk.found);
}

interface Walk {
	folded: Folded;
	runs: Runs;
	rows: FormRows;
	found: Found[];
	/** The next of the signs. */
	sign: number;
}

function scan(walk: Walk, line: Line): void {
	const { codes, text, signs } = walk.folded;
	let done = line.start;
	for (; walk.sign < signs.length; walk.sign++) {
		const at = signs[walk.sign] as number;
		if (at >= line.end) break;
		const code = codes[at] as number;
		if (at < done || !wakes(code)) continue;
		walk.rows.notice(text, at, code);
		const number = opensNumber(code) ? numberingAt(walk.folded, at, line.end, at === line.start) : undefined;
		if (number) done = tryHeading(walk, line, at, number);
	}
}

/** @returns where to go on */
function tryHeading({ folded, runs, rows, found }: Walk, line: Line, start: number, number: Numbering): number {
	if (rows.isRow(folded.text, number, runs.next('han'))) return number.end;
	const words = wordsEnd(folded, number.end, line.end);
	// 一是解读形式还需丰富 names a point of a section, not a section; 一是主动公开方面 a section.
	const isPoint = number.style === 'ordinal-is' && !tailBefore(folded.codes, words.end);
	const kind = isPoint ? undefined : kindOf(folded.text.slice(number.end, words.end));
	const fits = runs.fits(number);
	const next = number.value === runs.next(number.style);
	const afterHeading = found.at(-1)?.end === start;
	const amongItems = runs.goesOnWithItems(number);
	if (
		countsItem(folded, number, line.end) ||
		!isHeading({ start, number, words, kind, line, fits, next, afterHeading, amongItems }, folded)
	) {
		// Of 一是…; 二是…; none is a heading where the first is none.
		const counts = number.style !== 'ordinal-is' && (afterHeading || isItem(folded, line, start));
		if (fits && counts) runs.take(number.style, number.value, true);
		return number.end;
	}
	runs.take(number.style, number.value);
	const heading = { start, words: number.end, end: words.end, style: number.style, value: number.value };
	found.push(kind ? { ...heading, kind } : heading);
	return words.end;
}

/** (3)政策解读5条 is an item of a list and has no heading. */
const countsItem = ({ text }: Folded, { style, end }: Numbering, until: number): boolean =>
	rankOf(style) > rankOf('bracketed-han') && COUNTED.test(text.slice(end, until));
const COUNTED = /^[^\d,，。;；:：]{2,16}\d[\d,]*[条件份篇][。；;]?$/;

/** A numbered sentence of a list: no heading, but the next number runs on from it. */
const isItem = ({ codes }: Folded, line: Line, start: number): boolean =>
	start === line.start || codes[start - 1] === FULL_STOP;
const FULL_STOP = codeOf('。');

/** A line that is nothing but the name of a part, its number lost, or without its mark (一概述); or the caption of the annex. */
function bareName({ folded, runs, found }: Walk, line: Line, next: Line | undefined): Found | undefined {
	const { text } = folded;
	const end = text[line.end - 1] === ':' ? line.end - 1 : line.end;
	const length = end - line.start;
	if (length < 2 || length > LONGEST_UNNUMBERED || numberingAt(folded, line.start, line.end, true)) return undefined;
	const value = HAN_DIGITS[folded.codes[line.start] as number] as number;
	if (value > 0 && value === runs.next('han') && partNamed(text.slice(line.start + 1, end)))
		return {
			start: line.start,
			words: line.start + 1,
			end,
			style: 'han',
			value,
			...partNamed(text.slice(line.start + 1, end)),
		};
	const words = text.slice(line.start, end);
	const part = partNamed(words);
	if (!part || (isTableLine(text, next) && !isNextPart(words, part.kind, found.at(-1)))) return undefined;
	const isLabel = end < line.end;
	if (isLabel && part.kind === found.findLast((heading) => heading.style === 'han')?.kind) return undefined;
	// 收费情况: in a line of its own leads a passage of the part around it.
	const style = isLabel && runs.next('han') > 1 ? BELOW_PARTS : UNNUMBERED_AS;
	return { start: line.start, words: line.start, end, style, value: 0, ...part };
}

function partNamed(words: string): { kind: SectionKind } | undefined {
	const kind = PART_NAME.test(words) && !NOT_A_PART.test(words) && !numberingLike(words) ? kindOf(words) : undefined;
	return kind && { kind };
}

/** 一、总体情况 ⏎ 主动公开情况 ⏎ … ⏎ 二、: names between a number and the next one are below the first. */
function belowTheirPart(found: readonly Found[]): Found[] {
	const parts = found.filter(({ style, value }) => style === 'han' && value > 0);
	return found.map((heading) => {
		if (heading.value > 0 || heading.style !== UNNUMBERED_AS || heading.kind === 'annex') return heading;
		const before = parts.findLast(({ start }) => start < heading.start);
		const behind = parts.find(({ start }) => start > heading.start);
		const isBelow = before && behind && behind.value === before.value + 1;
		return isBelow ? { ...heading, style: BELOW_PARTS } : heading;
	});
}

/** Right above a table stands its caption. */
const isTableLine = (text: string, line: Line | undefined): boolean =>
	line !== undefined && (line.table || text[line.start] === '|');
/** The form's own name of a part that is nothing but a table, where the part before has lost its number too. */
const isNextPart = (words: string, kind: SectionKind, before: Found | undefined): boolean =>
	before?.value === 0 && before.kind !== kind && FORM_PART.test(words);
const FORM_PART =
	/^(?:主动公开政府信息|收到和处理政府信息公开申请|(?:因?政府信息公开(?:工作)?(?:被申请|被提起)?)?行政复议、?(?:提起)?行政诉讼)情况$/;
const numberingLike = (words: string): boolean =>
	/^(?:[一二三四五六七八九十]{1,3}[、.，,:是)]|[(①-⒛㈠-㈩\d]|第.{1,3}(?:部分|章)|[图表]\d)/.test(words);

const LONGEST_UNNUMBERED = 30;
const PART_NAME =
	/^(?:.{0,24}(?:情况|概述|概况|事项|措施|问题|统计表|附表)|附件\d?:?.{0,24}(?:统计表|情况表)|总体情况)$/;
const NOT_A_PART = /^内容概述$|^其他对外管理服务事项$|报告(?!的)|。|[，；：、]$|数$|《|:.{12}/;
