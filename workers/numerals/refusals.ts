import { rightBefore } from '../text/around';
import { codeOf, codesOf, isDigit, setOf } from '../text/codes';
import { CHINESE, isBound, KIND } from './characters';

/**
 * Why digits are no figure: what stands around them makes them a date, a number of a document, an address.
 * Each rule looks only at the characters beside the digits [start, end) of the folded text.
 */

/** What a character says about the number beside it, one bit each; asked for every number, so a table and no sets. */
const BESIDE = new Uint8Array(0x10000);
/** Behind a number: parts of dates and times, numbers of documents, ordinals of meetings, streets and floors. */
const NAMING_UNIT = mark(1, '年月日号时届点楼弄幢室层路栋');
/** Before a number: ordinals (第五条), 每, the bracket of [2016]. */
const NAMING_PREFIX = mark(2, '第每[');
/** Before a number in words: the indefinite (数百, 几十). Before digits 数 ends a label: 申请数52件. */
const VAGUE_PREFIX = mark(64, '数几');
const DASH = mark(4, '-~至');
/** Behind a number without a unit. */
const CLOSING = mark(8, '。，,;；、)\n');
/** Words that announce a number end so: …数52, …为52, …达52, …计52, …共52, …量52, …信息52, and 共计:52. */
const LABEL_END = mark(16, '数为达计共量有是息:');
/** With a digit beyond it makes a time, a version, an address, a number cut short: 16:34, 1.2.3, 1,87. */
const JOINT = mark(32, '.:,');
/** Between a number and its share: 12,占13.3%. */
const COMMA = mark(128, ',，');

function mark(bit: number, chars: string): number {
	for (const unit of codesOf(chars)) BESIDE[unit] = (BESIDE[unit] as number) | bit;
	return bit;
}

const is = (unit: number | undefined, bit: number): boolean =>
	unit !== undefined && ((BESIDE[unit] as number) & bit) !== 0;

/** True for 5-10, 2022-02-08, 0591-23165370, 16:34, 1.2.3, 1,87, www2, H5, 3G: digits that go on as something else. */
export function isChained(codes: Uint16Array, start: number, end: number): boolean {
	const before = codes[start - 1];
	const behind = codes[end];
	if (isBound(before) || isBound(behind)) return true;
	// 9 642: thousands parted by a space, or two cells of a row; nobody can tell.
	if ((behind === SPACE && isDigit(codes[end + 1])) || (before === SPACE && isDigit(codes[start - 2]))) return true;
	if (is(behind, DASH | JOINT) && isDigit(codes[end + 1])) return true;
	return is(before, DASH | JOINT) && isDigit(codes[start - 2]);
}

/**
 * True for digits beyond what a number can hold, or with more decimals than anything is told in: damage, or a trick. What
 * reads tables takes long runs of jammed digits from the text itself.
 */
export const isBeyondNumbers = (codes: Uint16Array, start: number, end: number): boolean =>
	end - start > LONGEST && (end - start > MOST_DIGITS || codes.subarray(start, end).includes(POINT));
const LONGEST = 20;
const MOST_DIGITS = 300;
const POINT = codeOf('.');

/** True beside a character that could not be decoded: it may have been one more digit. */
export const isTorn = (codes: Uint16Array, start: number, end: number): boolean =>
	codes[start - 1] === UNDECODED || codes[end] === UNDECODED;
const UNDECODED = 0xfffd;

/**
 * True for the 2 and the 12 of 工作人员2 / 12人: where a line end cuts a sentence between digits, nobody can tell whether
 * it cuts a number.
 */
export function isCut(codes: Uint16Array, text: string, start: number, end: number): boolean {
	const at = codes[end] === LINE ? end : start - 1;
	if (codes[at] !== LINE || !isDigit(codes[at - 1]) || !isDigit(codes[at + 1])) return false;
	return ENDS_IN_DIGITS.test(rightBefore(text, at, 10)) && COUNTS_ON.test(text.slice(at + 1, at + 14));
}
const LINE = codeOf('\n');
const ENDS_IN_DIGITS = /[一-龥]\d[\d,.]{0,8}$/;
const COUNTS_ON = /^\d[\d,.]{0,8}[余多]?[件条个份篇次人名期项元万家]/;

/**
 * True for the 5 of 3万5, 三百5 and 3零5, the 十 of 1百2十, the 五 of 三点五: a number half in digits and half in words, or with its
 * point in words. Its end alone is no figure.
 */
export function isHalfInWords(codes: Uint16Array, start: number, spelled: boolean): boolean {
	const before = codes[start - 1];
	if (before === POINT_IN_WORDS) return isDigit(codes[start - 2]) || KIND[codes[start - 2] as number] === CHINESE;
	if (spelled) return isDigit(before);
	let from = start;
	while (KIND[codes[from - 1] as number] === CHINESE) from--;
	return from < start && (isDigit(codes[from - 1]) || PLACES.has(before));
}
const POINT_IN_WORDS = codeOf('点');
const PLACES = setOf('十百千万亿拾佰仟');

/** True for the 14 of 第10条至14条: it goes on with an ordinal. */
export const goesOnOrdinal = (codes: Uint16Array, text: string, start: number): boolean =>
	RANGE.has(codes[start - 1]) && ORDINAL_BEFORE.test(rightBefore(text, start, 8));
const RANGE = setOf('至到-~、和');
const ORDINAL_BEFORE = /第[\d一二三四五六七八九十]{1,4}[条项款]?[至到~、和-]$/;

/** True for 数百, 几十: no number at all. */
export const isVague = (codes: Uint16Array, start: number): boolean => is(codes[start - 1], VAGUE_PREFIX);

/** True for 三类内部事务信息, 四类过程性信息: the number is part of what the law calls them. */
export const isOfLaw = (text: string, end: number): boolean =>
	text.startsWith('类内部', end) || text.startsWith('类过程', end);

/** True for 三部分, 5部门, 12单位: the measure word is the beginning of another word. */
export const beginsAWord = (codes: Uint16Array, end: number): boolean =>
	(codes[end] === VOLUME && MORE_THAN_VOLUMES.has(codes[end + 1])) ||
	(codes[end] === SINGLE && codes[end + 1] === SEAT);
const VOLUME = codeOf('部');
const MORE_THAN_VOLUMES = setOf('分门委');
const SINGLE = codeOf('单');
const SEAT = codeOf('位');

/** True for 第五条, 5月, 19号, 2016年, [2016]: the number names, it does not count. */
export const isNaming = (codes: Uint16Array, start: number, end: number): boolean =>
	is(codes[start - 1], NAMING_PREFIX) || is(codes[end], NAMING_UNIT);

/** True for “富民兴业30条”: the number ends a name in quotes. */
export const isQuoted = (codes: Uint16Array, text: string, start: number, end: number): boolean =>
	CLOSING_QUOTES.has(codes[end]) && QUOTED_NAME.test(rightBefore(text, start, 12));
const CLOSING_QUOTES = setOf('”"’');
const QUOTED_NAME = /[“"‘][\p{Script=Han}]{2,}$/u;

/**
 * True where digits without a unit still count: 不予公开信息数1402。 A label before, a mark behind, and no year, no telephone
 * number.
 */
export function mayStandAlone(codes: Uint16Array, start: number, end: number): boolean {
	const behind = codes[end];
	if (behind !== undefined && !is(behind, CLOSING)) return false;
	if (is(behind, COMMA) && codes[end + 1] === SHARE) return true;
	if (isNothing(codes, start, end)) return true;
	return is(codes[start - 1], LABEL_END) && end - start < 10 && !isYearLike(codes, start, end);
}

/** 受理申请0。: a nought alone behind a word counts, whatever the word. */
const isNothing = (codes: Uint16Array, start: number, end: number): boolean =>
	end - start === 1 && codes[start] === ZERO && (codes[start - 1] as number) >= FIRST_HAN;
const FIRST_HAN = 0x4e00;

function isYearLike(codes: Uint16Array, start: number, end: number): boolean {
	return (
		end - start === 4 &&
		((codes[start] === ONE && codes[start + 1] === NINE) || (codes[start] === TWO && codes[start + 1] === ZERO))
	);
}

/** 部分公开12,占13.3%: what a share is stated of is a figure. */
const SHARE = codeOf('占');
const SPACE = codeOf(' ');
const ZERO = codeOf('0');
const ONE = codeOf('1');
const TWO = codeOf('2');
const NINE = codeOf('9');

/** True for the 2 of 1、概况信息 2、动态信息: it numbers what stands behind it, as the one before does. */
export function isNumbering(codes: Uint16Array, text: string, start: number, end: number): boolean {
	if (codes[end] !== LISTING || end - start > 2) return false;
	const before = text.lastIndexOf(`${Number(text.slice(start, end)) - 1}、`, start);
	return before >= Math.max(0, start - ITEM) && !isDigit(codes[before - 1]);
}
const LISTING = codeOf('、');
/** As long as an item of a list told in one line may be. */
const ITEM = 60;

/** Telephone numbers, postcodes and the like are announced by words; looked for right before the digits. */
const ANNOUNCES_A_NUMBER =
	/(?:电话|传真|邮编|邮政编码|编码|标识码|备案号|热线|邮箱|QQ|微信号|证号|账号|帐号|手机|网址|分辨率|编号|索引号|序号)[^。;；,，\n]{0,6}$/;

/** True for a number that is announced as a telephone number, a postcode, a code. */
export const isAnnounced = (text: string, start: number): boolean =>
	ANNOUNCES_A_NUMBER.test(rightBefore(text, start, 12));
