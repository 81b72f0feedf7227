import { SenseSet } from './sense-set';
import { NO_WORD, type Sense, senseNumber, setOf, type Term } from './terms';

/** The stretch of a folded text that terms stand in. */
interface Passage {
	text: string;
	from: number;
	to: number;
	/** All that its terms say as they are printed: most passages have nothing that a rewording is about. */
	said: SenseSet;
}

/** The terms of a passage, with some that mean another thing here than by themselves. */
export type Rewording = (terms: readonly Term[], passage: Passage) => readonly Term[];

/** A stretch as one word that says nothing. */
export const nameless = ({ start, end }: { start: number; end: number }): Term => ({
	start,
	end,
	senses: [],
	set: new SenseSet(),
	word: NO_WORD,
});

/** A term that means something else here than by itself. */
export const reworded = ({ start, end }: Term, sense: Sense): Term => ({
	start,
	end,
	senses: [senseNumber(sense)],
	set: setOf(sense),
	word: NO_WORD,
});
