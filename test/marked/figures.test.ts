import { describe, expect, it } from 'vitest';
import type { Indicator, Reading } from '../../src/report/reading';
import { overlap } from '../../src/report/span';
import { EXAMPLE_AT, readExample, YEAR } from './example-report';
import { type Example, examples, type Mark } from './marked';

/** An example says every figure of the official forms that stands in it: what is not marked must not be read. */
describe('figures', () => {
	it.each(examples('figures.txt'))('$about, line $line: $text', async (example) => {
		const read = thisYear(await readExample(example));
		const wanted = figuresIn(example);
		expect(read.map(shown).sort()).toEqual(wanted.map(({ says }) => says).sort());
		expect(wanted.filter((mark) => !read.some((one) => stands(one, mark)))).toEqual([]);
	});
});

const thisYear = ({ indicators }: Reading): Indicator[] => indicators.filter(({ year = YEAR }) => year === YEAR);

/** One mark may say several figures: reconsideration.total 0; litigation.total 0. */
const figuresIn = ({ marks }: Example): Mark[] =>
	marks.flatMap((mark) => mark.says.split('; ').map((says) => ({ ...mark, says })));

const shown = ({ id, scope, value, qualifier }: Indicator): string =>
	[scope === 'self' ? `${id}/self` : id, value, qualifier].filter((part) => part !== undefined).join(' ');

const stands = (one: Indicator, mark: Mark): boolean =>
	shown(one) === mark.says && overlap(one.span, [EXAMPLE_AT + mark.start, EXAMPLE_AT + mark.end]);
