import { type Found, toldOf } from '../found';

/**
 * Leaves out what one sentence denies where it counts the same: 复议2件，总局未收到涉及我局的复议 denies only some, whoever
 * had none.
 */
export function withoutNonesBesideSome(found: readonly Found[]): readonly Found[] {
	const counted = new Set(found.filter(({ figure: { value = 0 } }) => value > 0).map(toldOf));
	return found.filter((one) => !(isDenied(one) && counted.has(toldOf(one))));
}

const isDenied = ({ figure: { value, rule } }: Found): boolean => value === 0 && rule.startsWith('no-');
