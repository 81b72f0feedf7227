import type { Page } from 'playwright';
import type { Attachment, Sheet } from '../../src/report/sheet';
import { builtFiles } from '../build/dist';

/** What is looked at of a picture. */
interface Looked {
	width: number;
	height: number;
	/** The ground, and where something differs from it in the margins. */
	ground: string;
	strays: [x: number, y: number][];
	/** Of all pixels, how many are not the ground's. */
	inked: number;
}

const script = (): string => builtFiles().find((path) => /card\.worker-[\w-]+\.js$/.test(path)) ?? '';

/** Asks the built app's own card worker as the page asks it, and keeps its answer as `globalThis.card`. */
async function draw(page: Page, sheet: Sheet, attachment?: Attachment): Promise<void> {
	await page.evaluate(
		async (asked) => {
			const shared = globalThis as { cardWorker?: Worker; card?: unknown };
			shared.cardWorker ??= new Worker(new URL(asked.script, document.baseURI), { type: 'module' });
			const worker = shared.cardWorker;
			const id = `${Math.random()}`;
			const answered = new Promise<unknown>((resolve) => {
				worker.onmessage = ({ data }) => data.id === id && resolve(data.value);
			});
			const argumentList = asked.given.map((value) => ({ type: 'RAW', value }));
			worker.postMessage({ id, type: 'APPLY', path: ['draw'], argumentList });
			shared.card = await answered;
		},
		{ script: script(), given: [sheet, attachment] as const },
	);
}

/** A card's PNG. */
export async function pngOf(page: Page, sheet: Sheet, attachment?: Attachment): Promise<Uint8Array<ArrayBuffer>> {
	await draw(page, sheet, attachment);
	const base64 = await page.evaluate(() => {
		let bytes = '';
		const { card } = globalThis as unknown as { card: { png: ArrayBuffer } };
		for (const byte of new Uint8Array(card.png)) bytes += String.fromCharCode(byte);
		return btoa(bytes);
	});
	return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** A card, looked at pixel by pixel. */
export async function looked(page: Page, sheet: Sheet, margin: number): Promise<Looked> {
	await draw(page, sheet);
	return page.evaluate(async (free) => {
		const { card } = globalThis as unknown as { card: { png: ArrayBuffer } };
		const image = await createImageBitmap(new Blob([card.png], { type: 'image/png' }));
		const { width, height } = image;
		const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
		if (!context) throw new Error('no canvas');
		context.drawImage(image, 0, 0);
		const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
		const strays: [number, number][] = [];
		let inked = 0;
		for (let at = 0; at < pixels.length; at++) {
			if (pixels[at] === pixels[0]) continue;
			inked++;
			const [x, y] = [at % width, Math.floor(at / width)];
			const inside = x >= free && x < width - free && y >= free && y < height - free;
			if (!inside && strays.length < 5) strays.push([x, y]);
		}
		const ground = [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].join();
		return { width, height, ground, strays, inked: inked / pixels.length };
	}, margin);
}
