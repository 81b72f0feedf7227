import type { Found } from '../found';

/**
 * Leaves out the applications that were accepted where their sentence tells how many came: 登记申请45件，受理43件. What was not
 * accepted came in all the same.
 */
export function withoutAccepted(found: readonly Found[]): readonly Found[] {
	const accepted = found.filter(isAccepted);
	if (accepted.length === 0) return found;
	const isAmong = (some: Found, all: Found): boolean =>
		all.figure.id === some.figure.id &&
		!isAccepted(all) &&
		all.sentence === some.sentence &&
		all.voice === some.voice &&
		all.figure.year === some.figure.year &&
		(all.figure.value ?? 0) > (some.figure.value ?? 0);
	return found.filter((one) => !accepted.includes(one) || !found.some((other) => isAmong(one, other)));
}

const isAccepted = ({ figure: { id, quote } }: Found): boolean => id === 'application.received' && ACCEPTED.test(quote);
const ACCEPTED = /^(?:正式|依法|实际|予以|已|共)*受理/;
