import type { OriginalWords } from './zh-Hans';

export const originalZhHant: OriginalWords = {
	label: '文字或原件',
	text: '文字',
	original: '原件',
	pages: '原件各頁',
	page: (number, of) => `第 ${number} 頁，共 ${of} 頁`,
	zoomOut: '縮小',
	zoomIn: '放大',
	fit: '符合寬度',
	opening: '正在開啟原件',
	failed: '原件未能顯示，文字仍可閱讀。',
	pageFailed: '此頁未能顯示。',
	lit: (page) => `已在第 ${page} 頁標出`,
	notPlaced: '所選文字在原件中無對應位置。',
};
