import type { Summary } from '../report/summary';

type Whose = Pick<Summary, 'id' | 'issuer' | 'year'>;

/** Whether two reports are versions of one: of the same issuer and year, where both state them, with other bytes. */
export const areVersions = (one: Whose, other: Whose): boolean =>
	one.id !== other.id &&
	one.issuer !== undefined &&
	one.year !== undefined &&
	one.issuer === other.issuer &&
	one.year === other.year;
