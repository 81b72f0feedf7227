import { paint } from '../../src/report/drawing';
import type { Artist, Picture, Sheet } from '../../src/report/sheet';
import { compose } from './compose';
import { type Measure, measureBy, measureOn } from './measure';
import { attach } from './png/attach';

/** Makes cards, off the page where this thread has something to paint on. */
export function createArtist(): Artist {
	const measures = new Map<Sheet['language'], Measure>();
	const measureFor = (language: Sheet['language']): Measure | undefined => {
		const known = measures.get(language);
		if (known) return known;
		const context = contextOf(1, 1);
		if (!context) return undefined;
		const made = measureOn(context, language);
		measures.set(language, made);
		return made;
	};
	return {
		draw: async (sheet, attachment) => {
			const measure = measureFor(sheet.language);
			if (!measure) return { ok: false, why: 'no-canvas' };
			const picture = await painted(sheet, measure);
			if (!picture.ok || !attachment) return picture;
			return { ...picture, png: await attach(picture.png, attachment) };
		},
		compose: async (sheet, advances) => compose(sheet, measureBy(advances)),
		attach,
	};
}

async function painted(sheet: Sheet, measure: Measure): Promise<Picture> {
	const drawing = compose(sheet, measure);
	const { width, height } = drawing;
	const context = contextOf(width, height);
	if (!context) return { ok: false, why: 'no-canvas' };
	paint(drawing, context);
	// A canvas that is too large for the device gives no picture: some throw, some give nothing.
	const blob = await context.canvas.convertToBlob({ type: 'image/png' }).catch(() => undefined);
	return blob ? { ok: true, png: await blob.arrayBuffer(), width, height } : { ok: false, why: 'no-picture' };
}

const contextOf = (width: number, height: number): OffscreenCanvasRenderingContext2D | undefined =>
	typeof OffscreenCanvas === 'undefined'
		? undefined
		: (new OffscreenCanvas(width, height).getContext('2d', { alpha: false }) ?? undefined);
