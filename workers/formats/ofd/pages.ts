import { type Failure, failed, type Outcome } from '../../../src/report/failure';
import type { Matrix } from '../placed/matrix';
import type { Box, PlacedPage } from '../placed/page';
import { MOST_UNFOLDED } from '../zip/archive';
import { type Annotation, annotationsOf } from './annotations';
import type { Canvas } from './canvas';
import { type Drawing, drawingOf } from './drawing';
import { addGraphics } from './graphics';
import type { Package, Part } from './package';
import { annotationsIn, type PageEntry, type Structure, structureOf } from './structure';

/** The paper of pages that tell no size: A4, in mm. */
const A4: Box = { left: 0, top: 0, right: 210, bottom: 297 };

/** The pages of one document of a package, each drawn when it is asked for. */
export class Pages {
	readonly #package: Package;
	readonly #root: string;
	readonly #structure: Structure;
	readonly #canvas: Canvas;
	readonly #name: string;
	readonly #templates = new Map<string, Drawing>();
	#graphics: Map<string, Drawing> | undefined;
	#annotations: Map<string, string[]> | undefined;

	/**
	 * @param root the document's own file
	 * @param canvas what the pages of all documents are drawn with
	 * @param name of the package, for failures
	 */
	constructor(pack: Package, root: Part, canvas: Canvas, name: string) {
		this.#package = pack;
		this.#root = root.name;
		this.#structure = structureOf(root.xml);
		this.#canvas = canvas;
		this.#name = name;
	}

	get entries(): readonly PageEntry[] {
		return this.#structure.pages;
	}

	/** Draws a page; damaged where its file is missing, too-much-inside where all pages draw more than any report does. */
	async page({ id, location }: PageEntry, number: number): Promise<Outcome<PlacedPage>> {
		const content = await this.#part(location, this.#root);
		if (!content.ok) return content;
		const drawing = drawingOf(content.value.xml);
		const under: Drawing[] = [];
		for (const template of drawing.templates) under.push(...(await this.#template(template)));
		const area = drawing.area ?? under.find((one) => one.area)?.area ?? this.#structure.area ?? A4;
		const page = blank(number, area);
		const origin: Matrix = [1, 0, 0, 1, -area.left, -area.top];
		const graphics = await this.#graphicsFor(drawing.resources, content.value.name);
		for (const one of [...under, drawing]) this.#canvas.draw(page, one, graphics, origin);
		for (const annotation of await this.#annotationsOf(id)) this.#canvas.annotate(page, annotation, origin);
		return this.#canvas.isFull ? failed(tooMuch(this.#name)) : { ok: true, value: page };
	}

	/** What a template draws; nothing where it is missing. */
	async #template(id: string): Promise<Drawing[]> {
		const before = this.#templates.get(id);
		if (before) return [before];
		const part = await this.#part(this.#structure.templates.get(id) ?? '', this.#root);
		if (!part.ok) return [];
		const drawing = drawingOf(part.value.xml);
		this.#templates.set(id, drawing);
		return [drawing];
	}

	/** The composite graphics of the document, and those that a page defines for itself. */
	async #graphicsFor(resources: readonly string[], page: string): Promise<ReadonlyMap<string, Drawing>> {
		this.#graphics ??= await this.#defined(this.#structure.resources, this.#root);
		if (resources.length === 0) return this.#graphics;
		return new Map([...this.#graphics, ...(await this.#defined(resources, page))]);
	}

	async #defined(resources: readonly string[], from: string): Promise<Map<string, Drawing>> {
		const graphics = new Map<string, Drawing>();
		for (const location of resources) {
			const part = await this.#part(location, from);
			if (part.ok) addGraphics(part.value.xml, graphics);
		}
		return graphics;
	}

	async #annotationsOf(page: string): Promise<Annotation[]> {
		const { annotations: location } = this.#structure;
		const list = location === undefined ? undefined : await this.#part(location, this.#root);
		if (!list?.ok) return [];
		this.#annotations ??= annotationsIn(list.value.xml);
		const annotations: Annotation[] = [];
		for (const file of this.#annotations.get(page) ?? []) {
			const part = await this.#part(file, list.value.name);
			if (part.ok) annotations.push(...annotationsOf(part.value.xml));
		}
		return annotations;
	}

	async #part(location: string, from: string): Promise<Outcome<Part>> {
		const name = this.#package.find(location, from);
		return name === undefined
			? failed({ code: 'damaged', name: this.#name, looksLike: 'OFD' })
			: this.#package.part(name);
	}
}

const blank = (number: number, { left, top, right, bottom }: Box): PlacedPage => ({
	number,
	width: right - left,
	height: bottom - top,
	runs: [],
	rules: [],
	fills: [],
	pictures: 0,
});

const tooMuch = (name: string): Failure => ({ code: 'too-much-inside', name, limit: MOST_UNFOLDED });
