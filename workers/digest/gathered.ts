import type { Reading } from '../../src/report/reading';
import { behindLast, rightBefore } from '../text/around';
import type { Stated } from './figures';
import { statedAt } from './last-year';

/** What has gathered of a figure over all years. */
export interface Gathered extends Stated {
	figure: string;
}

/** So many characters before the number say since when it has gathered. */
const LEAD = 60;
/** 历年累计, 自条例施行以来累计; 截至2015年底累计: not 本届政府以来, 网站开通以来, nor 全年累计. */
const SINCE: readonly (readonly [RegExp, string])[] = [
	[/[历歷]年|[条條]例[》”]?(?:正式)?[施实實]行|2008年/, 'since the law'],
	[/^(?!.*以[来來]).*截至?到?20\d\d年(?:12月31日|12月|年?底|末)/, 'to the end of the year'],
];
/** Whose they are: of the county, or of its office. */
const WHOSE = /全[省市县区州旗镇乡]|[我本][省市县区州旗镇乡局委办厅]|本级|[一-鿿]{2}(?:局|委|办公[室厅]|部门|单位)/g;
/** The figure that has gathered, by the words before its number. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
	[/(?:累计(?:主动)?公开(?:各类|各级各类)?(?:政府|政务)?信息|[历歷]年累计(?:主动)?公开)$/, 'proactive.total'],
	[/累计(?:受理|收到|接收|接到)(?:政府|政务)?(?:信息公开)?(?:依?申请)(?:公开)?(?:政府信息)?$/, 'application.received'],
];

/**
 * What a report's prose says has gathered over all years (累计公开政府信息31000条), by the figure, since when and whose:
 * only what is told alike is held against each other.
 */
export function gatheredOf(reading: Reading): Record<string, Gathered> {
	const gathered: Record<string, Gathered> = {};
	for (const { label, span } of reading.facts) {
		const figure = label.includes('累计') && FIGURES.find(([words]) => words.test(label))?.[1];
		if (!figure) continue;
		const words = behindLast('。;；\n', rightBefore(reading.text, span[0], LEAD));
		const since = SINCE.find(([told]) => told.test(words))?.[1];
		const stated = statedAt(reading, span);
		if (since && stated) gathered[`${figure} ${since} ${words.match(WHOSE)?.join()}`] ??= { figure, ...stated };
	}
	return gathered;
}
