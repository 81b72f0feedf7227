import type { Figure } from './figure';
import type { Voice } from './voices/whose';

/** A figure of the official forms as it was found, with the voice that it was told in. */
export interface Found {
	voice: Voice;
	figure: Figure;
	/** Where its sentence begins. */
	sentence: number;
	/** Where the sentence begins that its own goes on with: 累计公开94条。其中，网站公开58条。 */
	follows?: number;
	/** The words of its clause up to those that name it, and they: 外事动态. */
	label?: string;
	/** Told in words that others outweigh, see `Rule.weak`. */
	weak?: boolean;
	/** What it says it counts: what has gathered (截至, 累计), or one year's (2013年, 新增). */
	counts?: 'stock' | 'year';
}

/** The same for all that one sentence tells of one figure, of one year and in one voice. */
export const toldOf = ({ figure: { id, year }, voice, sentence }: Found): string =>
	`${id} ${year} ${voice} ${sentence}`;
