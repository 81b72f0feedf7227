import { sourceSpan } from '../text/fold';
import type { Docket } from './docket';
import { isShare } from './items';
import type { Told } from './told';

/** 1-11月份, 截至11月底, 截至目前: the figures that follow do not cover the year. */
const PARTIAL =
	/(?:1|一)月?[-~至到—](?:([2-9]|1[01])|(?:[二三四五六七八九十]|十一))月|截[至止](?:20\d\d年)?(?:([2-9]|1[01]?)月|目前)/;

/** The words that limit a figure stand at most so far before it. */
const REACH = 40;

export function period({ folded, items }: Told, docket: Docket): void {
	let from = -1;
	for (const item of items) {
		if (isShare(item) || item.quantity.start < from) continue;
		const near = Math.max(item.stretch.start, item.quantity.start - REACH);
		const start = near + folded.text.slice(near, item.quantity.start).lastIndexOf('。') + 1;
		const match = PARTIAL.exec(folded.text.slice(start, item.quantity.start));
		if (!match) continue;
		from = folded.text.indexOf('。', item.quantity.end);
		if (from < 0) from = folded.text.length;
		docket.fails('period.partial', {
			message: `此处的数据止于“${match[0]}”，没有覆盖全年，请确认。`,
			spans: [sourceSpan(folded, start + match.index, item.quantity.end)],
		});
	}
}
