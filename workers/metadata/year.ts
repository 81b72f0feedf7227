import { YEAR_SOURCE, yearOf } from './dates';

/**
 * The year a report is about: from its title, else the period of its figures, else its own opening words.
 * Never the year in which it was published.
 *
 * @param title folded, may be missing
 * @param opening the report's own first words, folded
 * @param beginning more of them
 */
export function reportedYear(
	title: string | undefined,
	period: { from: string; to: string } | undefined,
	opening: string,
	beginning: string,
): number | undefined {
	const inTitle = academicYear(title ?? '') ?? firstYear(title ?? '', ANY_YEAR);
	const ofPeriod = period && yearOfPeriod(period);
	const named = namedReport(opening.replace(LAST_YEARS, ''));
	return (
		inTitle ??
		// The period was left from last year's report, where the report's name and its sentences agree on another year.
		(named !== undefined && named === saidFirst(opening) ? named : undefined) ??
		ofPeriod ??
		academicYear(opening) ??
		named ??
		saidFirst(opening) ??
		countedTo(opening) ??
		saidFirst(beginning.replace(PLANS, ''))
	);
}

const ANY_YEAR = new RegExp(`(${YEAR_SOURCE})`, 'g');

/** From 2014-01-01 to 2015-01-01 is 2014 still. */
const yearOfPeriod = ({ from, to }: { from: string; to: string }): number =>
	Number((to.endsWith('-01-01') ? from : to).slice(0, 4));

/** 2014-2015学年, as universities report: the year in which it ends. */
function academicYear(words: string): number | undefined {
	const last = ACADEMIC.exec(words)?.[1];
	return last === undefined ? undefined : Number(last);
}

const ACADEMIC = /20\d\d年?[-~至到](20\d\d)年?学年/;

/**
 * 由某某局编制的2017年度政府信息公开年度报告: the report's own name as its opening says it; 《关于做好…的通知》 is another's, and so is one that
 * was published in the year.
 */
function namedReport(opening: string): number | undefined {
	const own = opening.replace(/《关于[^》]*》/g, '');
	return firstYear(own, REPORT) ?? firstYear(own, YEAR_WITHIN) ?? firstYear(own, WORK_OF);
}

/** 公开发布《某某局2021年政府信息公开工作年度报告》, told as one of the year's works, is the year before's; 现公开发布《…》 is this one. */
const LAST_YEARS = /(?<!(?:[现特]|予以|向社会)(?:[将就])?)公开(?:发布|公布)《[^》]{4,40}(?:报告|年报)》(?=[,，、])/g;

const REPORT = new RegExp(
	String.raw`(?<!主动公开了?|信息[及和与]|[按及]时(?:公布|公开|发布)|(?:报送|上报|报)(?:了)?(?:[我本][局镇乡厅委办院校]|本单位)?)(${YEAR_SOURCE})年?度?[^。，,；;《》\n]{0,20}?(?:信息|政务)公开(?:工作)?(?:年度?)?(?:工作)?(?:情况)?(?:报告|年报)`,
	'g',
);
/** 政府信息公开工作2022年度报告. */
const YEAR_WITHIN = /(?:信息|政务)公开(?:工作)?(20\d\d)年度?(?:工作)?(?:报告|年报)/g;

/** 霁川市2016年政府信息公开工作有了新进展: a sentence that begins with the body. */
const WORK_OF = /(?:^|[。\n])[一-鿿]{2,16}[省市县区州旗镇乡局](20\d\d)年(?:政府|政务)?信息公开工作(?![要计方])/g;

/** "2013年,我市…", "现将2009年…": of the years that sentences begin with, the one told most, the first of equals. */
function saidFirst(opening: string): number | undefined {
	const told = new Map<number, number>();
	for (const match of opening.matchAll(TOLD)) {
		const year = yearOf(match[1] as string);
		told.set(year, (told.get(year) ?? 0) + 1);
	}
	return [...told].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const TOLD = new RegExp(
	String.raw`(?:^|[。\n，,;:]|概述|概况|现将|公布|我[省市县区州盟旗局]|本[省市县区局]|全[省市县区州盟旗])(${YEAR_SOURCE})年(?!\d{1,2}月\d)`,
	'g',
);

/** 2025年，我局将…: what is to be done in another year. */
const PLANS = /20\d\d年[^。\n]{0,30}(?:将|要|计划|打算)/g;

/** 截至2023年12月31日, 截至日期为2023年12月31日: up to where the figures count, in a report that says no year elsewhere. */
function countedTo(opening: string): number | undefined {
	return firstYear(opening, COUNTED_TO);
}

const COUNTED_TO = /截至(?:到|日期为?|时间为?)?(20\d\d)年(?:12月(?:31日|底)?|11月底?|[底末])/g;

function firstYear(words: string, pattern: RegExp): number | undefined {
	for (const match of words.matchAll(pattern)) {
		const year = yearOf(match[1] as string);
		if (year >= FIRST_REPORTS) return year;
	}
	return undefined;
}

/** The first 条例 came into force in 2008; a few places reported before. */
const FIRST_REPORTS = 2003;
