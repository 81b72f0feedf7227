import { encode } from 'uqr';
import type { Mark } from '../../../src/report/drawing';
import { type Block, EMPTY, type Studio } from '../block';

/** The light border that readers of codes need, in modules. */
const QUIET = 4;
/** A module of fewer pixels is lost when a picture is made smaller on its way. */
const LEAST_MODULE = 3;
/** How far a code may outgrow its place for the sake of its modules. */
const GROWTH = 1.4;

export interface Code extends Block {
	width: number;
	/** What of its border cannot be told from the paper: so much it may stand further out to be in line. */
	unseen: number;
}

/** The QR code of the card's link, about as large as wanted; nothing where it could not be read at that size. */
export function code({ sheet, colours }: Studio, wanted: number): Code {
	if (sheet.link === undefined) return NO_CODE;
	const { data, size } = encode(sheet.link, { ecc: 'L', border: 0, boostEcc: true });
	const module = Math.max(LEAST_MODULE, Math.floor(wanted / (size + 2 * QUIET)));
	const side = module * (size + 2 * QUIET);
	if (side > wanted * GROWTH) return NO_CODE;
	const { ground, module: colour } = colours.code;
	return {
		width: side,
		unseen: ground === colours.paper ? QUIET * module : 0,
		height: side,
		at: (x, y) => [
			{ kind: 'fill', x, y, width: side, height: side, colour: ground },
			...data.flatMap((line, i) => {
				const top = y + (i + QUIET) * module;
				return runs(line).map(
					([start, end]): Mark => ({
						kind: 'fill',
						x: x + (start + QUIET) * module,
						y: top,
						width: (end - start) * module,
						height: module,
						colour,
					}),
				);
			}),
		],
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
