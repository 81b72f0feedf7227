import { goesOn } from '../by-context/continuation';
import type { Clause } from '../sentence/clause';
import type { Sentence } from '../sentence/sentence';
import { type ToldYear, yearOf } from './year';

/** What the figures of a sentence were told for. */
interface YearsTold {
	last: ToldYear;
	/** Whether one of them is of the report's own year. */
	own: boolean;
}

const NOTHING_TOLD: YearsTold = { last: undefined, own: false };

/** Follows the years through a report: 历年累计公开94条。其中，网站公开58条。 goes on with what has gathered. */
export class YearKeeper {
	/** Where the sentence begins that this one goes on with. */
	follows: number | undefined;
	readonly #reported: number | undefined;
	#before = NOTHING_TOLD;
	#now = NOTHING_TOLD;
	#start = 0;

	constructor(reported: number | undefined) {
		this.#reported = reported;
	}

	/** To be called for each sentence in order, before its figures are asked for. */
	enter(sentence: Sentence): void {
		const isOn = goesOn(sentence);
		this.follows = isOn ? (this.follows ?? this.#start) : undefined;
		this.#start = sentence.start;
		this.#before = isOn ? this.#now : NOTHING_TOLD;
		// 2013年公开94条。其中，网站58条。其中，… goes on and on.
		this.#now = { last: this.#before.own ? undefined : this.#before.last, own: false };
	}

	/** The year of a number: the one that its sentence names, or that of the sentence that it goes on with. */
	of(sentence: Sentence, clause: Clause): ToldYear {
		const year = yearOf(sentence, clause, this.#reported);
		if (year !== undefined || this.#before.own || namesItsTime(sentence, clause)) return year;
		return this.#before.last;
	}

	/** Keeps the year that a figure was told for. */
	note(year: ToldYear): void {
		this.#now = { last: year, own: this.#now.own || year === undefined };
	}
}

/** 历年累计公开94条。其中，今年公开30条。 */
const namesItsTime = ({ text, start, years }: Sentence, clause: Clause): boolean =>
	years.some(({ end }) => end <= clause.end) || OWN_YEAR.test(text.slice(start, clause.end));
const OWN_YEAR = /[今本当]年|全年|年内|年度/;
