import { rightBehind } from '../text/around';
import { codeOf } from '../text/codes';
import { matchAt } from '../text/sticky';
import { type Numbering, opensNumber } from './numbering';

/**
 * The rows of the official tables carry heading numbers of their own (一、本年新收… (三)不予公开 1.属于国家秘密),
 * and arrive as running text where a crawler lost the table. This follows the text and tells rows from headings.
 */
export class FormRows {
	#inside: 'none' | 'requests' | 'annex' = 'none';
	/** The last 一、 二、 … that was a row of the annex at hand. */
	#lastRow = 0;

	/** To be told of each offset at which the scan wakes: an annex may begin there. */
	notice(text: string, at: number, code: number): void {
		if (code !== INDEX && code !== STATISTICS) return;
		if (this.#inside === 'annex' || !ANNEX_HEAD.some((head) => text.startsWith(head, at))) return;
		this.#inside = 'annex';
		this.#lastRow = 0;
	}

	/**
	 * True where a number opens a row of a form and no heading.
	 *
	 * @param words where the words after the number begin
	 * @param expected the number that the report's next 一、 part would have
	 */
	isRow(text: string, { style, value, end: words }: Numbering, expected: number): boolean {
		if (style === 'han') return this.#isMainRow(text, words, value, expected);
		return this.#inside !== 'none';
	}

	#isMainRow(text: string, words: number, value: number, expected: number): boolean {
		const name = rightBehind(text, words, ROOM).replace(WRAPS, '');
		const row = REQUEST_ROWS.findIndex((label) => name.startsWith(label));
		if (row >= 0) {
			this.#inside = row === REQUEST_ROWS.length - 1 ? 'none' : 'requests';
			return true;
		}
		if (this.#inside === 'requests' && isCutShort(text, words)) return true;
		// Some print 一、予以公开 where the form has （一）.
		if (this.#inside === 'requests' && OUTCOME_ROWS.some((label) => name.startsWith(label))) return true;
		if (this.#inside === 'annex' && !this.#leavesAnnex(value, expected)) {
			this.#lastRow = value;
			return true;
		}
		this.#inside = 'none';
		return false;
	}

	/** The annex has its own 一、 to 九、; the report goes on only with the number that it, and not the annex, waits for. */
	#leavesAnnex(value: number, expected: number): boolean {
		return value === expected && value !== this.#lastRow + 1;
	}
}

/** True for a character at which the scan for headings has something to do. */
export const wakes = (code: number): boolean => WAKES[code] === 1;

/** Table 3 of the forms of 2019 and 2021; the last row ends it. */
const REQUEST_ROWS = ['本年新收', '上年结转', '本年度办理结果', '结转下年度'];
/** What became of requests: the parts of 本年度办理结果. */
const OUTCOME_ROWS = ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '总计'];
/** 三、本年 ⏎ (一)予以公开: of the name in a narrow column only the first line stands before the next row. */
function isCutShort(text: string, words: number): boolean {
	const name = matchAt(LINE, text, words)?.[0];
	return name !== undefined && REQUEST_ROWS.some((label) => label.startsWith(name));
}
const LINE = /[^\n]{2,7}(?=\n)/y;
/** Narrow columns wrap a row's name, also around its figures. */
const WRAPS = /[\s\d|]+/g;
const ROOM = 60;
const ANNEX_HEAD = ['指标名称', '统计指标单位', '统计指标计量', '统计指标\n', '指标计量单位', '指标单位'];
const INDEX = codeOf('指');
const STATISTICS = codeOf('统');
const WAKES = new Uint8Array(0x10000).map((_, code) =>
	Number(opensNumber(code) || code === INDEX || code === STATISTICS),
);
