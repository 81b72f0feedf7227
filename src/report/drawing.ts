/** A face of type. Sizes are in the drawing's own units; families are those of `Drawing.families`. */
export interface Face {
	family: 'serif' | 'sans';
	weight: 400 | 700;
	size: number;
}

/** The faces that drawings are set in. */
export const SERIF = { family: 'serif', weight: 400 } as const;
export const BOLD = { family: 'serif', weight: 700 } as const;
export const SANS = { family: 'sans', weight: 400 } as const;

/** One thing on the paper: an area filled with one colour, or words on a baseline, from their left edge. */
export type Mark =
	| { kind: 'fill'; x: number; y: number; width: number; height: number; colour: string }
	| { kind: 'words'; x: number; y: number; words: string; face: Face; colour: string };

/** A picture as plain data: laid out, and not yet painted. */
export interface Drawing {
	/** In pixels. */
	width: number;
	height: number;
	ground: string;
	families: Readonly<Record<Face['family'], string>>;
	marks: Mark[];
}

/** How wide characters run, per unit of size: by `faceKey`, then by character. */
export type Advances = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The part of a face that decides how its characters run. */
export const faceKey = ({ family, weight }: Omit<Face, 'size'>): string => `${weight} ${family}`;

/** A face as canvas and style sheets write it. */
export const fontOf = ({ family, weight, size }: Face, families: Drawing['families']): string =>
	`${weight} ${size}px ${families[family]}`;

/** What painting needs of a canvas, on the page or off it. */
interface Pen {
	fillStyle: string | CanvasGradient | CanvasPattern;
	font: string;
	fontKerning: CanvasFontKerning;
	textBaseline: CanvasTextBaseline;
	fillRect(x: number, y: number, width: number, height: number): void;
	fillText(words: string, x: number, y: number): void;
}

/** Paints a drawing onto a canvas of its size. */
export function paint({ width, height, ground, families, marks }: Drawing, pen: Pen): void {
	pen.fillStyle = ground;
	pen.fillRect(0, 0, width, height);
	// Widths are added up by characters, so that pairs must not move closer.
	pen.fontKerning = 'none';
	pen.textBaseline = 'alphabetic';
	for (const mark of marks) {
		pen.fillStyle = mark.colour;
		if (mark.kind === 'fill') pen.fillRect(mark.x, mark.y, mark.width, mark.height);
		else {
			pen.font = fontOf(mark.face, families);
			pen.fillText(mark.words, mark.x, mark.y);
		}
	}
}
