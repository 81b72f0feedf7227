import '../formats/pdf/platform';
import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { characterMaps } from '../formats/pdf/character-maps';
import type { Pages } from './drawer';
import { OffscreenCanvases, PlainFilters } from './factories';

/** Pictures of more pixels than this are left out: a page of a report at 600 dpi has 35 million. */
const LARGEST_PICTURE = 50_000_000;

type Context = NonNullable<Parameters<PDFPageProxy['render']>[0]['canvasContext']>;

/** Opens a PDF for drawing, all of the library in this worker. */
export async function openPdfPages(bytes: Uint8Array): Promise<Pages> {
	const task = getDocument({
		...characterMaps(),
		data: bytes,
		verbosity: VerbosityLevel.ERRORS,
		maxImageSize: LARGEST_PICTURE,
		CanvasFactory: OffscreenCanvases,
		FilterFactory: PlainFilters,
		// The security policy allows no compiled modules; the same decoders are there as scripts.
		useWasm: false,
		wasmUrl: new URL('../decoders/', location.href).href,
		// Characters are drawn by their outlines: a worker has no style sheet to load fonts with.
		disableFontFace: true,
		disableWorkerRendering: true,
		enableXfa: false,
	} as Parameters<typeof getDocument>[0]);
	const document = await task.promise;
	const sizes = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
		sizes.push({ width, height });
	}
	return {
		sizes,
		async draw(number, scale) {
			const page = await document.getPage(number);
			const viewport = page.getViewport({ scale });
			const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
			const canvasContext = canvas.getContext('2d') as unknown as Context;
			await page.render({ canvas: null, canvasContext, viewport }).promise;
			page.cleanup();
			return canvas;
		},
	};
}
