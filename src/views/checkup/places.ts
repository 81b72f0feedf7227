import type { Finding } from '../../report/reading';
import type { Span } from '../../report/span';
import { hrefOf } from '../../ui/route';

/** The address of words in a report. */
export const hrefOfWords = (id: string, span: Span): string =>
	hrefOf({ page: 'report', id, place: { kind: 'words', span } });

/** The address of a finding's first place in its report; of the report where it is about none. */
export function hrefOfFinding(id: string, { spans: [first] }: Pick<Finding, 'spans'>): string {
	return first ? hrefOfWords(id, first) : hrefOf({ page: 'report', id });
}
