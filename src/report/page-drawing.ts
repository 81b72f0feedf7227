/** The size of a page of a fixed-layout document, in its own units: what the boxes of places are measured in. */
export interface PageSize {
	width: number;
	height: number;
}

/** The typed door between the page and the worker that draws the pages of a report's file. */
export interface Drawer {
	/**
	 * Opens a file whose pages can be drawn.
	 *
	 * @param bytes transferred, not copied
	 * @returns the sizes of its pages in order, or undefined where this browser or this file does not allow it
	 */
	open(bytes: ArrayBuffer): Promise<PageSize[] | undefined>;
	/**
	 * Draws one page of the open file.
	 *
	 * @param page counted from 1
	 * @param width of the picture in pixels
	 * @returns the picture, transferred; undefined where the page cannot be drawn
	 */
	draw(page: number, width: number): Promise<ImageBitmap | undefined>;
}
