import { type Advances, BOLD, faceKey, fontOf, SANS, SERIF } from '../report/drawing';
import { FAMILIES } from '../report/fonts';
import type { Sheet } from '../report/sheet';

const SIZE = 100;
/** What a layout may add to the words of a sheet. */
const ADDED = '…公';

/** How wide every character of a sheet runs in the page's own type: for a worker that cannot measure. */
export function advancesOf(sheet: Sheet, pen: CanvasRenderingContext2D): Advances {
	const characters = [...new Set(JSON.stringify(sheet) + ADDED)];
	pen.fontKerning = 'none';
	return Object.fromEntries(
		[SERIF, BOLD, SANS].map((face) => {
			pen.font = fontOf({ ...face, size: SIZE }, FAMILIES[sheet.language]);
			return [faceKey(face), Object.fromEntries(characters.map((char) => [char, pen.measureText(char).width / SIZE]))];
		}),
	);
}
