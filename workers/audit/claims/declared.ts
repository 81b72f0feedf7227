import type { Span } from '../../../src/report/span';
import type { Heading } from '../../outline/outline';
import { kindOf } from '../../outline/part-names';
import { type Folded, sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { quoteOf } from '../quote';
import type { Told } from '../told';

/** What the preamble says the report consists of. */
interface Declaration {
	start: number;
	end: number;
	parts: { start: number; words: string }[];
	count?: number;
}

const COUNT = /([一二三四五六七八九十]|十[一二]|\d{1,2})(?:个|大)?(?:部分|方面|章|板块)/;
const DIGITS = '一二三四五六七八九十';
const OPENS = /(?:报告|全文|年报|本文)[^。]{0,6}?(?:由|包括|包含|分为|共分为?|主要(?:由|包括)|内容为)[:：]?/g;

/** 本报告由概述、…六部分组成: as many parts as announced, and each of them. */
export function declared(told: Told, docket: Docket) {
	const headings = told.outline.headings.filter(({ level, number }) => level === 1 && number);
	const declaration = headings.length >= 3 ? declarationIn(told) : undefined;
	if (!declaration || declaration.parts.length < 3) return;
	count(told, declaration, headings, docket);
	missing(told, declaration, docket);
}

/** 本报告由某局根据《条例》编制,由概述、…组成: who wrote it is no part of it. */
const WRITTEN_BY =
	/^[^。、]{0,80}?(?:编制|编写|撰写|汇总|综合)(?:而成|完成)?[,，;](?:全文|报告|年报|主要)?(?:内容)?(?:由|包括|包含|分为|有)[:：]?/;

/** A preamble is no longer than this. */
const LONGEST = 3000;

function declarationIn({ folded, outline }: Told): Declaration | undefined {
	const before = outline.headings[0]?.start ?? 0;
	for (const stretch of outline.paragraphs) {
		if (stretch.start >= before) return undefined;
		if (stretch.furniture) continue;
		const text = folded.text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST));
		for (const match of text.matchAll(OPENS)) {
			const opened = match.index + match[0].length;
			const from = opened + (WRITTEN_BY.exec(text.slice(opened))?.[0].length ?? 0);
			const stop = text.indexOf('。', from);
			const declaration = readDeclaration(text.slice(from, stop < 0 ? text.length : stop), stretch.start + from);
			if (declaration) return declaration;
		}
	}
	return undefined;
}

function readDeclaration(sentence: string, start: number): Declaration | undefined {
	const counted = COUNT.exec(sentence);
	const closes = /等?(?:内容|方面|部分)?(?:组成|构成)|等(?:内容|方面|部分|情况(?=[,，]|$)|[,，]|$)/.exec(sentence);
	const end = counted?.index ?? closes?.index ?? -1;
	const list = sentence.slice(0, end < 0 ? sentence.length : end).replace(/(?:等|共|共计)+$/, '');
	if (!list.includes('、') && !list.includes(',') && !list.includes('，')) return undefined;
	const parts = partsOf(list, start);
	const length = counted ? counted.index + counted[0].length : list.length;
	const said = counted?.[1] as string;
	const count = counted && (DIGITS.indexOf(said) + 1 || Number(said) || 10 + DIGITS.indexOf(said.charAt(1)) + 1);
	return { start, end: start + length, parts, ...(count && { count }) };
}

/** Between two parts, also before 以及 behind 情况, and before 和其他需要报告的事项; 申请行政复议、提起行政诉讼 and 收费、减免 are each one part of a report, as the 条例 lists them. */
const BETWEEN =
	/(?<!复议)[、,，;](?!减免)|(?<=复议)[、,，;](?!(?:被?提起|引起|引发)?的?(?:行政)?诉讼)|(?<=情况)(?=以及)|(?=[和及与]其他(?:需要|应当?|须)?(?:报告|说明)的?事项)/;

const JOINED = /^(?:以及|[和及与](?=其))/;

/** 咨询情况(公民、法人和其他组织的咨询情况): what a bracket tells of a part stays with it. */
const IN_BRACKETS = /\([^()]*\)/g;

function partsOf(list: string, start: number): Declaration['parts'] {
	const whole = list.replace(IN_BRACKETS, ({ length }) => '…'.repeat(length));
	const parts: Declaration['parts'] = [];
	let from = 0;
	for (const piece of whole.split(BETWEEN)) {
		const begins = whole.indexOf(piece, from);
		from = begins + piece.length;
		const at = begins + (JOINED.exec(piece)?.[0].length ?? 0);
		if (from - at > 1) parts.push({ start: start + at, words: list.slice(at, from) });
	}
	return parts;
}

function count(
	{ folded, outline }: Told,
	{ start, end, parts, count: said }: Declaration,
	headings: readonly Heading[],
	docket: Docket,
) {
	if (said === undefined) return;
	const span = sourceSpan(folded, start, end);
	const own = headings.filter(({ kind }) => kind !== 'annex');
	const annex =
		headings.length > own.length ||
		outline.headings.some(({ kind }) => kind === 'annex') ||
		/统计表|附件|附表/.test(parts.map(({ words }) => words).join());
	const last = numberOf(folded, own.at(-1));
	if (said === own.length || said === last || (annex && said === own.length + 1))
		return docket.holds('sections.declared_mismatch', [span]);
	if (last !== undefined && last !== own.length)
		return docket.uncheckable('sections.declared_mismatch', [span], { code: 'numbering-broken' });
	docket.fails('sections.declared_mismatch', {
		says: { code: 'parts-announced', announced: said, own: own.length },
		spans: [span],
		expected: own.length,
		actual: said,
	});
}

/** The number of 七、 or 第七部分. */
function numberOf({ text }: Folded, heading: Heading | undefined): number | undefined {
	const said =
		heading &&
		/^第?([一二三四五六七八九十]|十[一二三])(?:、|部分|章)/.exec(text.slice(heading.start, heading.words))?.[1];
	if (!said) return undefined;
	return said.length === 2 ? 11 + DIGITS.indexOf(said.charAt(1)) : DIGITS.indexOf(said) + 1;
}

/** Words that every part's name has. */
const COMMON = /政府信息公开|政务公开|信息公开|政府信息|工作|情况|相关|主要|有关|方面|关于|因/g;
/** Pictures and tables may be left out of a text. */
const ATTACHED = /图表|统计表|附件|附表|附录/;

function missing({ folded, outline }: Told, { parts }: Declaration, docket: Docket) {
	const names = outline.headings.map(({ words, end }) => folded.text.slice(words, end));
	const has = (words: string): boolean => {
		if (ATTACHED.test(words)) return true;
		const kind = kindOf(words);
		return (kind && outline.headings.some((heading) => heading.kind === kind)) || isAmong(names, words);
	};
	const absent = parts.filter(({ words }) => !has(words));
	const spans = absent.map(({ start, words }): Span => sourceSpan(folded, start, start + words.length));
	if (absent.length === 0) {
		const whole = parts.map(({ start, words }): Span => sourceSpan(folded, start, start + words.length));
		return docket.holds('sections.declared_missing', whole);
	}
	// Where hardly a part is found, the headings were written in another way than can be seen.
	if (absent.length > parts.length / 2)
		return docket.uncheckable('sections.declared_missing', spans, { code: 'headings-unlike' });
	docket.fails('sections.declared_missing', {
		says: {
			code: 'parts-absent',
			parts: absent.map(({ start, words }) => quoteOf(folded, start, start + words.length)),
		},
		spans,
	});
}

/** Whether a heading has most of the words of a part's name, those left out that every name has. */
function isAmong(headings: readonly string[], part: string): boolean {
	const core = part.replace(COMMON, '') || part;
	if (core.length < 2) return headings.some((words) => words.includes(core));
	const pairs = Array.from({ length: core.length - 1 }, (_, at) => core.slice(at, at + 2));
	return headings.some((words) => pairs.filter((pair) => words.includes(pair)).length * 2 >= pairs.length);
}
