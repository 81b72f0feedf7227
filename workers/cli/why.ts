import type { Indicator, Reading } from '../../src/report/reading';
import { failureSentence } from '../../src/words/sentence';
import { zhHans } from '../../src/words/zh-Hans';
import { rightBefore, rightBehind } from '../text/around';
import { gatherFileAt, readFileAt } from './file';
import { knownWords } from './known-words';
import { writtenIn } from './written-in';

/** Prints how each figure of a report was read: its words, its rule and where that is, and every step of the derivation. */
async function why(path: string | undefined, wanted: string | undefined): Promise<void> {
	if (!path) return stop('npm run why -- FILE [INDICATOR | words]');
	if (wanted === 'words') return words(path);
	const outcome = await readFileAt(path);
	if (!outcome.ok) return stop(failureSentence(outcome.failure, zhHans));
	const figures = outcome.value.indicators.filter(({ id }) => !wanted || id === wanted || id.startsWith(`${wanted}.`));
	if (figures.length === 0)
		return stop(wanted ? `${wanted}: no such figure in this report` : 'no figures in this report');
	for (const figure of figures) console.log(told(figure, outcome.value));
}

/** Prints what each word of a report means to the rules: where a figure is missed, which word they do not know. */
async function words(path: string): Promise<void> {
	const gathered = await gatherFileAt(path);
	if (!gathered.ok) return stop(failureSentence(gathered.failure, zhHans));
	for (const sentence of knownWords(gathered.value)) console.log(sentence);
}

function told(figure: Indicator, { text }: Reading): string {
	const { id, scope, value, readings, unit = '', qualifier, year, span, rule } = figure;
	const amount = value === undefined ? `open: ${readings?.join(' / ')}` : `${value} ${unit}`;
	const more = [qualifier, year && `of ${year}`].filter(Boolean).join(', ');
	return [
		`${id} [${scope}] = ${amount}${more && ` (${more})`}`,
		`  rule   ${[rule, writtenIn(rule)].filter(Boolean).join('  in ')}`,
		`  says   ${inContext(text, span)}  (${span[0]}–${span[1]})`,
		...figure.derivation.map(
			(step) => `  ${step.saw.padEnd(6)} ${step.says}${step.span ? `  (${step.span[0]}–${step.span[1]})` : ''}`,
		),
		'',
	].join('\n');
}

const CONTEXT = 16;
const inContext = (text: string, [start, end]: readonly [number, number]): string =>
	`…${rightBefore(text, start, CONTEXT)}«${text.slice(start, end)}»${rightBehind(text, end, CONTEXT)}…`.replace(
		/\s+/g,
		' ',
	);

function stop(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}

await why(process.argv[2], process.argv[3]);
