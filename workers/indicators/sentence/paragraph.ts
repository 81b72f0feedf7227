import type { SectionKind } from '../../../src/report/reading';
import type { Stretch } from '../../outline/outline';
import { rightBefore, rightBehind } from '../../text/around';
import type { Folded } from '../../text/fold';
import { gapBefore } from '../../text/gaps';
import type { Cursors } from './cursor';
import { isOfApplicationsBefore } from './of-applications-before';
import { termsMeantIn } from './reworded';
import { SenseSet } from './sense-set';
import { ANY_KIND } from './senses';
import { setOf, type Term } from './terms';

/** A paragraph that may tell figures. */
export interface Paragraph {
	start: number;
	/** Where it ends, words behind its last figure included. */
	end: number;
	/** Where the sentence of its last figure ends: what follows tells nothing more. */
	told: number;
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

/**
 * The paragraphs that may tell a figure: those with a number, with a word that denies, or that say something of all that came.
 *
 * @param stretches paragraphs of the outline, in order; furniture is left out
 * @param cursors are led to the beginning of each
 */
export function* paragraphsOf(folded: Folded, stretches: readonly Stretch[], cursors: Cursors): Generator<Paragraph> {
	const { quantities, years, denials } = cursors;
	let before: Paragraph | undefined;
	for (let at = 0; at < stretches.length; at++) {
		const { start, end, furniture, section } = stretches[at] as Stretch;
		quantities.skipTo(start);
		years.skipTo(start);
		denials.skipTo(start);
		if (furniture || section?.kind === UNTOLD) continue;
		const last = Math.max(
			quantities.lastBefore(end),
			denials.lastBefore(end),
			section?.kind === 'application' ? saysOfAll(folded.text, start, end) : -1,
		);
		if (last < 0) continue;
		// Looked for in the paragraph only: a text without a stop is not searched to its end for each.
		const stop = folded.text.slice(last, end).indexOf('。');
		const paragraph = paragraphOf(stretches, at, stop < 0 ? end : last + stop + 1, folded);
		hearBefore(paragraph, before, folded.text);
		yield paragraph;
		before = paragraph;
	}
}

/** 所有申请均已答复。 has no number of its own: where its last such sentence begins to say so, −1 where there is none. */
function saysOfAll(text: string, start: number, end: number): number {
	const said = OF_ALL.exec(text.slice(start, end));
	return said ? start + said[0].length : -1;
}
const OF_ALL = /^.*(?:均|全部|都)[^,，。;；\d]{0,24}(?:办结|办理完毕|答复|回复)/s;

/** Paragraphs about what was wrong and what is planned tell no figures of the year. */
const UNTOLD: SectionKind = 'problems';

function paragraphOf(stretches: readonly Stretch[], at: number, told: number, folded: Folded): Paragraph {
	const { start, end, section, kind } = stretches[at] as Stretch;
	return {
		start,
		end,
		told,
		section: kind,
		sectionStart: section?.start ?? -1,
		terms: termsMeantIn(folded, start, told),
		met: new SenseSet(),
		row: isRowOfList(stretches, at, folded),
	};
}

/** What a paragraph has met before its first sentence: what the one before it began, and the name of the list that it is in. */
function hearBefore(paragraph: Paragraph, before: Paragraph | undefined, text: string): void {
	// A list told line by line (概况类3条；⏎政策类5条；) goes on with what it began with.
	if (
		before &&
		((paragraph.row && before.row) || goesOn(text, before, paragraph.start) || partsWhole(text, paragraph, before))
	)
		paragraph.met.addAll(before.met);
	if (before && isOfApplicationsBefore(text, paragraph, before)) paragraph.met.addAll(ON_REQUEST);
	if (isListedKind(text, paragraph) || isUnderContents(text, paragraph)) paragraph.met.addAll(PUBLISHED);
}

/** 主动公开信息311条。⏎(一)机构职能类：3条⏎(二)…: rows that begin with a kind part what the paragraph above them counts. */
const partsWhole = (text: string, paragraph: Paragraph, before: Paragraph): boolean =>
	paragraph.row &&
	paragraph.section === 'proactive' &&
	paragraph.sectionStart === before.sectionStart &&
	namesKind(text, paragraph);

const namesKind = (text: string, { start, terms: [name] }: Paragraph): boolean =>
	name?.set.meets(ANY_KIND) === true || SORT.test(rightBehind(text, start, LONGEST_ROW));

/** (一)公开的主要内容⏎1.政策类125条，占12.5%。⏎2.…: what the rows part is said above the first of them, without its number. */
function isListedKind(text: string, paragraph: Paragraph): boolean {
	if (!paragraph.row || paragraph.section !== 'proactive' || !namesKind(text, paragraph)) return false;
	let line = lineOf(text, paragraph.start);
	for (let at = 0; at < LONGEST_LIST && isItem(text, line); at++) line = text.lastIndexOf('\n', line - 2) + 1;
	return BY_KINDS.test(text.slice(line, text.indexOf('\n', line)));
}
/** Above (二)主动公开的内容。 nothing need be asked, though it has a number too. */
const isItem = (text: string, line: number): boolean =>
	line > 0 &&
	LINE_NUMBER.test(rightBehind(text, line, 8)) &&
	!NAMES_KINDS.test(text.slice(line, text.indexOf('\n', line)));
const NAMES_KINDS = /(?:公开|信息)的?(?:主要)?(?:内容|类别|分类)[^,，。;；\d]{0,6}。?$/;
const LONGEST_LIST = 16;
const BY_KINDS =
	/(?:公开|信息)的?(?:主要)?(?:内容|类别|分类)[^,，。;；]{0,6}。?$|以下(?:[一-龥]{0,6}方面)?的?信息:?$|[按从](?:照)?(?:信息|公开)?的?(?:类别|内容|分类)[^,，。;；]{0,6}$|公开(?:各类)?(?:政府|政务)?信息(?:共|共计|总计)?[\d,.]+万?余?条/;
/** (二)主要内容。一是法规类信息18条。二是…: so the part on what was published heads a list of its kinds. */
const isUnderContents = (text: string, { start, section }: Paragraph): boolean =>
	section === 'proactive' && CONTENTS.test(rightBefore(text, start, 12));
const CONTENTS = /[)、.](?:主要|具体|公开)*内容[。:\n]*$/;
/** What is parted behind a paragraph on applications came on request. */
const ON_REQUEST = setOf('byRequest');
/** What is parted there was published. */
const PUBLISHED = setOf('governmentInfo');

/** 统计公报、统计分析类：30条 */
const SORT = /^(?:[(]?\d{1,2}[)、.])?(?:其中[:：]?)?[^\d,，。;；:：]{2,16}类(?:信息|文件)?[:：]?\d/;

/** Whether the line above ends like a list that is not at its end. */
const goesOn = (text: string, before: Paragraph, begins: number): boolean => {
	const start = lineOf(text, begins);
	return (
		before.sectionStart <= start &&
		(LIST_GOES_ON.has(text.charAt(start - 2)) || text.startsWith('其中', start)) &&
		text.lastIndexOf('\n', start - 2) < before.end
	);
};
/** Where the line of an item begins, its number included: 2.法规类：236条. */
const lineOf = (text: string, start: number): number => {
	const line = text.lastIndexOf('\n', start - 1) + 1;
	return ITEM_NUMBER.test(text.slice(line, start)) ? line : start;
};
const ITEM_NUMBER = /^\s*(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.]?|[●○★☆■□◆◇▲•·])\s*$/;
const LIST_GOES_ON = new Set([';', '；', ':', '：']);

/** 收到申请：2件, with another such line above or below. */
const isRowOfList = (stretches: readonly Stretch[], at: number, folded: Folded): boolean =>
	isRow(stretches[at], folded) && (isRow(stretches[at - 1], folded) || isRow(stretches[at + 1], folded));

const isRow = (stretch: Stretch | undefined, folded: Folded): boolean => {
	if (!stretch || stretch.end - stretch.start > LONGEST_ROW) return false;
	const words = folded.text.slice(stretch.start, stretch.end);
	const { length } = LINE_NUMBER.exec(words)?.[0] ?? '';
	const item = words.slice(length);
	// (2)计划总结3条: the number of its line makes it an item too.
	return (
		ROW.test(item) ||
		// 4.复议0件、诉讼0件、申诉1件；
		(length > 0 && SHORT_LIST.test(item)) ||
		(BARE_ROW.test(item) &&
			(length > 0 || gapBefore(folded, stretch.start + words.search(/\d/)) || isNumbered(folded.text, stretch)))
	);
};
/** 2.计划总结3条, ——人事信息55条 */
const LINE_NUMBER = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)、.]|——?|[-●•·◆■▲※])\s*/;
const isNumbered = (text: string, { start }: Stretch): boolean => lineOf(text, start) !== start;
const LONGEST_ROW = 110;
const NUMBER = '\\d[\\d,.]*万?(?:[件条次份篇人个元]|人次)';
/** 2.政策类信息125条，占12.5%，主要包括本级文件及其解读: its share, and what it was about, are told beside the number. */
const BESIDE = '(?:[,，]占[^,，。;；\\d]{0,16}[\\d.]+[%％])?(?:[,，](?:主要)?(?:包括|涉及)[^\\d。]{2,60})?';
/** 收到申请：2件(网络2件); 规范性文件：制发1件，公开1件; 政策法规类：86条。规划计划类：27条. */
const ROW = new RegExp(
	`^(?:其中[:：]?)?[^\\d,，。;；:：]{2,16}[:：][^\\d,，。;；:：]{0,8}${NUMBER}(?:[,，、；;。(（][^\\d,，。;；:：]{0,12}[:：]?${NUMBER}[)）]?)*[。；;]?\\n?$`,
);
const SHORT_LIST = new RegExp(`^(?:[^\\d,，。;；:：、]{2,8}${NUMBER}[、,，]?){2,4}[。；;]?\\n?$`);
/** 收到申请数 1件: a gap parts the cells of a row as a colon does. */
const BARE_ROW = new RegExp(`^(?:其中[:：]?)?[^\\d,，。;；:：]{2,24}${NUMBER}${BESIDE}[。；;]?\\n?$`);
