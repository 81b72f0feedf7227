import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '../../../src/report/reading';
import { overlap } from '../../../src/report/span';
import { read } from '../../../workers/read';
import { type Example, examples, type Mark } from '../../marked/marked';

/** A paragraph of the corpus with the report that it stands in. */
export interface Passage extends Example {
	/** Title and part heading, as they stand before the paragraph. */
	head: string;
	/** The report's own year. */
	year: number;
}

/** A figure that a person reads from a passage: `id[/self|/any] value [over|under|about] [?]`. */
interface Expectation extends Mark {
	id: string;
	/** any: whether the area's or the body's own, two careful readers would differ. */
	scope: string;
	/** Value and hedge. */
	amount: string;
	/** Two careful readers would differ whether this is told at all. */
	optional: boolean;
}

/** How a passage was read, against what a person reads in it. */
interface Verdict {
	right: string[];
	wrong: string[];
	missed: string[];
}

const FOLDER = join(import.meta.dirname, '../../fixtures/marked');

/** The headings that the corpus names by the kind of part. */
const HEADINGS: Readonly<Record<string, string>> = {
	overview: '一、总体情况',
	proactive: '二、主动公开政府信息情况',
	response: '三、政策解读和回应关切情况',
	application: '三、依申请公开政府信息情况',
	fee: '四、政府信息公开收费及减免情况',
	appeal: '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
	organisation: '六、机构建设和保障经费情况',
	training: '七、政府信息公开会议和培训情况',
	problems: '八、存在的主要问题和改进措施',
	other_matters: '六、其他需要报告的事项',
};

/** The files of the corpus: figures-*.txt. */
export const corpus = (): string[] => readdirSync(FOLDER).filter((name) => /^figures-.*\.txt$/.test(name));

/** The passages of a file. A line `@ issuer year kind` says which report and part those below it stand in. */
export function passages(file: string): Passage[] {
	let place = { head: '', year: 0 };
	return examples(file).flatMap((example) => {
		if (!example.text.startsWith('@')) return [{ ...example, ...place }];
		place = placeOf(example.text);
		return [];
	});
}

function placeOf(line: string): { head: string; year: number } {
	const [issuer, year, kind = ''] = line.slice(1).trim().split(/\s+/);
	const title = `${issuer}${year}年政府信息公开工作年度报告\n\n`;
	return { head: title + (kind in HEADINGS ? `${HEADINGS[kind]}\n` : ''), year: Number(year) };
}

/** Reads a passage by the whole pipeline and compares. */
export async function judge(passage: Passage): Promise<Verdict> {
	const read = await figuresOf(passage);
	const told = passage.marks.flatMap((mark) => mark.says.split('; ').map((says) => toldBy(mark, says)));
	const stands = (one: Indicator, mark: Expectation) => tells(one, mark, passage.head.length);
	return {
		right: read.filter((one) => told.some((mark) => stands(one, mark) && !mark.optional)).map(shown),
		wrong: read.filter((one) => !told.some((mark) => stands(one, mark))).map(shown),
		missed: told.filter((mark) => !mark.optional && !read.some((one) => stands(one, mark))).map(({ says }) => says),
	};
}

/** The figures that the whole pipeline reads from a passage, of its own year. */
export async function figuresOf({ head, text, year }: Passage): Promise<Indicator[]> {
	const bytes = new TextEncoder().encode(head + text).buffer as ArrayBuffer;
	const outcome = await read({ name: 'passage.txt', bytes });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value.indicators.filter((one) => (one.year ?? year) === year);
}

function toldBy(mark: Mark, says: string): Expectation {
	const [name = '', ...rest] = says.split(' ');
	const [id = '', scope = 'all'] = name.split('/');
	const amount = rest.filter((word) => word !== '?').join(' ');
	return { ...mark, says, id, scope, amount, optional: rest.includes('?') };
}

const tells = (one: Indicator, mark: Expectation, head: number): boolean =>
	one.id === mark.id &&
	amountOf(one) === mark.amount &&
	(mark.scope === 'any' || mark.scope === one.scope) &&
	overlap(one.span, [head + mark.start, head + mark.end]);

const amountOf = ({ value, qualifier }: Indicator): string => (qualifier ? `${value} ${qualifier}` : `${value}`);

const shown = (one: Indicator): string => `${one.id}/${one.scope} ${amountOf(one)} (${one.rule}: ${one.quote})`;
