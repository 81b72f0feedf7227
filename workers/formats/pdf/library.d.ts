/** The half of the PDF library that reads files; it usually runs in a worker of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
	export const WorkerMessageHandler: { initializeFromPort(port: unknown): void };
}
