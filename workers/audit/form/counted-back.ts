import { HAN_DIGITS } from '../../outline/numbering';
import { sourceSpan } from '../../text/fold';
import type { Docket } from '../docket';
import { placesOf } from '../places';
import type { Told } from '../told';

/** 以上三个问题, behind what was numbered. */
const BACK = /[上述]([二两三四五六七八九]|[2-9])(?:个|点|项|条|方面)(?:方面)?的?(?:主要|突出)?(?:问题|不足|困难|短板)/y;
/** (一), (1) and 一是, where a clause begins. */
const NUMBERED = /(?<=^|[。;:,，\n])(?:\(([一二三四五六七八九\d])\)|([一二三四五六七八九])是)/g;

/** (一)…(二)…以上三个问题: as many as were numbered in the part so far. */
export function countedBack({ folded, outline }: Told, docket: Docket): void {
	const { text } = folded;
	const parts = outline.headings.filter(({ level }) => level === 1).map(({ start }) => start);
	for (const at of ['以上', '上述'].flatMap((words) => placesOf(text, words))) {
		BACK.lastIndex = at + 1;
		const said = BACK.exec(text)?.[1];
		const to = BACK.lastIndex;
		const listed = said ? lastNumbered(text.slice(parts.findLast((start) => start <= at) ?? 0, at)) : 0;
		if (!said || listed < 2) continue;
		const announced = numberAt(said);
		const spans = [sourceSpan(folded, at, to)];
		if (announced === listed) docket.holds('count.mismatch', spans);
		else
			docket.fails('count.mismatch', {
				says: { code: 'items-listed', said, announced, listed },
				spans,
				expected: listed,
				actual: announced,
			});
	}
}

/** The last number of one run alone, with nothing numbered inside it; else 0. */
function lastNumbered(passage: string): number {
	const values = [...passage.matchAll(NUMBERED)].map(([, bracketed, is = '']) => numberAt(bracketed ?? is));
	return values.every((value, at) => value === at + 1) ? values.length : 0;
}

const numberAt = (sign: string): number =>
	sign === '两' ? 2 : Number(sign) || (HAN_DIGITS[sign.charCodeAt(0)] as number);
