import type { Folded } from '../../text/fold';
import type { Figure } from '../figures';
import { inOneSentence } from '../lists/items';

/** Whether two figures of the running text are told in sentences of their own: they may be of different bodies. */
export const isToldApart = (folded: Folded, { item: a }: Figure, { item: b }: Figure): boolean =>
	a !== undefined && b !== undefined && !inOneSentence(folded, a, b);
