import { leading } from '../../../src/report/leading';
import { rightBefore } from '../../text/around';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { end, type Item, isShare, spanOf, start } from '../lists/items';
import type { Told } from '../told';
import { noBase } from './compared';

/** 收到申请100件,与上年持平: only last year's report can tell; 基本持平 leaves it open. */
export function level(told: Told, docket: Docket): void {
	const { folded, items } = told;
	for (let at = folded.text.indexOf(LEVEL); at >= 0; at = folded.text.indexOf(LEVEL, at + 1)) {
		const words = AS_LAST_YEAR.exec(rightBefore(folded.text, at, LEVEL_WITHIN))?.[0];
		const now = words && itemBefore(items, at - words.length);
		if (!now || end(now) !== at - words.length || isShare(now)) continue;
		const spans = [sourceSpan(folded, at, at + LEVEL.length), spanOf(folded, now)];
		docket.uncheckable('growth.mismatch', spans, noBase(told));
	}
}

/** The last item that begins before a place. */
function itemBefore(items: readonly Item[], at: number): Item | undefined {
	return items[leading(items, (item) => start(item) < at) - 1];
}

const LEVEL = '持平';

const AS_LAST_YEAR = /[,，(]?(?:(?:与|和|同|较|比)(?:上年|去年|上一年|20\d\d年)(?:同期|相比)?|同比)$/;

const LEVEL_WITHIN = 12;
