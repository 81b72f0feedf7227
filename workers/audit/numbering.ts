import type { Span } from '../../src/report/span';
import { type Numbering, numberingAt, type Style } from '../outline/numbering';
import type { Heading, Stretch } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import type { Docket } from './docket';
import { occurrences } from './occurrences';
import type { Told } from './told';

interface Numbered extends Numbering {
	heading: Named;
}

/** Headings must neither skip nor repeat a number; 一是, 二是 within a text are looked after elsewhere. */
export function numbering(told: Told, docket: Docket) {
	const last = new Map<Style, Numbered>();
	for (const number of inOrder(told)) {
		const { heading } = number;
		const before = last.get(number.style);
		const inside = before && before.heading.until > heading.start - 1 && before.heading.level < heading.level;
		compare(told, inside ? undefined : before, number, docket);
		for (const [style, other] of last) if (other.heading.level > heading.level) last.delete(style);
		last.set(number.style, number);
	}
}

type Named = Pick<Heading, 'start' | 'end' | 'level' | 'until'>;

/** The headings with their numbers, and where a text begins with （五） though no heading was seen there. */
function inOrder(told: Told): Numbered[] {
	const { folded, outline } = told;
	const headings = outline.headings.flatMap((heading) => numberOf(told, heading) ?? []);
	const level = headings.find(({ style }) => style === STRAY)?.heading.level;
	if (level === undefined) return headings;
	const strays = straysIn(folded, outline.paragraphs, level);
	return strays.length === 0 ? headings : [...headings, ...strays].sort((a, b) => a.heading.start - b.heading.start);
}

const STRAY: Style = 'bracketed-han';

/** （五） at the beginning of a paragraph, or behind a full stop. */
function straysIn(folded: Folded, paragraphs: readonly Stretch[], level: number): Numbered[] {
	return occurrences(folded.text, '(', paragraphs).flatMap(({ at, range: { start, end, furniture } }) => {
		if (furniture || (at > start && folded.text[at - 1] !== '。')) return [];
		const number = numberingAt(folded, at, end, true);
		if (number?.style !== STRAY) return [];
		return [{ ...number, heading: { start: at, end: number.end, level, until: end } }];
	});
}

function numberOf({ folded }: Told, heading: Heading): Numbered | undefined {
	if (!heading.number || heading.kind === 'annex') return undefined;
	const number = numberingAt(folded, heading.start, heading.end, true);
	return number && number.style !== 'ordinal-is' ? { ...number, heading } : undefined;
}

function compare(told: Told, before: Numbered | undefined, now: Numbered, docket: Docket) {
	const spans: Span[] = [before, now].flatMap((one) =>
		one ? [sourceSpan(told.folded, one.heading.start, one.heading.end)] : [],
	);
	const expected = (before?.value ?? 0) + 1;
	if (now.value === expected || (before && now.value === 1)) return docket.holds('numbering.gap', spans);
	if (!before && now.style !== 'han' && now.style !== STRAY) return;
	if (now.value > expected && standsBetween(told, before, now, expected)) {
		return docket.uncheckable('numbering.gap', spans, '中间的编号不在标题里');
	}
	const number = told.folded.text.slice(now.heading.start, now.end);
	docket.fails('numbering.gap', {
		message: before
			? `标题编号由“${told.folded.text.slice(before.heading.start, before.end)}”到“${number}”，${now.value > expected ? '中间缺号' : '编号重复或倒置'}，请核对。`
			: `第一个标题的编号是“${number}”，前面缺号，请核对。`,
		spans: spans.reverse(),
		expected,
		actual: now.value,
		// A run that begins late may have its beginning where no heading was seen.
		doubtful: !before && now.heading.level > 1,
	});
}

/** True where the number that was left out is written somewhere between the two headings after all. */
function standsBetween({ folded }: Told, before: Numbered | undefined, now: Numbered, value: number): boolean {
	const between = folded.text.slice(before?.heading.end ?? 0, now.heading.start);
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
