import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../workers/numerals/quantities';
import { fold, sourceSpan } from '../../workers/text/fold';
import { type Example, examples } from './marked';

/** An example says every quantity that stands in it: what is not marked must not be read. */
describe('quantities', () => {
	it.each(examples('quantities.txt'))('$about, line $line: $text', (example) => {
		expect(read(example)).toEqual(marked(example));
	});
});

function read({ text }: Example): string[] {
	const folded = fold(text);
	return numbersIn(folded).quantities.map(({ start, end, value, unit, qualifier }) =>
		[`${text.slice(...sourceSpan(folded, start, end))}:`, value, unit, qualifier]
			.filter((part) => part !== '')
			.join(' ')
			.trim(),
	);
}

const marked = ({ marks }: Example): string[] => marks.map(({ words, says }) => `${words}: ${says}`);
