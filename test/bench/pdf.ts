import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { characterMaps } from '../../workers/formats/pdf/character-maps';
import { read } from '../../workers/read';
import { line, medians, millis } from './timing';

/** At most this many times the library's bare text; at most this many MB for so many pages, Node itself included. */
const AIMS = { library: 1.3, memory: 300 };
const PAGES = 300;
const ROUNDS = 15;
const FILES = ['../shared/reports/dev/huaian-hongze-2023.pdf', 'test/fixtures/formats/city-2015-annex/report.pdf'];

/** Measures the reading of PDFs and prints it; true where the aims are met. */
export async function pdfHeld(): Promise<boolean> {
	const file = FILES.map((path) => join(process.cwd(), path)).find((path) => existsSync(path)) as string;
	const bytes = new Uint8Array(readFileSync(file));
	const times = await medians(ROUNDS, {
		reading: () => read({ name: 'bench.pdf', bytes: bytes.slice().buffer }),
		library: () => bareText(bytes.slice()),
	});
	const [reading, library] = [times.get('reading') as number, times.get('library') as number];
	const memory = memoryOf(PAGES);
	console.log();
	line('the whole reading of a PDF', millis(reading), basename(file));
	line('bare text by the PDF library', millis(library));
	line('reading ÷ library', (reading / library).toFixed(2), `aim: at most ${AIMS.library}`);
	line(`memory for a PDF of ${PAGES} pages`, `${memory} MB`, `aim: at most ${AIMS.memory} MB, Node itself included`);
	return reading / library <= AIMS.library && memory <= AIMS.memory;
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

/** The most memory that a process takes that does nothing but read a PDF of so many pages, in MB. */
function memoryOf(pages: number): number {
	const script = join(process.cwd(), 'node_modules/.cache/bench/memory.js');
	const { stdout, stderr } = spawnSync(process.execPath, [script, String(pages)], { encoding: 'utf8' });
	if (!stdout) throw new Error(stderr);
	return Number(stdout);
}
