/** The words of the drawn pages in Simplified Chinese: the shape that the other languages fill. */
export const originalZhHans = {
	label: '文字或原件',
	text: '文字',
	original: '原件',
	pages: '原件各页',
	page: (number: number, of: number) => `第 ${number} 页，共 ${of} 页`,
	zoomOut: '缩小',
	zoomIn: '放大',
	fit: '适合宽度',
	opening: '正在打开原件',
	failed: '原件未能显示，文字仍可阅读。',
	pageFailed: '此页未能显示。',
	lit: (page: number) => `已在第 ${page} 页标出`,
	notPlaced: '所选文字在原件中无对应位置。',
};

/** What every language says of a report's own file. */
export type OriginalWords = typeof originalZhHans;
