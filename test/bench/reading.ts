/** How long a whole reading takes, against a bare scan for digits and against a general recognizer of numbers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-suite';
import type { Reading } from '../../src/report/reading';
import type { Document } from '../../workers/formats/document';
import { paragraphsOf } from '../../workers/formats/text';
import { read, readDocument } from '../../workers/read';
import { stagesOf } from './stages';
import { line, median, millis } from './timing';

/** At most this many times a bare scan; at least this many times faster than the recognizer; jammed tables at most this many times clean ones. */
const AIMS = { scan: 25, recognizer: 20, jammed: 3 };
/** The bench is run from the project's folder, as a bundle (see vite.config.ts here). */
const SEED = join(process.cwd(), '../shared/reports/seed');
const FIXTURES = join(process.cwd(), 'test/fixtures/reports');

const { named, texts } = sources();
const [tabs, run] = tables();
const bytes = texts.map((text) => new TextEncoder().encode(text));
const length = texts.reduce((whole, text) => whole + text.length, 0);
console.log(`${named}: ${texts.length} texts, ${length} characters; Node ${process.version}\n`);

const scan = await median(2000, () => texts.map((text) => text.match(/\d[\d,.]*/g)?.length));
const reading = await median(400, () => Promise.all(texts.map(readText)));
const decoded = await median(200, () =>
	Promise.all(bytes.map((one) => read({ name: 'bench.txt', bytes: one.slice().buffer }))),
);
const [clean, jammed] = [await median(200, () => readText(tabs)), await median(200, () => readText(run))];
const recognizer = await median(11, () =>
	texts.map((text) => Recognizers.recognizeNumber(text, Recognizers.Culture.Chinese)),
);

line('a bare scan /\\d[\\d,.]*/g', millis(scan));
line('the whole reading', millis(reading), `${(length / 1000 / reading).toFixed(1)} million characters a second`);
line('the whole reading, from bytes', millis(decoded));
line('recognizeNumber in Chinese', millis(recognizer), 'numbers only');
console.log();
line('reading ÷ scan', (reading / scan).toFixed(1), `aim: at most ${AIMS.scan}`);
line('recognizeNumber ÷ reading', (recognizer / reading).toFixed(1), `aim: at least ${AIMS.recognizer}`);
line('jammed ÷ clean tables', (jammed / clean).toFixed(1), `aim: at most ${AIMS.jammed}`);
console.log('\nStage by stage:');
const stages = await stagesOf(texts.map(documentOf));
const rest = reading - stages.reduce((whole, [, time]) => whole + time, 0);
for (const [name, time] of [...stages, ['the rest', rest] as const])
	line(`  ${name}`, millis(time), `${((100 * time) / reading).toFixed(0)} %`);

const held = [reading / scan <= AIMS.scan, recognizer / reading >= AIMS.recognizer, jammed / clean <= AIMS.jammed];
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
