import type { Fact, Indicator, Reading, Section } from '../../src/report/reading';
import { overlap, type Span } from '../../src/report/span';
import type { Expected, ExpectedIndicator } from './fixture';
import { tableFigures } from './official-tables';

/** A table's row is quoted by its label; its cells stand within this many characters behind it. */
const CELLS_BEHIND = 90;

/** Everything in which a reading differs from the answer, a sentence each; none when it is right. */
export function faults(reading: Reading, expected: Expected): string[] {
	const asked = [...expected.indicators, ...tableFigures(expected)];
	return [
		...untrueQuotes(reading),
		...metaFaults(reading, expected),
		...headingFaults(reading, expected),
		...asked.filter((one) => !one.optional).flatMap((one) => missed(reading, one)),
		...reading.indicators.flatMap((one) => unasked(reading, one, asked)),
		...(expected.facts ?? []).flatMap((one) => missedFact(reading, one)),
		...trapped(reading, expected),
	];
}

/** Every span must hold the words that are quoted from it, and lie in the text. */
function untrueQuotes({ text, indicators }: Reading): string[] {
	return indicators
		.filter(({ span, quote }) => !quote || text.slice(...span) !== quote)
		.map(({ id, quote }) => `${id}: the quote «${quote}» is not what stands there`);
}

function metaFaults({ meta }: Reading, { meta: asked }: Expected): string[] {
	return Object.entries(asked).flatMap(([field, right]) => {
		const got = meta[field as keyof typeof meta];
		const answers = Array.isArray(right) ? right : [right];
		return answers.some((one) => same(one, got))
			? []
			: [`meta.${field}: ${JSON.stringify(got)}, not ${JSON.stringify(right)}`];
	});
}

const same = (a: unknown, b: unknown): boolean => bare(JSON.stringify(a)) === bare(JSON.stringify(b));
const bare = (words = ''): string => words.replace(/[\s\u00a0\u3000]/g, '');

function headingFaults(reading: Reading, { sections }: Expected): string[] {
	const found = flat(reading.sections);
	const missing = sections.flatMap(({ heading, kind }) => {
		const got = found.find((one) => names(one, heading));
		if (!got) return [`heading missed: ${heading}`];
		return kind && got.kind !== kind ? [`kind of ${heading}: ${got.kind}, not ${kind}`] : [];
	});
	const known = (one: Section) => one.kind === 'annex' || sections.some(({ heading }) => names(one, heading));
	const made = reading.sections.filter((one) => one.level === 1 && !known(one));
	return [...missing, ...made.map((one) => `no heading: ${one.number ?? ''}${one.heading}`)];
}

const flat = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...flat(one.children)]);
const names = ({ number, heading }: Section, words: string): boolean =>
	bare(`${number ?? ''}${heading}`) === bare(words);

function missed(reading: Reading, asked: ExpectedIndicator): string[] {
	const alike = reading.indicators.filter((one) => one.id === asked.id && one.scope === (asked.scope ?? 'all'));
	const right = alike.filter((one) => one.value === asked.value && one.year === asked.year);
	const name = `${asked.id}/${asked.scope ?? 'all'} = ${asked.value}`;
	if (!right.length)
		return [`missed: ${name} «${asked.quote ?? asked.cell ?? ''}» (got ${alike.map(shown).join('; ')})`];
	const [placed] = right.filter((one) => standsWhere(reading.text, one, asked));
	if (!placed) return [`evidence elsewhere: ${name} «${right[0]?.quote}»`];
	if (placed.qualifier !== asked.qualifier) return [`hedge of ${name}: ${placed.qualifier}, not ${asked.qualifier}`];
	return asked.unit && placed.unit !== asked.unit ? [`unit of ${name}: ${placed.unit}, not ${asked.unit}`] : [];
}

const shown = ({ value, readings, year }: Indicator): string =>
	`${value ?? `open: ${readings}`}${year ? ` in ${year}` : ''}`;

/** True where an indicator's span touches the words asked for; a cell of tables 3 and 4 must say its value. */
function standsWhere(
	text: string,
	{ span, quote }: Indicator,
	{ quote: words, cell, value }: ExpectedIndicator,
): boolean {
	if (words !== undefined) return places(text, words).some((place) => overlap(place, span));
	if (cell !== undefined) return places(text, cell).some(([from, to]) => overlap([from, to + CELLS_BEHIND], span));
	// A cell may say 无.
	return quote.replace(/[,，\s]/g, '').includes(String(value)) || (value === 0 && quote === '无');
}

/** Where words stand in a text. An answer that quotes what is not there is a fault of the answer. */
export function places(text: string, words: string): Span[] {
	const found: Span[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push([at, at + words.length]);
	if (!found.length) throw new Error(`the report does not say «${words}»`);
	return found;
}

/** A figure left open is no fault while its readings hold the truth; another year's is none while it says so. */
function unasked({ meta }: Reading, got: Indicator, asked: readonly ExpectedIndicator[]): string[] {
	if (got.year !== undefined && got.year !== meta.year) return [];
	const alike = asked.filter(
		(one) => one.id === got.id && (one.scope ?? 'all') === got.scope && one.year === undefined,
	);
	const known = alike.some(({ value }) =>
		got.value === undefined ? got.readings?.includes(value) : got.value === value,
	);
	return known ? [] : [`wrong: ${got.id}/${got.scope} = ${shown(got)} «${got.quote}» by ${got.rule}`];
}

function missedFact({ text, facts }: Reading, asked: NonNullable<Expected['facts']>[number]): string[] {
	const [where] = places(text, asked.quote);
	const here = facts.filter((one) => where && overlap(one.span, where));
	const right = here.some(
		(one) => one.value === asked.value && one.unit === asked.unit && one.qualifier === asked.qualifier,
	);
	return right ? [] : [`fact missed: «${asked.quote}» (got ${here.map(factShown).join('; ')})`];
}

const factShown = ({ value, unit, qualifier, label }: Fact): string => `${label} ${value} ${unit} ${qualifier ?? ''}`;

/** Figures read where none stands. */
function trapped({ text, indicators, facts }: Reading, { never, indicators: asked }: Expected): string[] {
	const allowed = (one: Indicator) =>
		asked.some(({ id, value, optional }) => optional && id === one.id && value === one.value);
	const figures = [...indicators.filter((one) => !allowed(one)).map(indicatorAt), ...facts.map(factAt)];
	const over = (words: string, read: readonly { span: Span; says: string }[]) =>
		read
			.filter(({ span }) => places(text, words).some((place) => overlap(place, span)))
			.map(({ says }) => `read from «${words}»: ${says}`);
	return [
		...never.figure.flatMap((words) => over(words, figures)),
		...never.indicator.flatMap((words) => over(words, figures.slice(0, figures.length - facts.length))),
	];
}

const indicatorAt = (one: Indicator) => ({ span: one.span, says: `${one.id} = ${shown(one)}` });
const factAt = (one: Fact) => ({ span: one.span, says: factShown(one) });
