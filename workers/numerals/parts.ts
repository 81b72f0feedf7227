import { rightBehind } from '../text/around';
import type { Folded } from '../text/fold';
import { chineseValue } from './chinese';
import type { Quantity } from './quantity';

/**
 * Numbers whose unit is said only once, with their whole: 行政复议17件，其中维持14、纠错3. Nothing but their sum shows that
 * they count, so they must make the whole. 1专2兼 are persons by their words alone.
 *
 * @param start where a number without a unit begins
 * @param whole the number before it
 * @returns all of them, in order; none where it begins no such list
 */
export function partsAt({ text }: Folded, start: number, whole: Quantity | undefined): Quantity[] {
	const staff = STAFF.exec(rightBehind(text, start, LONGEST_STAFF));
	if (staff) return fullAndPartTime(staff, start);
	if (!whole || whole.kind === 'none' || start - whole.end > LONGEST_NAME) return NONE;
	const behind = rightBehind(text, whole.end, LONGEST);
	const [list] = LIST.exec(behind) ?? ALONE.exec(behind) ?? [];
	if (!list) return NONE;
	const parts = [...list.matchAll(/\d+/g)].map(({ index, 0: digits }) =>
		quantityOf(whole.end + index, digits, whole.kind),
	);
	const sum = parts.reduce((total, { value }) => total + value, 0);
	return parts[0]?.start === start && sum === whole.value ? parts : NONE;
}

const NONE: Quantity[] = [];
/** ，其中维持14、纠错3。 按类别分：概况8，人事12。 */
const LIST =
	/^[,，、:：(。;；]?(?:其中|包括|分别为|均为|[从按]?[^,，。;；\d]{0,6}(?:类别|栏目|内容|类型|渠道|方式)(?:上)?[来划]?[看分]?)?[,，:：]?[一-龥]{1,10}\d{1,5}(?:[、,，;；和及][、,，;；]?[一-龥]{1,11}\d{1,5})+(?=[,，。;；)\n]|$)/;
/** (维持2), where two is all. */
const ALONE = /^\([一-龥]{1,10}\d{1,5}\)/;
/** As far as names and digits of a list reach, and one name. */
const LONGEST = 90;
const LONGEST_NAME = 16;

const STAFF =
	/^(\d{1,3}|[一二两三四五六七八九十]{1,3})专(?:职)?[、,，]?(\d{1,3}|[一二两三四五六七八九十]{1,3})兼(?:职)?(?![一-龥]{0,2}题)/;
const LONGEST_STAFF = 14;

function fullAndPartTime([all, full, part]: RegExpExecArray, start: number): Quantity[] {
	if (full === undefined || part === undefined) return NONE;
	return [quantityOf(start, full, 'person'), quantityOf(start + all.lastIndexOf(part), part, 'person')];
}

function quantityOf(start: number, digits: string, kind: Quantity['kind']): Quantity {
	const end = start + digits.length;
	const spelled = !/^\d/.test(digits);
	const value = spelled ? (chineseValue(digits) ?? 0) : Number(digits);
	return { start, end, digits: [start, end], value, step: 1, unit: '', kind, spelled };
}
