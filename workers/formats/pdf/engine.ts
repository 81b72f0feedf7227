/// <reference path="./library.d.ts" />
import './platform';
import { getDocument, type PDFDocumentProxy, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { characterMaps } from './character-maps';
import type { PageResources } from './painter';
import { openChannel } from './port';

/** An open PDF. */
interface OpenPdf {
	document: PDFDocumentProxy;
	/** What its pages' instructions name; fonts come with the pages that are set in them. */
	resources: PageResources;
	close(): Promise<void>;
}

/** Pictures are not looked into: a picture of more pixels than this is left out. */
const LARGEST_PICTURE = 1;

/**
 * Opens a PDF with the library, both halves of it in this thread: the caller is a worker already.
 *
 * @throws the library's own errors: PasswordException, InvalidPDFException and others
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
	const channel = openChannel();
	WorkerMessageHandler.initializeFromPort(channel.reading);
	const worker = new PDFWorker({ port: channel.asking as never, verbosity: VerbosityLevel.ERRORS });
	const task = getDocument({
		...characterMaps(),
		data: bytes,
		worker,
		verbosity: VerbosityLevel.ERRORS,
		maxImageSize: LARGEST_PICTURE,
		// Fonts are not drawn with: neither their outlines nor substitutes for missing ones are needed.
		disableFontFace: false,
		useSystemFonts: true,
		// The codes of characters are told too.
		fontExtraProperties: true,
		useWasm: false,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		enableXfa: false,
	});
	const close = async () => {
		await task.destroy();
		worker.destroy();
	};
	try {
		const document = await task.promise;
		const layers = await document.getOptionalContentConfig();
		const isShown = (layer: unknown) => layers.isVisible(layer);
		return { document, resources: { fonts: channel.fonts, isShown }, close };
	} catch (error) {
		await close();
		throw error;
	}
}
