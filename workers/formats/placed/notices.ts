import type { Notice } from '../../../src/report/reading';
import { isGarbled } from '../encoding/likelihood';
import type { LaidPage } from './laid';

/** What a scanner or its app prints on each page (a number, its name) is no text of the page. */
const STAMPED = 40;

/** True for a page that is a picture with hardly a character on it. */
export const isPicture = ({ pictures, characters }: LaidPage): boolean => pictures > 0 && characters < STAMPED;

/** What the reader should know about a document of pages: pages that are pictures, characters that fonts tell wrong. */
export function pageNotices(pages: readonly LaidPage[], text: string): Notice[] {
	const pictures = pages.filter(isPicture);
	return [
		...(isGarbled(text) ? [{ code: 'garbled-text' } as const] : []),
		...(pictures.length > 0 ? [{ code: 'picture-pages', pages: pictures.map(({ number }) => number) } as const] : []),
	];
}
