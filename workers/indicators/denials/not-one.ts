import { rightBefore, rightBehind } from '../../text/around';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** 没有接到一起申请, 一起申请也没有接到: not a single one is none, and the denial tells it. */
export const isDeniedOne = ({
	quantity: { value, spelled, start, end },
	clause,
	sentence: { text },
}: Counted): boolean =>
	value === 1 &&
	((spelled &&
		(clause.terms.some(({ set }) => set.meets(NONE) && !set.meets(NO_NONE)) ||
			NOT.test(rightBefore(text, start, 2)))) ||
		NOT_EVEN.test(rightBehind(text, end, 16)));
/** 无一起败诉: the word that denies touches the number. */
const NOT = /[无没未]有?$/;
/** 1件申请也没有 */
const NOT_EVEN = /^[^,，。;；\d]{0,12}(?:也|都)(?:没|未|无)/;
const NONE = setOf('none');
const NO_NONE = setOf('noNone');
