import type { SectionKind } from '../../../src/report/reading';
import type { Numbers } from '../../numerals/quantities';
import type { Quantity, YearMention } from '../../numerals/quantity';
import type { Stretch } from '../../outline/outline';
import type { Folded } from '../../text/fold';
import { oneOf } from '../../text/one-of';
import { withAccountNames } from './account-names';
import { withAsides } from './aside';
import { SenseSet } from './sense-set';
import { setOf, type Term, termsIn } from './terms';

/** A sentence of the report with all that was found in it, in order. Offsets are those of the folded text. */
export interface Sentence {
	/** The whole folded text that the offsets are of. */
	text: string;
	start: number;
	end: number;
	terms: readonly Term[];
	/** Index of its first term among those of the paragraph. */
	from: number;
	quantities: readonly Quantity[];
	years: readonly YearMention[];
	/** All senses of its terms. */
	said: SenseSet;
	paragraph: Paragraph;
}

export interface Paragraph {
	start: number;
	section: SectionKind | undefined;
	/** Where the section begins that it stands in: scope is set anew there. */
	sectionStart: number;
	/** All terms of the paragraph, up to the sentence that tells its last figure. */
	terms: readonly Term[];
	/** All senses of the sentences before. */
	met: SenseSet;
	/** One of several lines that are a name, a colon and a number (收到申请：2件): the report's own matter. */
	row: boolean;
}

const STOP = setOf('stop');
const PAUSE = setOf('semicolon', 'comma');
/**
 * A longer sentence is no sentence (a whole report without a full stop): it is read in pieces, in bounded time; parted at
 * a pause, or where there is none for long before a number.
 */
const MOST_TERMS = 300;
const LONGEST = 3000;

const ends = ({ set }: Term, length: number): boolean => set.meets(STOP) || (length >= MOST_TERMS && set.meets(PAUSE));

/** Walks several sorted lists at once: each call takes what stands before `end`. */
class Cursor<T extends { start: number }> {
	private at = 0;
	constructor(private readonly items: readonly T[]) {}

	skipTo(start: number): void {
		while (this.at < this.items.length && (this.items[this.at] as T).start < start) this.at++;
	}

	/** Where the last of those before `end` begins; −1 where there is none. */
	lastBefore(end: number): number {
		let last = this.at;
		while (last < this.items.length && (this.items[last] as T).start < end) last++;
		return last > this.at ? (this.items[last - 1] as T).start : -1;
	}

	takeBefore(end: number): readonly T[] {
		const from = this.at;
		this.skipTo(end);
		return from === this.at ? NONE : this.items.slice(from, this.at);
	}
}

const NONE: readonly never[] = [];

/** Whether the line above ends like a list that is not at its end. */
const goesOn = (text: string, before: Paragraph, ends: number, begins: number): boolean => {
	const start = lineOf(text, begins);
	return (
		before.sectionStart <= start &&
		(LIST_GOES_ON.has(text.charAt(start - 2)) || text.startsWith('其中', start)) &&
		text.lastIndexOf('\n', start - 2) < ends
	);
};
/** Where the line of an item begins, its number included: 2.法规类：236条. */
const lineOf = (text: string, start: number): number => {
	const line = text.lastIndexOf('\n', start - 1) + 1;
	return ITEM_NUMBER.test(text.slice(line, start)) ? line : start;
};
const ITEM_NUMBER = /^\s*[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.]?\s*$/;
const LIST_GOES_ON = new Set([';', '；', ':', '：']);

/** 收到申请：2件, with another such line above or below. */
const isRowOfList = (stretches: readonly Stretch[], at: number, folded: Folded): boolean =>
	isRow(stretches[at], folded) && (isRow(stretches[at - 1], folded) || isRow(stretches[at + 1], folded));

const isRow = (stretch: Stretch | undefined, { text }: Folded): boolean =>
	stretch !== undefined &&
	stretch.end - stretch.start <= LONGEST_ROW &&
	ROW.test(text.slice(stretch.start, stretch.end));
const LONGEST_ROW = 60;
const NUMBER = '\\d[\\d,.]*万?(?:[件条次份篇人个元]|人次)';
/** 收到申请：2件(网络2件); 规范性文件：制发1件，公开1件. */
const ROW = new RegExp(
	`^(?:其中[:：]?)?[^\\d,，。;；:：]{2,16}[:：][^\\d,，。;；:：]{0,8}${NUMBER}(?:[,，、；;(（][^\\d,，。;；:：]{0,8}${NUMBER}[)）]?)*[。；;]?\\n?$`,
);

/** Paragraphs about what was wrong and what is planned tell no figures of the year. */
const UNTOLD: SectionKind = 'problems';

/** 收到涉及拆迁、许可等方面的申请15件: what was asked about makes the applications no other cases. */
const TOPICS = new RegExp(
	oneOf(
		// 收到拆迁方面的政府信息公开申请
		/(?:收到|受理|接到|接收)[^,，。;；:：\d、和及与]{2,12}?(?=的?(?:政府)?信息公开申请)/,
		// 涉及拆迁、许可等方面的申请
		/(?:涉及|有关|关于)[^,，。;；:：\d]{2,40}?等[^,，。;；:：\d、]{0,4}的?(?=政府信息|信息公开|依申请|申请)/,
		// 内容主要涉及许可、处罚等，
		/(?:主要|内容)(?:为|是)?涉及(?:到|了)?[^,，。;；:：\d]{2,40}?等[^,，。;；:：\d、]{0,4}(?=[,，。;；])/,
		// 主要集中在征地、拆迁方面，
		/(?:主要)?集中(?:在|于)[^,，。;；:：\d]{2,40}?(?=[,，。;；])/,
	),
	'g',
);
const OTHER = setOf('otherCase', 'otherDomain', 'hotline', 'licensing');

function apartFromTopics(terms: readonly Term[], text: string, from: number, to: number): readonly Term[] {
	if (!terms.some(({ set }) => set.meets(OTHER))) return terms;
	const topics = [...text.slice(from, to).matchAll(TOPICS)].map(({ index, 0: topic }) => ({
		start: from + index,
		end: from + index + topic.length,
	}));
	if (topics.length === 0) return terms;
	return terms.filter(
		(term) => !term.set.meets(OTHER) || !topics.some(({ start, end }) => term.start >= start && term.end <= end),
	);
}

/**
 * The sentences of all paragraphs that may tell a figure: those with a number, or with a word that denies.
 *
 * @param stretches paragraphs of the outline, in order; furniture is left out
 */
export function* sentencesOf(folded: Folded, stretches: readonly Stretch[], numbers: Numbers): Generator<Sentence> {
	const quantities = new Cursor(numbers.quantities);
	const years = new Cursor(numbers.years);
	const denials = new Cursor(numbers.denials);
	let before: Paragraph | undefined;
	let endOfBefore = -1;
	for (let at = 0; at < stretches.length; at++) {
		const { start, end: paragraphEnd, furniture, section, kind } = stretches[at] as Stretch;
		quantities.skipTo(start);
		years.skipTo(start);
		denials.skipTo(start);
		if (furniture || section?.kind === UNTOLD) continue;
		const last = Math.max(quantities.lastBefore(paragraphEnd), denials.lastBefore(paragraphEnd));
		if (last < 0) continue;
		// What follows the sentence of the last number tells nothing more.
		const stop = folded.text.indexOf('。', last);
		const end = stop < 0 ? paragraphEnd : Math.min(paragraphEnd, stop + 1);
		const named = withAccountNames(termsIn(folded, start, end), folded.text);
		const terms = apartFromTopics(withAsides(named, folded.text), folded.text, start, end);
		const paragraph: Paragraph = {
			start,
			section: kind,
			sectionStart: section?.start ?? -1,
			terms,
			met: new SenseSet(),
			row: isRowOfList(stretches, at, folded),
		};
		// A list told line by line (概况类3条；⏎政策类5条；) goes on with what it began with.
		if (before && ((paragraph.row && before.row) || goesOn(folded.text, before, endOfBefore, start)))
			paragraph.met.addAll(before.met);
		before = paragraph;
		endOfBefore = paragraphEnd;
		let from = 0;
		let begins = start;
		while (begins < end) {
			const { to, next, finish } = sentenceFrom(terms, from, begins, end, quantities);
			const said = new SenseSet();
			for (let at = from; at < to; at++) said.addAll((terms[at] as Term).set);
			yield {
				text: folded.text,
				start: begins,
				end: finish,
				terms: terms.slice(from, to),
				from,
				quantities: quantities.takeBefore(finish),
				years: years.takeBefore(finish),
				said,
				paragraph,
			};
			paragraph.met.addAll(said);
			from = next;
			begins = finish;
		}
	}
}

/** The sentence that begins here: its terms go up to `to`, those of the next begin at `next`. */
function sentenceFrom(
	terms: readonly Term[],
	from: number,
	begins: number,
	end: number,
	quantities: Cursor<Quantity>,
): { to: number; next: number; finish: number } {
	let to = from;
	while (to < terms.length && !ends(terms[to] as Term, to - from)) to++;
	const finish = terms[to]?.end ?? end;
	if (finish - begins <= LONGEST) return { to, next: to + 1, finish };
	const number = quantities.lastBefore(begins + LONGEST);
	const cut = number > begins ? number : begins + LONGEST;
	let next = from;
	while (next < to && (terms[next] as Term).start < cut) next++;
	return { to: next, next, finish: cut };
}
