import { BOLD, type Mark, SANS, SERIF } from '../../../src/report/drawing';
import { type Block, EMPTY, fill, gap, type Studio, stacked, written } from '../block';
import { type Room, setLines } from '../lines';

interface HeadSize {
	width: number;
	/** Of the issuer's name. */
	name: Pick<Room, 'size' | 'least' | 'most'>;
	/** Sizes of the document's kind, the year, the traits. */
	kind: number;
	year: number;
	traits: number;
}

/** The head of a gazette: the thick and the thin rule (文武线), what kind of document, whose, of which year. */
export function head(studio: Studio, size: HeadSize): Block {
	const { sheet, colours, measure } = studio;
	const { width } = size;
	const kind = setLines(sheet.kind, SERIF, { width, size: size.kind, least: 15, most: 1, leading: 1.5 }, measure);
	const name = setLines(sheet.name, BOLD, { width, ...size.name, leading: 1.28 }, measure);
	return stacked(
		fill(width, 6, colours.ink),
		gap(5),
		fill(width, 2, colours.ink),
		gap(size.kind * 0.7),
		written(kind, colours.soft),
		gap(size.kind * 0.3),
		written(name, colours.ink),
		gap(size.kind * 0.3),
		yearLine(studio, size),
	);
}

/** The year, and on the same baseline level and form. */
function yearLine({ sheet, colours, measure }: Studio, { width, year, traits }: HeadSize): Block {
	if (sheet.year === '' && sheet.traits === '') return EMPTY;
	const yearFace = { ...SERIF, size: year };
	const taken = sheet.year === '' ? 0 : measure(sheet.year, yearFace) + year * 0.6;
	const beside = setLines(sheet.traits, SANS, { width: width - taken, size: traits, least: 16, most: 1 }, measure);
	const baseline = Math.round(year * 1.05);
	return {
		height: year * 1.35,
		at: (x, y): Mark[] => [
			{ kind: 'words', x, y: y + baseline, words: sheet.year, face: yearFace, colour: colours.ink },
			...beside.lines.map(
				(words): Mark => ({
					kind: 'words',
					x: x + taken,
					y: y + baseline,
					words,
					face: beside.face,
					colour: colours.soft,
				}),
			),
		],
	};
}
