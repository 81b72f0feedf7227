import { transfer } from 'comlink';
import { paint } from '../report/drawing';
import type { Artist, Attachment, Picture, Sheet } from '../report/sheet';
import { createLine, type Line } from '../threads/line';
import { advancesOf } from './page-type';

/** A card as a picture, or why there is none. */
type Drawn = { ok: true; png: Blob } | { ok: false; why: Extract<Picture, { ok: false }>['why'] };

/** The worker that lays cards out and draws them, as the page asks it. */
export interface CardArtist {
	/** Never rejects. */
	draw(sheet: Sheet, attachment?: Attachment): Promise<Drawn>;
	/** Ends the worker. */
	close(): void;
}

/** In milliseconds: far more than a card takes on a slow phone. */
const DEADLINE = 30_000;

/** Draws cards in a worker; where a worker has nothing to paint on, it lays them out and the page paints. */
export function createCardArtist(): CardArtist {
	const line = createLine<Artist>(startArtist);
	return {
		draw: async (sheet, attachment) => {
			const answer = await line.ask((artist) => artist.draw(sheet, handed(attachment)), DEADLINE);
			if (!answer.ok) return { ok: false, why: 'no-picture' };
			if (answer.value.ok) return { ok: true, png: asPng(answer.value.png) };
			return answer.value.why === 'no-canvas' ? drawHere(line, sheet, attachment) : answer.value;
		},
		close: () => line.stop(),
	};
}

/** Bytes are copied for each drawing, so that the next one has them too. */
function handed(attachment: Attachment | undefined): Attachment | undefined {
	if (!attachment) return undefined;
	const bytes = attachment.source.bytes.slice(0);
	return transfer({ ...attachment, source: { ...attachment.source, bytes } }, [bytes]);
}

async function drawHere(line: Line<Artist>, sheet: Sheet, attachment: Attachment | undefined): Promise<Drawn> {
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d', { alpha: false });
	if (!pen) return { ok: false, why: 'no-canvas' };
	const composed = await line.ask((artist) => artist.compose(sheet, advancesOf(sheet, pen)), DEADLINE);
	if (!composed.ok) return { ok: false, why: 'no-picture' };
	canvas.width = composed.value.width;
	canvas.height = composed.value.height;
	paint(composed.value, pen);
	const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!png) return { ok: false, why: 'no-picture' };
	const data = handed(attachment);
	if (!data) return { ok: true, png };
	const bytes = await png.arrayBuffer();
	const attached = await line.ask((artist) => artist.attach(bytes, data), DEADLINE);
	return attached.ok ? { ok: true, png: asPng(attached.value) } : { ok: false, why: 'no-picture' };
}

const asPng = (bytes: ArrayBuffer): Blob => new Blob([bytes], { type: 'image/png' });

const startArtist = (): Worker =>
	new Worker(new URL('../../workers/card.worker.ts', import.meta.url), { type: 'module' });
