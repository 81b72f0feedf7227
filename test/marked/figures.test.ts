import { describe, expect, it } from 'vitest';
import type { Indicator, Reading } from '../../src/report/reading';
import { overlap } from '../../src/report/span';
import { read } from '../../workers/read';
import { type Example, examples, type Mark } from './marked';

/** Examples stand in a report of this year: what belongs to another is not read as its own. */
const TITLE = '霁川市望河区2017年政府信息公开工作年度报告\n\n';
const YEAR = 2017;

/** An example says every figure of the official forms that stands in it: what is not marked must not be read. */
describe('figures', () => {
	it.each(examples('figures.txt'))('$about, line $line: $text', async (example) => {
		const reading = await readingOf(TITLE + example.text);
		expect(thisYear(reading).map(shown).sort()).toEqual(
			wanted(example)
				.map(({ says }) => says)
				.sort(),
		);
		for (const mark of wanted(example)) expect(thisYear(reading).filter((one) => stands(one, mark))).not.toEqual([]);
	});
});

async function readingOf(text: string): Promise<Reading> {
	const outcome = await read({ name: 'example.txt', bytes: new TextEncoder().encode(text).buffer as ArrayBuffer });
	if (!outcome.ok) throw new Error(outcome.failure.code);
	return outcome.value;
}

const thisYear = ({ indicators }: Reading): Indicator[] => indicators.filter(({ year = YEAR }) => year === YEAR);

/** One mark may say several figures: reconsideration.total 0; litigation.total 0. */
const wanted = ({ marks }: Example): Mark[] =>
	marks.flatMap((mark) => mark.says.split('; ').map((says) => ({ ...mark, says })));

const shown = ({ id, scope, value, qualifier }: Indicator): string =>
	[scope === 'self' ? `${id}/self` : id, value, qualifier].filter((part) => part !== undefined).join(' ');

const stands = (one: Indicator, mark: Mark): boolean =>
	shown(one) === mark.says && overlap(one.span, [TITLE.length + mark.start, TITLE.length + mark.end]);
