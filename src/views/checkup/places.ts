import type { RelatedFinding } from '../../report/relations';
import { hrefOfReport } from '../../ui/route';

/** The address of a finding in its report: what it says, and all that it is about. */
export const hrefOfFinding = (id: string, { index }: Pick<RelatedFinding, 'index'>): string =>
	hrefOfReport(id, { kind: 'finding', index });
