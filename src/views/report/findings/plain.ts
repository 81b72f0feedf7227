import type { FindingMark } from '../../../report/marks';
import type { Finding, Reading } from '../../../report/reading';
import type { Span } from '../../../report/span';
import type { ChecksWords } from '../../../words/checks/zh-Hans';
import type { Say } from '../../../words/sayings';
import { amountsOf } from './amounts';
import { sentenceAround } from './places';

/** What the text is written with. */
export interface Pen {
	words: ChecksWords;
	/** Whose report it is and of which year. */
	title: string;
	/** What all that was checked came to. */
	sum: string;
	finding(index: number): Finding | undefined;
	/** The places of a finding, each by its name; what all of them have in common is said once, before them. */
	places(spans: readonly Span[]): { line?: string; names: readonly string[] };
	number(value: number): string;
	mark(finding: number): FindingMark | undefined;
	say: Say;
}

/** Findings under one title. */
export interface Group {
	name: string;
	/** Their places. */
	findings: readonly number[];
}

/** Places of one finding that are written out. */
const MOST_PLACES = 8;

/** All findings as plain text, numbered, each with the words it is about: for a message or a document. */
export function findingsText(reading: Reading, groups: readonly Group[], pen: Pen): string {
	let number = 0;
	const written = groups.flatMap(({ name, findings }) => [
		'',
		pen.words.plain.part(name),
		...findings.flatMap((index) => findingLines(reading, index, ++number, pen)),
	]);
	const told = number > 0 ? [pen.words.plain.ask, ...written] : ['', pen.words.none];
	return [pen.words.plain.heading(pen.title, reading.source.name), pen.sum, ...told, ''].join('\n');
}

function findingLines(reading: Reading, index: number, number: number, pen: Pen): string[] {
	const { words } = pen;
	const finding = pen.finding(index);
	if (!finding) return [];
	const amounts = amountsOf(finding, pen.number, words.points);
	const mark = pen.mark(index);
	return [
		`${number}. ${words.plain.head(words.severity[finding.severity], words.rule[finding.rule] ?? finding.rule)}`,
		`   ${pen.say(finding.says)}`,
		...(amounts ? [`   ${amountsLine(amounts, words)}`] : []),
		`   ${whereLine(reading, finding.spans, pen)}`,
		...(mark ? [`   ${words.plain.mark(words.verdict[mark.verdict], mark.note ?? '')}`] : []),
	];
}

/** Cells that are named behind a sentence: one of a table that has it otherwise. */
const CELLS_BESIDE = 2;

/** The sentence, with the cells of a table that it is held against; or the cells alone. */
function whereLine(reading: Reading, spans: readonly Span[], pen: Pen): string {
	const quote = spans[0] && sentenceAround(reading, spans[0]);
	if (!quote) return placesLine(spans, pen);
	const cells = spans.filter((span) => sentenceAround(reading, span) === undefined).slice(0, CELLS_BESIDE);
	return pen.words.plain.where([`“${quote}”`, ...pen.places(cells).names]);
}

function placesLine(spans: readonly Span[], { places, words }: Pen): string {
	const { line, names } = places(spans);
	const more = names.length - MOST_PLACES;
	return words.plain.where([...names.slice(0, MOST_PLACES), ...(more > 0 ? [words.morePlaces(more)] : [])], line);
}

const amountsLine = (
	{ actual, expected, basis, difference }: NonNullable<ReturnType<typeof amountsOf>>,
	words: ChecksWords,
) =>
	words.listed([
		`${words.actual} ${actual}`,
		`${words.expected[basis]} ${expected}`,
		...(difference ? [`${words.difference} ${difference}`] : []),
	]);
