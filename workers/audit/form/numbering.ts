import { CHOICES } from '../../../src/report/saying';
import type { Span } from '../../../src/report/span';
import { numberingAt, STYLES, type Style } from '../../outline/numbering';
import type { Heading, Stretch } from '../../outline/outline';
import { rankOf } from '../../outline/runs';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';
import { eachSign } from './each-sign';

/** A heading with its number, or a number at which a text begins though no heading was seen there. */
interface Numbered
	extends Pick<Heading, 'start' | 'words' | 'end' | 'level' | 'style' | 'value' | 'until'>,
		Partial<Pick<Heading, 'kind'>> {
	/** It has the number of the one before it. */
	repeats?: boolean;
}

/** Headings must neither skip nor repeat a number; 一是, 二是 within a text are looked after elsewhere. */
export function numbering(told: Told, docket: Docket) {
	const last: (Numbered | undefined)[] = STYLES.map(() => undefined);
	const paused: (Numbered | undefined)[] = STYLES.map(() => undefined);
	for (const heading of inOrder(told)) {
		const rank = rankOf(heading.style);
		const before = last[rank];
		const inside = before && before.until > heading.start - 1 && before.level < heading.level;
		const sibling = inside ? undefined : before;
		// 五、存在的问题 with 一、问题 and 二、措施 of its own, then 六、: the outer run goes on.
		const outer = paused[rank];
		const goesOn = outer !== undefined && heading.value === outer.value + 1 && sibling?.value !== outer.value;
		if (heading.value === 1 && sibling && sibling.value > 1) paused[rank] = sibling;
		compare(told, goesOn ? outer : sibling, heading, docket);
		for (let style = 0; style < last.length; style++)
			if ((last[style]?.level ?? 0) > heading.level) last[style] = undefined;
		last[rank] = sibling?.value === heading.value ? { ...heading, repeats: true } : heading;
	}
}

/** The headings that are numbered, and where a text begins with （五） though no heading was seen there. */
function inOrder({ folded, outline }: Told): readonly Numbered[] {
	const annexes = outline.headings.filter(({ words, end }) => ANNEX.test(folded.text.slice(words, end)));
	const isRow = (start: number): boolean => annexes.some((annex) => annex.start < start && start < annex.until);
	const headings: Numbered[] = outline.headings.filter(
		({ value, style, kind, start }) => value > 0 && style !== 'ordinal-is' && kind !== 'annex' && !isRow(start),
	);
	const own = withoutInline(folded, headings);
	const level = own.find(({ style }) => style === STRAY)?.level ?? BELOW_PARTS;
	const strays = straysIn(folded, outline.paragraphs, level);
	return strays.length === 0 ? own : [...own, ...strays].sort((a, b) => a.start - b.start);
}

/** 一、工作概述 ⏎ 一、完善制度。二、完善内容。 ⏎ 二、主动公开情况: what is numbered within a line does not go on with the lines' own numbers. */
function withoutInline({ text }: Folded, headings: readonly Numbered[]): Numbered[] {
	const isOfLine = ({ start, style }: Numbered): boolean =>
		style !== 'han' || start === 0 || text.charAt(start - 1) === '\n';
	if (headings.every(isOfLine)) return [...headings];
	return headings.filter((one, at) => {
		if (isOfLine(one)) return true;
		const isSibling = (other: Numbered): boolean => other.style === 'han' && isOfLine(other);
		const before = headings.slice(0, at).findLast(isSibling);
		const next = headings.slice(at + 1).find(isSibling);
		return !before || !next || next.value !== before.value + 1;
	});
}

/** What is numbered below 七、需要说明的事项与附表 are rows of the table. */
const ANNEX = /附表|统计表/;
const STRAY: Style = 'bracketed-han';
/** Where none of them was seen as a heading. */
const BELOW_PARTS = 2;

/** （五） at the beginning of a paragraph, or behind a full stop. */
function straysIn(folded: Folded, paragraphs: readonly Stretch[], level: number): Numbered[] {
	const { codes } = folded;
	const strays: Numbered[] = [];
	eachSign(folded, BRACKET, paragraphs, (at, range) => {
		if (range.furniture || (at > range.start && codes[at - 1] !== FULL_STOP)) return;
		const number = numberingAt(folded, at, range.end, true);
		if (number?.style !== STRAY) return;
		strays.push({ ...number, start: at, words: number.end, level, until: range.end });
	});
	return strays;
}
const BRACKET = '('.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);

function compare(told: Told, before: Numbered | undefined, now: Numbered, docket: Docket) {
	const spans: Span[] = [sourceSpan(told.folded, now.start, now.end)];
	if (before) spans.unshift(sourceSpan(told.folded, before.start, before.end));
	const expected = (before?.value ?? 0) + 1;
	if (now.value === expected || (before && now.value === 1)) return docket.holds('numbering.gap', spans);
	// 三、三、五、: the second 三 stands where 四 must, and has been told.
	if (before?.repeats && now.value === expected + 1) return docket.holds('numbering.gap', spans);
	if (!before && now.style !== 'han' && now.style !== STRAY) return;
	if (now.value > expected && standsBetween(told, before, now, expected)) {
		return docket.uncheckable('numbering.gap', spans, { code: 'number-elsewhere' });
	}
	if (before && isOfMissing(docket, before, now)) {
		return docket.explained('numbering.gap', spans, { code: 'number-of-missing' });
	}
	const numberOf = ({ start, words }: Numbered) => quoteOf(told.folded, start, words);
	docket.fails('numbering.gap', {
		says: before
			? { code: 'number-after', before: numberOf(before), now: numberOf(now), skips: now.value > expected }
			: { code: 'first-number', now: numberOf(now) },
		spans: spans.reverse(),
		expected,
		actual: now.value,
		// A run that begins late may have its beginning where no heading was seen.
		doubtful: !before && now.level > 1,
	});
}

/** Between the parts of the form that the two are, just those stand that were said to be missing. */
function isOfMissing(docket: Docket, before: Numbered, now: Numbered): boolean {
	const [from, to] = [before, now].map(({ kind }) => PARTS.indexOf(kind ?? '')) as [number, number];
	const missing = docket.missing();
	const between = PARTS.slice(from + 1, to).filter((part) => missing.has(part));
	return from >= 0 && between.length > 0 && between.length === now.value - before.value - 1;
}
const PARTS: readonly string[] = CHOICES.part;

/** True where the number that was left out is written somewhere between the two headings after all. */
function standsBetween({ folded }: Told, before: Numbered | undefined, now: Numbered, value: number): boolean {
	const between = folded.text.slice(before?.end ?? 0, now.start);
	return marksOf(now.style, value).some((mark) => between.includes(mark));
}

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五'];

function marksOf(style: Style, value: number): string[] {
	const han = HAN[value] ?? '';
	const marks: Record<Style, string[]> = {
		part: [`第${han}部分`, `第${han}章`],
		han: [`${han}、`, `\n${han}.`, `\n${han},`],
		'bracketed-han': [`(${han})`],
		arabic: [`${value}.`, `${value}、`],
		'bracketed-arabic': [`(${value})`, `${value})`],
		circled: [String.fromCharCode(0x2460 + value - 1)],
		'ordinal-is': [`${han}是`],
	};
	return marks[style];
}
