/** The platform's names for the code pages that old workbooks (before Excel 97) say their texts are in. */
const LABELS: ReadonlyMap<number, string> = new Map([
	[936, 'gb18030'],
	[10008, 'gb18030'],
	[54936, 'gb18030'],
	[950, 'big5'],
	[10002, 'big5'],
	[932, 'shift_jis'],
	[949, 'euc-kr'],
	[874, 'windows-874'],
	[1200, 'utf-16le'],
	[65001, 'utf-8'],
	[10000, 'macintosh'],
	...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
]);

/**
 * What the library asks of a table of code pages, by way of the platform's own decoders instead of half a megabyte of
 * tables.
 */
export const codePages = {
	utils: {
		decode: (page: number, bytes: ArrayLike<number>): string =>
			new TextDecoder(LABELS.get(page) ?? 'windows-1252', { ignoreBOM: true }).decode(Uint8Array.from(bytes)),
	},
};
