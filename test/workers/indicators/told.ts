import type { Indicator, Meta, SectionKind } from '../../../src/report/reading';
import { indicatorsOf } from '../../../workers/indicators/indicators';
import { numbersIn } from '../../../workers/numerals/quantities';
import { fold } from '../../../workers/text/fold';

/** Where a sentence stands: in whose report, and in which part of it. */
export interface Place extends Pick<Meta, 'issuer' | 'level'> {
	part?: SectionKind | undefined;
}

/** Reads one sentence as its report has it: without headings, of 2019 or of the form that asks for the figure. */
export function told(sentence: string, id: string, { part, ...whose }: Place = {}): Indicator[] {
	const folded = fold(sentence);
	const outline = {
		sections: [],
		headings: [],
		furniture: [],
		paragraphs: [{ start: 0, end: folded.text.length, furniture: false, ...(part && { kind: part }) }],
	};
	const year = OF_2014.test(id) ? 2014 : 2019;
	return indicatorsOf(folded, outline, numbersIn(folded), { script: 'hans', year, ...whose });
}

const OF_2014 = /^application\.replied\.denied\./;
