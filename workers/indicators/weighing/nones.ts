import type { Found } from '../found';

/**
 * Leaves out what one sentence denies where it counts the same: 复议2件，总局未收到涉及我局的复议 denies only some, whoever
 * had none.
 */
export const withoutNonesBesideSome = (found: readonly Found[]): readonly Found[] => {
	const isDenied = (one: Found): boolean =>
		one.figure.value === 0 &&
		one.figure.rule.startsWith('no-') &&
		found.some((other) => (other.figure.value ?? 0) > 0 && countsTheSame(one, other));
	return found.filter((one) => !isDenied(one));
};

const countsTheSame = (one: Found, other: Found): boolean =>
	one.sentence === other.sentence &&
	one.figure.id === other.figure.id &&
	one.figure.year === other.figure.year &&
	one.voice === other.voice;
