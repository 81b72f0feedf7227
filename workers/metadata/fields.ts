import { rightBefore } from '../text/around';
import { isDigit } from '../text/codes';
import type { Folded } from '../text/fold';
import { gapBefore } from '../text/gaps';
import { isBody } from './bodies';

/**
 * What sites print about a document, label by label (发布机构:…, 发布日期:…): the words after a label,
 * up to the line's end, a space, or the next label. Folded; empty fields are left out.
 */
export class Fields {
	readonly #folded: Folded;
	readonly #places: readonly { start: number; words: string }[];

	/** @param places folded ranges where such labels stand */
	constructor(folded: Folded, places: readonly { start: number; end: number }[]) {
		this.#folded = folded;
		this.#places = places.map(({ start, end }) => ({ start, words: folded.text.slice(start, end) }));
	}

	/** The first that is filled in, of labels in order of trust. */
	first(...labels: readonly string[]): string | undefined {
		for (const label of labels) {
			for (const { start, words } of this.#places) {
				// Most labels stand nowhere, in whatever way a site sets them.
				if (!words.includes(label)) continue;
				const told = placeAfter(words, label);
				const at = told < 0 ? this.#besideCell(start, words, label) : told;
				const value = at < 0 ? '' : this.#valueAt(start + at, start + words.length);
				if (at >= 0 && inRowOfLabels(words, at - label.length - 1, value)) {
					return cellBelow(words, at - label.length - 1);
				}
				if (value) return value;
			}
		}
		return undefined;
	}

	/** 索引号 in a cell of its own, its value in the next: spaces stand around both. */
	#besideCell(start: number, words: string, label: string): number {
		for (let at = words.indexOf(label); at >= 0; at = words.indexOf(label, at + 1)) {
			const after = at + label.length;
			const opens = at === 0 || words[at - 1] === '\n' || gapBefore(this.#folded, start + at);
			if (opens && after < words.length && words[after] !== '\n' && gapBefore(this.#folded, start + after))
				return after;
		}
		return -1;
	}

	#valueAt(at: number, end: number): string {
		const { text } = this.#folded;
		const below = text[at] === '\n' && isValue(text.slice(at + 1, end).split('\n', 1)[0] ?? '');
		const from = at + Number(below) + Number(below && BULLETS.includes(text[at + 1] ?? ''));
		let to = from;
		while (to < end && text[to] !== '\n' && text[to] !== '|' && !(to > from && this.#parts(to))) to++;
		const value = text.slice(from, to).replace(GLUED, '');
		return NEXT_LABEL.test(value) ? '' : value;
	}

	/** A space parts one field from the next, but not a date from its time of day, nor what is within it (2021- 01- 20). */
	#parts(at: number): boolean {
		const before = this.#folded.codes[at - 1];
		REST_OF_NUMBER.lastIndex = at;
		if (isDigit(before) && REST_OF_NUMBER.test(this.#folded.text)) return false;
		if (
			isDigit(this.#folded.codes[at]) &&
			this.#folded.codes[at - 1] !== SPACE &&
			IN_DATE.test(rightBefore(this.#folded.text, at, 2))
		)
			return false;
		return this.#folded.codes[at] === SPACE || (gapBefore(this.#folded, at) && before !== SPACE && before !== HYPHEN);
	}
}

/** 索引号: and on the line below it nothing but the number, the day or the body: no other field, no text. */
const isValue = (line: string): boolean =>
	line.length <= 40 && (/\d/.test(line) || isBody(line)) && !/[:。，]|年(?!\d)/.test(line);

/** Where the value begins, in a cell or an item of its own perhaps (索引号:|…, |索引号|…, [索引号]…); −1 without that label. */
function placeAfter(words: string, label: string): number {
	let colon = words.indexOf(`${label}:`);
	while (colon >= 0 && ANOTHER.test(rightBefore(words, colon, 2))) {
		colon = words.indexOf(`${label}:`, colon + 1);
	}
	if (colon >= 0) return colon + label.length + (words[colon + label.length + 1] === '|' ? 2 : 1);
	const boxed = words.indexOf(`[${label}]`);
	if (boxed >= 0) return boxed + label.length + (words[boxed + label.length + 2] === ':' ? 3 : 2);
	const bar = words.indexOf(`${label}|`);
	const opens = bar === 0 || (bar > 0 && /[|\n]/.test(words[bar - 1] as string));
	if (opens) return bar + label.length + 1;
	for (const bullet of BULLETS) {
		const item = words.indexOf(`${bullet}${label}\n${bullet}`);
		if (item >= 0) return item + 1 + label.length;
	}
	const line = lineOf(words, label);
	return line >= 0 ? line : glued(words, label);
}

/** 索引号 on a line of its own, its value on the next; −1 where no line is nothing but the label. */
function lineOf(words: string, label: string): number {
	for (let at = words.indexOf(`${label}\n`); at >= 0; at = words.indexOf(`${label}\n`, at + 1)) {
		const after = at + label.length;
		const next = words.slice(after + 1).split('\n', 1)[0] ?? '';
		if (/(?:^|\n)[-·•]?$/.test(rightBefore(words, at, 2)) && isValue(next)) return after;
	}
	return -1;
}

/** 发布日期2026-01-27, 发布机构霁川县水务局: a label at the line's start, the value right behind it. */
function glued(words: string, label: string): number {
	for (let at = words.indexOf(label); at >= 0; at = words.indexOf(label, at + 1)) {
		const after = at + label.length;
		const isTold =
			LATIN.test(words.charAt(after)) || (label.length > 3 && isBody(words.slice(after).split('\n', 1)[0] ?? ''));
		if (isTold && OPENS_LINE.test(rightBefore(words, at, 2))) return after;
	}
	return -1;
}

/**
 * Nothing but a bullet stands before the label in its line, or the day that the field before it tells
 * (2016-02-22发布日期2016-02-23).
 */
const OPENS_LINE = /(?:^|\n)[-·]?$|-\d$|\d\d$|\d日$/;
const LATIN = /[\da-z]/i;

/** 成文日期 is not 日期, nor is 统计时间, the time that the figures are of, or 填报日期, when a table was filled in. */
const ANOTHER = /填报|填表|制表|审核|成文|生成|生效|废止|失效|实施|签发|印发|有效|截至|当前|统计|数据|起止/;

/** The cell behind the label, or, at the row's end, the one before it, is a label too. */
const inRowOfLabels = (words: string, at: number, value: string): boolean =>
	LABEL.test(value) ||
	(value === '' &&
		LABEL.test(
			words
				.slice(words.lastIndexOf('\n', at) + 1, at)
				.split('|')
				.at(-2) ?? '',
		));

/** 索引号|公开方式|发布机构 over their values: the cell under the label at `at`. */
function cellBelow(words: string, at: number): string | undefined {
	const row = words.lastIndexOf('\n', at) + 1;
	const column = words.slice(row, at).split('|').length - 1;
	const below = words.indexOf('\n', at) + 1;
	return below > 0 ? words.slice(below).split('\n', 1)[0]?.split('|')[column] || undefined : undefined;
}

const LABEL =
	/^(?:索引号|公开方式|公开时限|公开范围|发布机构|发布日期|发文日期|成文日期|生成日期|主题分类|信息分类|文号|名称)$/;

/** 来源:管委会办公室发布时间:2016-03-18: the next field, glued to the value. */
const GLUED =
	/(?<=.)(?:(?:发布|发文|更新|公开|成文|生成)?(?:时间|日期):|(?:信息)?来源:|(?:浏览|阅读|点击)(?:次数|量|数|率)|字[号体]:).*$/;

/** An empty field: what follows is the next one's label. */
const NEXT_LABEL = /^[^:]{0,6}:|:$|^\[\D/;
/** 2021 - 01 - 20, 2021 年 1 月: a date goes on. */
const IN_DATE = /\d[-年月]$/;
/** 01525502-2 1-/2021-0129002: the number of a site that fills its fields up with spaces. */
const REST_OF_NUMBER = / ?[\d-]{0,4}-\/20\d\d|(?:-\d|[年月日])/y;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** 索引号: and its value as items of a list. */
const BULLETS = ['·', '-'];
