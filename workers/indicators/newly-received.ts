import type { Found } from './indicators';

/** Said of what came in this year only. */
export const isNewlyReceived = ({ figure: { id, quote } }: Found): boolean =>
	id === 'application.received' && NEWLY.test(quote);
const NEWLY = /^新收/;

/** Leaves out what was in hand where its sentence tells what was new of it: 办理申请37件，其中上年结转1件，本年新收36件. */
export function withoutInHand(found: readonly Found[]): readonly Found[] {
	const newly = found.filter(isNewlyReceived);
	if (newly.length === 0) return found;
	return found.filter(
		(one) =>
			one.figure.id !== 'application.received' ||
			!newly.some(
				({ sentence, voice, figure }) =>
					sentence === one.sentence && voice === one.voice && (figure.value ?? 0) < (one.figure.value ?? 0),
			),
	);
}
