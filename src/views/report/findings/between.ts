import type { Against, Checkup } from '../../../report/relations';

/** The places of the findings against such reports, the gravest first. */
export const placesOf = ({ between }: Checkup, what: Against): number[] =>
	between.filter(({ against }) => against === what).map(({ index }) => index);
