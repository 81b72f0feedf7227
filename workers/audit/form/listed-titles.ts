import { chineseValue } from '../../numerals/chinese';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { placesOf } from '../places';
import type { Told } from '../told';

/** 印发《甲办法》《乙细则》《丙方案》等2件规范性文件: no fewer are counted than named, and without 等 no more. */
export function listedTitles({ folded, outline }: Told, docket: Docket): void {
	const { text } = folded;
	for (const at of placesOf(text, '》')) {
		COUNT.lastIndex = at + 1;
		const count = COUNT.exec(text);
		if (!count) continue;
		const paragraph = outline.paragraphs.find(({ start, end }) => start <= at && at < end);
		const before = text.slice(Math.max(paragraph?.start ?? at, at - NAMES_WITHIN), at + 1);
		const [names = '', sign = ''] = NAMES.exec(before) ?? [];
		if (!paragraph || paragraph.furniture || names === '') continue;
		const [words, open, said = ''] = count;
		const named = names.split('《').length - 1;
		const announced = chineseValue(said.replace('两', '二')) ?? Number(said);
		const from = at + 1 - names.length + sign.length;
		const spans = [sourceSpan(folded, from, at + 1 + words.length)];
		// 指南、目录、《甲办法》3项制度: what stands before the first title may be one more.
		const mayBeMore = open !== undefined || sign !== '';
		if (announced === named || (announced > named && mayBeMore)) docket.holds('count.mismatch', spans);
		else
			docket.fails('count.mismatch', {
				says: { code: 'items-listed', said, announced, listed: named },
				spans,
				expected: named,
				actual: announced,
			});
	}
}
/** So far before its count a list of titles may begin. */
const NAMES_WITHIN = 400;
const COUNT =
	/(等)?(?:共|共计)?([二两三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\d)(?:个|件|项|部|份)(?=(?:重要|重点|配套|行政)?(?:规范性)?(?:文件|制度|办法|规定|方案|通知|意见|政策|标准|细则|规章|法规|规划|机制)|[,，。;])/y;
const NAMES = /([、及与和])?(?:《[^《》\n]{2,50}》(?:[、,，和及与]|以及)?){2,}$/;
