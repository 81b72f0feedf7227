import { yearOf } from './dates';

/**
 * The year a report is about: from its title, else the period of its figures, else its own opening words.
 * Never the year in which it was published.
 *
 * @param title folded, may be missing
 * @param opening the report's own first words, folded
 */
export function reportedYear(
	title: string | undefined,
	period: { from: string; to: string } | undefined,
	opening: string,
): number | undefined {
	const inTitle = firstYear(title ?? '', /(20\d\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2})(?:年|\)|政府|$)?/g);
	return inTitle ?? (period && Number(period.to.slice(0, 4))) ?? namedReport(opening) ?? saidFirst(opening);
}

/** 由某某局编制的2017年度政府信息公开年度报告: the report's own name as its opening says it; 《关于做好…的通知》 is another's. */
function namedReport(opening: string): number | undefined {
	return firstYear(opening.replace(/《关于[^》]*》/g, ''), REPORT);
}

const REPORT =
	/(20\d\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2})年?度?[^。，,；;《》\n]{0,20}?(?:信息|政务)公开(?:工作)?(?:年度?)?(?:工作)?(?:报告|年报)/g;

/** "2013年,我市…", "现将2009年…": of the years that sentences begin with, the one told most, the first of equals. */
function saidFirst(opening: string): number | undefined {
	const told = new Map<number, number>();
	for (const match of opening.matchAll(TOLD)) {
		const year = yearOf(match[1] as string);
		told.set(year, (told.get(year) ?? 0) + 1);
	}
	return [...told].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const TOLD =
	/(?:^|[。\n，;]|现将|我[省市县区州盟旗局]|本[省市县区局]|全[省市县区州盟旗])(20\d\d|二[〇零Oo0][〇零Oo0一二三四五六七八九]{2})年(?!\d{1,2}月\d)/g;

function firstYear(words: string, pattern: RegExp): number | undefined {
	for (const match of words.matchAll(pattern)) {
		const year = yearOf(match[1] as string);
		if (year >= FIRST_REPORTS) return year;
	}
	return undefined;
}

/** The first 条例 came into force in 2008; a few places reported before. */
const FIRST_REPORTS = 2003;
