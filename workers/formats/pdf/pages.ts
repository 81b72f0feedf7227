import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Matrix, times } from '../placed/matrix';
import type { PlacedPage } from '../placed/page';
import { follow, type Instructions } from './instructions';
import { type PageResources, Painter } from './painter';

/** One page: its characters and the lines of its tables, as they are printed. */
export async function placedPage(page: PDFPageProxy, resources: PageResources): Promise<PlacedPage> {
	const instructions = (await page.getOperatorList()) as Instructions;
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const base = transform as unknown as Matrix;
	const painted = (matrix: Matrix, [right, bottom]: readonly [number, number]): Painter => {
		const painter = new Painter(matrix, { left: 0, top: 0, right, bottom }, resources);
		follow(instructions, painter);
		return painter;
	};
	const upright = painted(base, [width, height]);
	const turned = mostlyTurned(upright);
	const read = turned
		? painted(times(BACK[turned](width, height), base), turned === 180 ? [width, height] : [height, width])
		: upright;
	const { runs } = read.setter;
	const share = upright.pictured / (width * height);
	// Letters drawn as shapes are a picture of a text.
	const isPicture =
		share > PICTURE_SHARE || (runs.length === 0 && (share > ALONE_SHARE || upright.shapes > MANY_SHAPES));
	const pictures = isPicture ? 1 : 0;
	page.cleanup();
	const { rules, fills } = read;
	return { number: page.pageNumber, width, height, runs, rules, fills, pictures, ...(turned && { turned }) };
}

/** Pictures that take less of a page are seals and signs. */
const PICTURE_SHARE = 0.1;
/** A page with nothing but a picture is one from this share on: less of it is a mark in a corner. */
const ALONE_SHARE = 0.01;
/** A page without text that draws so many is no blank one. */
const MANY_SHAPES = 100;

/** The way that most of a page's text runs, where that is not from left to right. */
function mostlyTurned({ setter: { counts } }: Painter): 90 | 180 | 270 | undefined {
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	return ([90, 180, 270] as const).find((way) => (counts.get(way) ?? 0) > all / 2);
}

/** Turns the page so that text that runs downwards (90), upside down (180) or upwards (270) runs from left to right. */
const BACK: Record<90 | 180 | 270, (width: number, height: number) => Matrix> = {
	90: (width) => [0, -1, 1, 0, 0, width],
	180: (width, height) => [-1, 0, 0, -1, width, height],
	270: (_, height) => [0, 1, -1, 0, height, 0],
};
