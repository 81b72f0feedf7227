import type { Finding } from '../../report/reading';
import { hrefOfReport } from '../../ui/route';

/** The address of a finding's first place in its report; of the report where it is about none. */
export const hrefOfFinding = (id: string, { spans: [first] }: Pick<Finding, 'spans'>): string =>
	hrefOfReport(id, first && { kind: 'words', span: first });
