import type { Found } from '../found';

/**
 * Leaves out what one sentence denies where it counts the same: 复议2件，总局未收到涉及我局的复议 denies only some, whoever
 * had none.
 */
export const withoutNonesBesideSome = (found: readonly Found[]): readonly Found[] => {
	const some = new Set(found.filter(({ figure: { value } }) => (value ?? 0) > 0).map(keyOf));
	return found.filter((one) => !(one.figure.value === 0 && DENIED.test(one.figure.rule) && some.has(keyOf(one))));
};
const DENIED = /^no-/;
const keyOf = ({ figure: { id, year }, voice, sentence }: Found): string => `${id} ${year} ${voice} ${sentence}`;
