import type { Checkup, RelatedFinding } from '../../../report/relations';
import { overlap, type Span } from '../../../report/span';

/** A finding of another report that a place of this one has a part in. */
export interface ToldElsewhere {
	/** The other report's id. */
	report: string;
	finding: RelatedFinding;
}

/**
 * What is found in other reports when they are held against this one and that lies on this place; what is marked there
 * is left out.
 */
export const toldElsewhere = (report: string, place: Span, checkups: Iterable<Checkup>): ToldElsewhere[] =>
	[...checkups].flatMap(({ id, findings }) =>
		id === report
			? []
			: findings.filter((finding) => isAbout(finding, report, place)).map((finding) => ({ report: id, finding })),
	);

const isAbout = ({ elsewhere = [] }: RelatedFinding, report: string, place: Span): boolean =>
	elsewhere.some((one) => one.report === report && one.spans.some((span) => overlap(span, place)));
