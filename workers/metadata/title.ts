import type { Script } from '../../src/report/reading';
import type { FullOutline } from '../outline/outline';
import { type Folded, sourceSpan } from '../text/fold';
import { NEWLINE } from '../text/width';

/** A report's title. */
interface ReportTitle {
	/** As printed, without the spaces and line ends inside it; in Simplified. */
	printed: string;
	/** Folded: what the issuer, the level and the year are told by. */
	words: string;
}

/**
 * The report's title.
 * A breadcrumb (政府信息公开年报) is none: a title names the year, or stands on a line of its own.
 */
export function titleOf(folded: Folded, { titles }: FullOutline, script: Script): ReportTitle | undefined {
	const title = titles.find(({ full }) => full) ?? titles.find(({ start, end }) => isLine(folded, start, end));
	if (!title) return citedTitle(folded, script);
	const words = folded.text.slice(title.start, title.end).replace(/\s/g, '');
	if (script === 'hant') return { printed: words, words };
	const [from, to] = sourceSpan(folded, title.start, title.end);
	return { printed: folded.source.slice(from, to).replace(/\s/g, ''), words };
}

function isLine({ codes, text }: Folded, start: number, end: number): boolean {
	const alone = (start === 0 || codes[start - 1] === NEWLINE) && (end >= codes.length || codes[end] === NEWLINE);
	return alone && /(?:年度|工作)报告/.test(text.slice(start, end));
}

/**
 * A text that has lost its title tells it where it begins: cited in 《》, or as the first words of the first sentence;
 * some never call themselves a report.
 */
function citedTitle(folded: Folded, script: Script): ReportTitle | undefined {
	const opening = folded.text.slice(0, OPENING);
	const match = CITED.exec(opening) ?? OPENS.exec(opening) ?? HEADS.exec(opening);
	const words = match?.[1];
	if (!match || !words) return undefined;
	const start = match.index + match[0].indexOf(words);
	const [from, to] = sourceSpan(folded, start, start + words.length);
	const printed = script === 'hant' ? words : folded.source.slice(from, to);
	return { printed: printed.replace(/\s/g, ''), words: words.replace(/\s/g, '') };
}
const OPENING = 600;
const NAME =
	'([一-鿿()]{2,30}20\\d\\d年度?(?:政府|政务)?信息公开(?:工作)?(?:情况)?(?:的)?(?:年度报告|年度工作报告|工作报告|报告|年报))';
/** 现发布《某某县水务局2024年政府信息公开工作年度报告》. */
const CITED = new RegExp(
	`(?:现|特|予以|向社会)(?:组织)?(?:发布|公布|公开|编制|形成)(?:形成)?了?《${NAME}》(?!的|格式)`,
);
/** 某某县2009年政府信息公开年度报告(以下简称年报)根据…. */
const OPENS = new RegExp(`(?<![^\\n])${NAME}\\((?:以下)?(?:简称|称)[^)]{1,12}\\)是?(?:根据|依据|依照|按照|由)`);
/** 某某乡2010年度信息公开工作情况, 2010年某某局政府信息公开工作总结: on a line of its own. */
const HEADS =
	/(?<![^\n])((?:[一-鿿()]{2,30}20\d\d年度?|20\d\d年度?[一-鿿()]{2,30}?)(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:(?:工作|自查|完成)?(?:情况|总结|小结)){1,2}(?:汇报)?)(?=\n)/;
