import { encode } from 'uqr';
import type { Mark } from '../../../src/report/drawing';
import { type Block, EMPTY, type Studio } from '../block';

/** The light border that readers of codes need, in modules. */
const QUIET = 4;
/** A module of fewer pixels is lost when a picture is made smaller on its way. */
const LEAST_MODULE = 4;
/**
 * The code begins at a multiple of this, and its modules are even: at half the size, and in a JPEG's blocks, edges stay
 * edges.
 */
const RASTER = 4;
/** How far a code may outgrow its place for the sake of its modules. */
const GROWTH = 1.4;

interface Code extends Block {
	width: number;
	/** What of its border cannot be told from the paper: so much it may stand further out to be in line. */
	unseen: number;
}

/** The QR code of the card's link, about as large as wanted; nothing where it could not be read at that size. */
export function code({ sheet, colours }: Studio, wanted: number): Code {
	if (sheet.link === undefined) return NO_CODE;
	const { data, size } = encode(sheet.link, { ecc: 'L', border: 0, boostEcc: true });
	const module = Math.max(LEAST_MODULE, 2 * Math.floor(wanted / (size + 2 * QUIET) / 2));
	const side = module * (size + 2 * QUIET);
	if (side > wanted * GROWTH) return NO_CODE;
	const { ground, module: colour } = colours.code;
	return {
		width: side,
		unseen: ground === colours.paper ? QUIET * module : 0,
		height: side,
		at: (x, y) => {
			const [left, top] = [x, y].map((place) => Math.round(place / RASTER) * RASTER) as [number, number];
			return [
				{ kind: 'fill', x: left, y: top, width: side, height: side, colour: ground },
				...data.flatMap((line, i) =>
					runs(line).map(
						([start, end]): Mark => ({
							kind: 'fill',
							x: left + (start + QUIET) * module,
							y: top + (i + QUIET) * module,
							width: (end - start) * module,
							height: module,
							colour,
						}),
					),
				),
			];
		},
	};
}

const NO_CODE: Code = { ...EMPTY, width: 0, unseen: 0 };

/** Dark modules side by side, as one: [first, one past the last]. */
function runs(line: readonly boolean[]): [number, number][] {
	const found: [number, number][] = [];
	for (let at = 0; at < line.length; at++) {
		if (!line[at]) continue;
		const start = at;
		while (line[at]) at++;
		found.push([start, at]);
	}
	return found;
}
