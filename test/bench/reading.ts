/** How long a whole reading takes, against a bare scan for digits and against a general recognizer of numbers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/report/reading';
import type { Document } from '../../workers/formats/document';
import { paragraphsOf } from '../../workers/formats/text';
import { read, readDocument } from '../../workers/read';
import { stagesOf } from './stages';
import { line, medians, millis } from './timing';

/**
 * At most this many times a bare scan; at least this many times faster than the recognizer; jammed tables at most this
 * many times clean ones.
 */
const AIMS = { scan: 25, recognizer: 20, jammed: 3 };
/** So many rounds are measured, after as many to warm up. */
const ROUNDS = 150;
/** The bench is run from the project's folder, as a bundle (see vite.config.ts here). */
const SEED = join(process.cwd(), '../shared/reports/seed');
const FIXTURES = join(process.cwd(), 'test/fixtures/reports');

const { named, texts } = sources();
const [tabs, run] = tables();
const bytes = texts.map((text) => new TextEncoder().encode(text));
const length = texts.reduce((whole, text) => whole + text.length, 0);
console.log(`${named}: ${texts.length} texts, ${length} characters; Node ${process.version}\n`);

const cold = performance.now();
await Promise.all(texts.map(readText));
const first = performance.now() - cold;
const stages = await stagesOf(texts.map(documentOf));
const times = await medians(ROUNDS, {
	scan: () => texts.map((text) => text.match(/\d[\d,.]*/g)?.length),
	reading: () => Promise.all(texts.map(readText)),
	decoded: () => Promise.all(bytes.map((one) => read({ name: 'bench.txt', bytes: one.slice().buffer }))),
	clean: () => readText(tabs),
	jammed: () => readText(run),
	...stages,
});
// Only now, as the PDF library below: they put slower functions of their own (push among them) in place of the language's.
const { default: Recognizers } = await import('@microsoft/recognizers-text-suite');
const general = await medians(11, {
	recognizer: () => texts.map((text) => Recognizers.recognizeNumber(text, Recognizers.Culture.Chinese)),
});
const time = (name: string): number => times.get(name) ?? general.get(name) ?? 0;
const [scan, reading, recognizer] = [time('scan'), time('reading'), time('recognizer')];
const jammed = time('jammed') / time('clean');

line('a bare scan /\\d[\\d,.]*/g', millis(scan));
line('the whole reading', millis(reading), `${(length / 1000 / reading).toFixed(1)} million characters a second`);
line('the whole reading, from bytes', millis(time('decoded')), 'with its decoding and its hash');
line('the very first reading', millis(first), 'code not yet compiled, tables not yet made');
line('recognizeNumber in Chinese', millis(recognizer), 'numbers only');
console.log();
line('reading ÷ scan', (reading / scan).toFixed(1), `aim: at most ${AIMS.scan}`);
line('recognizeNumber ÷ reading', (recognizer / reading).toFixed(1), `aim: at least ${AIMS.recognizer}`);
line('jammed ÷ clean tables', jammed.toFixed(1), `aim: at most ${AIMS.jammed}`);
console.log('\nStage by stage, each by itself, and how many scans it takes:');
for (const name of Object.keys(stages)) line(`  ${name}`, millis(time(name)), (time(name) / scan).toFixed(1));

const { pdfHeld } = await import('./pdf');
const pdf = await pdfHeld();
const held = [pdf, reading / scan <= AIMS.scan, recognizer / reading >= AIMS.recognizer, jammed <= AIMS.jammed];
process.exitCode = held.every(Boolean) ? 0 : 1;

function sources(): { named: string; texts: string[] } {
	try {
		const files = readdirSync(SEED).sort();
		return {
			named: 'The real reports (../shared/reports/seed)',
			texts: files.map((file) => readFileSync(join(SEED, file), 'utf8')),
		};
	} catch {
		const own = readdirSync(FIXTURES).map((name) => join(FIXTURES, name, 'report.txt'));
		return {
			named: 'Our own fixtures (the real reports are not here)',
			texts: own.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8')),
		};
	}
}

function documentOf(text: string): Document {
	return { format: 'text', encoding: 'utf-8', text, blocks: paragraphsOf(text) };
}

function readText(text: string): Promise<Reading> {
	return readDocument(documentOf(text), { name: 'bench.txt', bytes: text.length, sha256: '', format: 'text' });
}

/** A report whose tables stand between tabs, and the same with its cells run together. */
function tables(): [string, string] {
	const source = readFileSync(join(FIXTURES, 'county-2021-tabs/report.txt'), 'utf8');
	return [source, source.replaceAll('\t', '')];
}
