import type { Reading } from '../../src/report/reading';
import type { Stated } from './figures';
import { statedAt } from './last-year';

/** So many characters before the number say since when it has gathered. */
const LEAD = 60;
/** 历年累计, 自条例施行以来累计, 截至2015年底累计: not 本届政府以来, 网站开通以来, nor 全年累计. */
const SINCE = /历年|条例[》”]?(?:正式)?[施实]行|2008年|截[至止]?到?20\d\d年(?:12月31日|12月|年?底|末)/;
/** The figure that has gathered, by the words before its number. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
	[/累计(?:主动)?公开(?:各类|各级各类)?(?:政府|政务)?信息$/, 'proactive.total'],
	[/累计(?:受理|收到|接收|接到)(?:政府|政务)?(?:信息公开)?(?:依?申请)(?:公开)?(?:政府信息)?$/, 'application.received'],
];

/** What a report's prose says has gathered over all years (累计公开政府信息31000条), by the figure. */
export function gatheredOf(reading: Reading): Record<string, Stated> {
	const gathered: Record<string, Stated> = {};
	for (const { label, span } of reading.facts) {
		const figure = label.includes('累计') && FIGURES.find(([words]) => words.test(label))?.[1];
		if (!figure || !SINCE.test(ownSentence(reading.text.slice(Math.max(0, span[0] - LEAD), span[0])))) continue;
		const stated = statedAt(reading, span);
		if (stated) gathered[figure] ??= stated;
	}
	return gathered;
}

const ownSentence = (words: string): string => words.slice(words.search(/[^。;；\n]*$/));
