import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';

/** 全县共公开86000条，其中我局312条: what all offices of the place did is not this one's. */
export const isOfAllOffices = ({ text, start }: Sentence, { start: from, end }: Quantity): boolean =>
	OURS_BEHIND.test(rightBehind(text, end, LONGEST_OURS)) && OF_THE_PLACE.test(text.slice(start, from));
const OURS_BEHIND =
	/^[,，(]其中[,，:]?我(?:局|委|办|厅|社|站|院|中心|镇|乡|街道)(?:共|主动)*(?:公开|发布|受理|收到)?\d/;
const LONGEST_OURS = 16;
const OF_THE_PLACE =
	/全[省市县区州旗盟](?:各级|各部门|各单位|行政机关)*(?:共|累计|全年)*(?:主动)?(?:公开|发布|受理|收到)[^,，。;；]*$/;

/** Whether a number is the share of the office in what was told of all right before it. */
export const isOursAmongAll = ({ start, end }: Clause, text: string): boolean =>
	OURS.test(text.slice(Math.max(0, start - 1), end));
const OURS = /^[,，(]?其中[,，:]?我(?:局|委|办|厅|社|站|院|中心|镇|乡|街道)(?:共|主动)*(?:公开|发布|受理|收到)?$/;
