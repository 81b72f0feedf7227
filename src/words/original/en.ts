import type { OriginalWords } from './zh-Hans';

export const originalEn: OriginalWords = {
	label: 'Which side of the report to look at',
	text: 'Text',
	original: 'Original',
	pages: 'Pages of the original',
	page: (number, of) => `Page ${number} of ${of}`,
	zoomOut: 'Smaller',
	zoomIn: 'Larger',
	fit: 'Fit the width',
	opening: 'Opening the original',
	failed: 'This original could not be drawn; its text is still here to read.',
	pageFailed: 'This page could not be drawn.',
	lit: (page) => `Marked on page ${page}`,
	notPlaced: 'The chosen words have no place in the original.',
};
