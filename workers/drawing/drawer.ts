import type { Drawer, PageSize } from '../../src/report/page-drawing';
import { sniff } from '../formats/sniff';

/** An open file whose pages can be drawn. */
export interface Pages {
	sizes: PageSize[];
	/** Draws a page, counted from 1, on a canvas of its own; `scale` in pixels per unit of the page. */
	draw(page: number, scale: number): Promise<OffscreenCanvas>;
}

/** Opens the pages of a kind of file. Rejects where the file does not allow it. */
type PageOpener = (bytes: Uint8Array) => Promise<Pages>;

/** The kinds whose pages can be drawn, by what `sniff` calls them; each is loaded only when its kind comes. */
const OPENERS: Readonly<Record<string, () => Promise<PageOpener>>> = {
	PDF: async () => (await import('./pdf')).openPdfPages,
};

/** Pixels along one side at most: larger canvases fail on phones. */
const LARGEST = 4096;

/** Draws pages of the file that was opened last. */
export function createDrawer(): Drawer {
	let pages: Pages | undefined;
	return {
		open: async (bytes) => {
			pages = await opened(new Uint8Array(bytes)).catch(() => undefined);
			return pages?.sizes;
		},
		draw: async (page, width) => pages && drawnPage(pages, page, width).catch(() => undefined),
	};
}

async function opened(bytes: Uint8Array): Promise<Pages | undefined> {
	const sniffed = sniff(bytes);
	if (typeof OffscreenCanvas === 'undefined' || sniffed.kind !== 'document') return undefined;
	const load = Object.hasOwn(OPENERS, sniffed.looksLike) ? OPENERS[sniffed.looksLike] : undefined;
	return load && (await load())(bytes);
}

async function drawnPage(pages: Pages, page: number, pixels: number): Promise<ImageBitmap | undefined> {
	const size = pages.sizes[page - 1];
	if (!size) return undefined;
	const scale = Math.min(pixels / size.width, LARGEST / size.width, LARGEST / size.height);
	return (await pages.draw(page, scale)).transferToImageBitmap();
}
