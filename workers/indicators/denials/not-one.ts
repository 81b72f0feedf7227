import type { Counted } from '../sentence/clause';
import { setOf } from '../sentence/terms';

/** 没有接到一起申请, 一起申请也没有接到: not a single one is none, and the denial tells it. */
export const isDeniedOne = ({ quantity: { value, spelled, end }, clause, sentence }: Counted): boolean =>
	value === 1 &&
	((spelled && clause.terms.some(({ set }) => set.meets(NONE) && !set.meets(NO_NONE))) ||
		NOT_EVEN.test(sentence.text.slice(end, end + 16)));
/** 1件申请也没有 */
const NOT_EVEN = /^[^,，。;；\d]{0,12}(?:也|都)(?:没|未|无)/;
const NONE = setOf('none');
const NO_NONE = setOf('noNone');
