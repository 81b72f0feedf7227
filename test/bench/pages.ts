import { hexOf, pdfOf, streamOf } from '../workers/formats/pdf/pdf-of';

/** Measures of a page in points, from its lower left corner; those of its prose and its table. */
const PAGE = { width: 595, height: 842, left: 72 };
const PROSE = { top: 770, lines: 30, step: 15 };
const TABLE = { top: 316, rows: 15, columns: 6, high: 18, wide: 75 };
/** The objects before the pages: the catalogue, the list of pages, and a font that is not in the file. */
const FIRST_PAGE = 5;

/** A PDF of many pages, each full of prose of its own and with a ruled table. */
export function pagesOfPdf(count: number): Uint8Array {
	const numbers = Array.from({ length: count }, (_, at) => at + 1);
	const kids = numbers.map((_, at) => `${FIRST_PAGE + at * 2} 0 R`).join(' ');
	const objects = [
		'<</Type/Catalog/Pages 2 0 R>>',
		`<</Type/Pages/Count ${count}/Kids[${kids}]>>`,
		'<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
		'<</Type/Font/Subtype/CIDFontType0/BaseFont/SimSun/DW 1000' +
			'/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
		...numbers.flatMap((number, at) => pageObjects(number, FIRST_PAGE + at * 2)),
	];
	return pdfOf(objects);
}

function pageObjects(number: number, object: number): string[] {
	const content = `BT /F 10.5 Tf ${prose(number)}${cells(number)}ET 0.5 w ${rules()}`;
	return [
		`<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]` +
			`/Resources<</Font<</F 3 0 R>>>>/Contents ${object + 1} 0 R>>`,
		streamOf(content),
	];
}

const prose = (page: number): string =>
	range(PROSE.lines)
		.map((line) =>
			shown(
				`第${page}页第${line + 1}行：收到申请${page * line}件，主动公开信息${page + line}条，办理的情况由下表逐项列出。`,
				PAGE.left,
				PROSE.top - line * PROSE.step,
			),
		)
		.join('');

const cells = (page: number): string =>
	range(TABLE.rows)
		.flatMap((row) =>
			range(TABLE.columns).map((column) =>
				shown(
					column === 0 ? `第${row + 1}项` : String(page + row * column),
					PAGE.left + 4 + column * TABLE.wide,
					TABLE.top - 12 - row * TABLE.high,
				),
			),
		)
		.join('');

function rules(): string {
	const [right, bottom] = [PAGE.left + TABLE.columns * TABLE.wide, TABLE.top - TABLE.rows * TABLE.high];
	const across = range(TABLE.rows + 1).map((row) => TABLE.top - row * TABLE.high);
	const down = range(TABLE.columns + 1).map((column) => PAGE.left + column * TABLE.wide);
	return [
		...across.map((y) => `${PAGE.left} ${y} m ${right} ${y} l S `),
		...down.map((x) => `${x} ${TABLE.top} m ${x} ${bottom} l S `),
	].join('');
}

const shown = (text: string, x: number, y: number): string => `1 0 0 1 ${x} ${y} Tm <${hexOf(text)}> Tj `;

const range = (length: number): number[] => Array.from({ length }, (_, at) => at);
