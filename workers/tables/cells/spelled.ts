import { CHINESE_NUMERAL_CHARACTERS, chineseValue } from '../../numerals/chinese';

/** A number of units such as 3件 and 万元, told in words. */
const SPELLED = new RegExp(
	`^([${CHINESE_NUMERAL_CHARACTERS}]{1,12})(亿元|万元|元|人次|件次|[件条项次份个笔宗篇期人类])?$`,
);

const NONE = '无';

/**
 * The figure that a cell tells in words: 三, 十二, 一千零三件, 无; with its unit, where that stands there.
 * 一 alone is none: a scan makes it of the stroke of an empty cell.
 */
export function spelled(plain: string): { value: number; unit?: string } | undefined {
	const [, numeral = '', unit] = SPELLED.exec(plain) ?? [];
	if (plain === NONE) return { value: 0 };
	const value = numeral === '' || plain === '一' ? undefined : chineseValue(numeral);
	return value === undefined ? undefined : { value, ...(unit ? { unit } : {}) };
}
