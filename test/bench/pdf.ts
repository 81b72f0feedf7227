import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { characterMaps } from '../../workers/formats/pdf/character-maps';
import { read } from '../../workers/read';
import { medians } from './timing';

const ROUNDS = 15;

/** How long the reading of a PDF takes, from its bytes to its figures, and how long the library takes for its bare text. */
export async function pdfTimes(bytes: Uint8Array): Promise<{ reading: number; library: number }> {
	const times = await medians(ROUNDS, {
		reading: () => read({ name: 'bench.pdf', bytes: bytes.slice().buffer as ArrayBuffer }),
		library: () => bareText(bytes.slice()),
	});
	return { reading: times.get('reading') as number, library: times.get('library') as number };
}

/** The text of all pages as the library gives it, used as its own documentation shows. */
async function bareText(data: Uint8Array): Promise<number> {
	const task = getDocument({ ...characterMaps(), data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true });
	const document = await task.promise;
	let pieces = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		pieces += (await page.getTextContent()).items.length;
		page.cleanup();
	}
	await task.destroy();
	return pieces;
}
