import { code, isBound, isDigit } from './characters';

/**
 * Why digits are no figure: what stands around them makes them a date, a number of a document, an address.
 * Each rule looks only at the characters beside the digits [start, end) of the folded text.
 */

/** Behind a number: parts of dates and times, numbers of documents, ordinals of meetings, streets and floors. */
const NAMING_UNITS = new Set([...'年月日号时届点楼弄幢室层路栋'].map(code));
/** Before a number: ordinals (第五条), and lists of the indefinite (数百, 几十, 上千). */
const NAMING_PREFIXES = new Set([...'第数几每'].map(code));
const DASHES = new Set([...'-~至'].map(code));
const DOT = code('.');
const COLON = code(':');
const OPEN = code('[');

/** True for 5-10, 2022-02-08, 0591-23165370, 16:34, 1.2.3, www2, H5, 3G: digits that go on as something else. */
export function isChained(codes: Uint16Array, start: number, end: number): boolean {
	const before = codes[start - 1];
	const behind = codes[end];
	if (isBound(before) || isBound(behind)) return true;
	if (before !== undefined && DASHES.has(before) && isDigit(codes[start - 2])) return true;
	if (behind !== undefined && DASHES.has(behind) && isDigit(codes[end + 1])) return true;
	if ((behind === COLON || behind === DOT) && isDigit(codes[end + 1])) return true;
	return (before === COLON || before === DOT) && isDigit(codes[start - 2]);
}

/** True for 第五条, 5月, 19号, 2016年, [2016]: the number names, it does not count. */
export function isNaming(codes: Uint16Array, start: number, end: number): boolean {
	const before = codes[start - 1];
	const behind = codes[end];
	if (before !== undefined && (NAMING_PREFIXES.has(before) || before === OPEN)) return true;
	return behind !== undefined && NAMING_UNITS.has(behind);
}

/** Marks that may stand behind a number without a unit. */
const CLOSING = new Set([...'。，,;；、)\n'].map(code));

/** True where digits without a unit still count: 不予公开信息数1402。 A label before, a mark behind, and no year, no telephone number. */
export function mayStandAlone(codes: Uint16Array, start: number, end: number): boolean {
	const behind = codes[end];
	if (behind !== undefined && !CLOSING.has(behind)) return false;
	const before = codes[start - 1];
	if (before === undefined || !(before > 0x2e80 || before === COLON)) return false;
	if (LABEL_ENDS.has(before) || before === COLON) return end - start < 10 && !isYearLike(codes, start, end);
	return false;
}
/** Words that announce a number end so: …数52, …为52, …达52, …计52, …共52, …量52. */
const LABEL_ENDS = new Set([...'数为达计共量有是'].map(code));

function isYearLike(codes: Uint16Array, start: number, end: number): boolean {
	return (
		end - start === 4 &&
		((codes[start] === 0x31 && codes[start + 1] === 0x39) || (codes[start] === 0x32 && codes[start + 1] === 0x30))
	);
}

/** Telephone numbers, postcodes and the like are announced by words; looked for right before the digits. */
const ANNOUNCES_A_NUMBER =
	/(?:电话|传真|邮编|邮政编码|编码|标识码|备案号|热线|邮箱|QQ|微信号|证号|账号|帐号|手机|网址|分辨率|编号|索引号|序号)[^。;；,，\n]{0,6}$/;

/** True for a number that is announced as a telephone number, a postcode, a code. */
export const isAnnounced = (text: string, start: number): boolean =>
	ANNOUNCES_A_NUMBER.test(text.slice(Math.max(0, start - 12), start));
