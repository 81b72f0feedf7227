import { type MarkupHandler, readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import type { Matrix } from '../placed/matrix';
import type { Box } from '../placed/page';
import { inkOf, isOpaque } from './ink';
import { matrixOf } from './matrix';
import { boxIn } from './numbers';
import type { Path } from './paths';
import type { TextCode } from './text';

/** What a page, a template or a composite graphic draws, in its own measures (GB/T 33190-2016, 7.7 and 8.2). */
export interface Drawing {
	texts: Placed<TextCode>[];
	paths: Placed<Path>[];
	/** Pictures that it shows. */
	pictures: number;
	/** Graphics that are defined elsewhere, by id. */
	composites: Placed<string>[];
	/** Pages that it is laid over or under, by id. */
	templates: string[];
	/** Locations of files that define graphics for it alone. */
	resources: string[];
	/** Its size, where it is a page that tells it. */
	area: Box | undefined;
}

/** An object, and how its places become those of the drawing. */
export interface Placed<T> {
	object: T;
	matrix: Matrix;
}

/** Width of lines that tell none, in mm. */
const LINE_WIDTH = 0.353;

/** A drawing with nothing on it yet. */
export const emptyDrawing = (): Drawing => ({
	texts: [],
	paths: [],
	pictures: 0,
	composites: [],
	templates: [],
	resources: [],
	area: undefined,
});

/** Reads the objects of a page (Content.xml), of a template or of an annotation. */
export function drawingOf(xml: string): Drawing {
	const reader = new DrawingReader();
	readXml(xml, reader);
	return reader.drawing;
}

/** Parts of an object that do not draw its content: what it is clipped by, what it is painted with. */
const ASIDE: ReadonlySet<string> = new Set(['clips', 'pattern']);

/** The open text object, and where the characters before ended. */
interface OpenText {
	matrix: Matrix;
	size: number;
	stretch: number;
	white: boolean;
	x: number;
	y: number;
}

/** Follows the objects of a drawing; layers and blocks are only around them. */
export class DrawingReader implements MarkupHandler {
	drawing = emptyDrawing();
	/** Open elements of a part that does not draw, with what is in them. */
	#aside = 0;
	#text: OpenText | undefined;
	#code: TextCode | undefined;
	#path: Placed<Path> | undefined;
	/** What words are collected for. */
	#collects: 'data' | 'area' | 'resource' | undefined;
	#words = '';

	open(name: string, attributes: Attributes): void {
		if (this.#aside > 0 || ASIDE.has(name)) this.#aside++;
		else if (name === 'textobject') this.#text = openText(attributes);
		else if (name === 'textcode') this.#code = this.#openCode(attributes);
		else if (name === 'pathobject') this.#path = openPath(attributes, this.drawing.texts.length);
		else if (name === 'fillcolor') this.#fill(attributes);
		else if (name === 'imageobject') this.drawing.pictures += isShown(attributes) ? 1 : 0;
		else if (name === 'compositeobject') this.#addComposite(attributes);
		else if (name === 'template') this.drawing.templates.push(attributes.get('templateid') ?? '');
		else if (name === 'abbreviateddata') this.#collect('data');
		else if (name === 'physicalbox') this.#collect('area');
		else if (name === 'pageres') this.#collect('resource');
	}

	close(name: string): void {
		if (this.#aside > 0) this.#aside--;
		else if (name === 'textobject') this.#text = undefined;
		else if (name === 'textcode') this.#endCode();
		else if (name === 'pathobject') this.#endPath();
		else if (name === 'abbreviateddata' || name === 'physicalbox' || name === 'pageres') this.#endCollecting();
	}

	text(words: string): void {
		if (this.#aside > 0) return;
		if (this.#code) this.#code.words += words;
		else if (this.#collects) this.#words += words;
	}

	#openCode(attributes: Attributes): TextCode | undefined {
		const text = this.#text;
		if (!text) return undefined;
		// Characters that tell no place of their own go on from those before.
		text.x = number(attributes.get('x'), text.x);
		text.y = number(attributes.get('y'), text.y);
		const { x, y, size, stretch, white } = text;
		return { words: '', x, y, size, stretch, white, across: attributes.get('deltax'), down: attributes.get('deltay') };
	}

	#endCode(): void {
		if (this.#code && this.#text) this.drawing.texts.push({ object: this.#code, matrix: this.#text.matrix });
		this.#code = undefined;
	}

	#endPath(): void {
		if (this.#path) this.drawing.paths.push(this.#path);
		this.#path = undefined;
	}

	#fill(attributes: Attributes): void {
		const ink = inkOf(attributes);
		if (this.#path) this.#path.object.ink = ink;
		else if (this.#text) this.#text.white = ink.isWhite;
	}

	#addComposite(attributes: Attributes): void {
		const id = attributes.get('resourceid');
		if (id !== undefined && isShown(attributes))
			this.drawing.composites.push({ object: id, matrix: placeOf(attributes) });
	}

	#collect(what: 'data' | 'area' | 'resource'): void {
		this.#collects = what;
		this.#words = '';
	}

	#endCollecting(): void {
		if (this.#collects === 'area') this.drawing.area ??= boxIn(this.#words);
		else if (this.#collects === 'resource') this.drawing.resources.push(this.#words);
		else if (this.#path) this.#path.object.data = this.#words;
		this.#collects = undefined;
	}
}

const openText = (attributes: Attributes): OpenText | undefined =>
	isShown(attributes)
		? {
				matrix: placeOf(attributes),
				size: number(attributes.get('size'), LINE_WIDTH),
				stretch: number(attributes.get('hscale'), 1),
				white: false,
				x: 0,
				y: 0,
			}
		: undefined;

function openPath(attributes: Attributes, textsBefore: number): Placed<Path> | undefined {
	if (!isShown(attributes)) return undefined;
	const isStroked = attributes.get('stroke')?.toLowerCase() !== 'false';
	const isFilled = attributes.get('fill')?.toLowerCase() === 'true';
	const lineWidth = number(attributes.get('linewidth'), LINE_WIDTH);
	const paint = { isStroked, isFilled, lineWidth, isOpaque: isOpaque(attributes), ink: undefined };
	return { object: { data: '', ...paint, textsBefore }, matrix: placeOf(attributes) };
}

const placeOf = (attributes: Attributes): Matrix => matrixOf(attributes.get('ctm'), attributes.get('boundary'));

const isShown = (attributes: Attributes): boolean =>
	attributes.get('visible')?.toLowerCase() !== 'false' && attributes.get('alpha') !== '0';

function number(written: string | undefined, otherwise: number): number {
	const value = written === undefined || written.trim() === '' ? Number.NaN : Number(written);
	return Number.isFinite(value) ? value : otherwise;
}
