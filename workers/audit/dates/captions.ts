import { rightBehind } from '../../text/around';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import type { Told } from '../told';

/** 政府信息公开情况统计表(2016年度), in the report for 2017. */
export function captions({ folded, meta: { year: reported } }: Told, docket: Docket): void {
	if (reported === undefined) return;
	const { text } = folded;
	for (let at = text.indexOf(TABLE); at >= 0; at = text.indexOf(TABLE, at + 1)) {
		const behind = at + TABLE.length;
		const caption = CAPTION.exec(rightBehind(text, behind, WITHIN));
		if (!caption) continue;
		const from = behind + caption[0].indexOf('20');
		const spans = [sourceSpan(folded, from, from + 4)];
		const told = Number(caption[1]);
		if (told === reported) docket.holds('year.mismatch', spans);
		else
			docket.fails('year.mismatch', {
				says: { code: 'caption-year', reported, told },
				spans,
				expected: reported,
				actual: told,
			});
	}
}
const TABLE = '统计表';
const CAPTION = /^\n?\(?(20\d\d)年?度?\)?(?:\n|$)/;
const WITHIN = 14;
