import type { Finding } from '../../../report/reading';
import { overlap, type Span } from '../../../report/span';

/** A finding that lies on a place; `first` where it is the place that the finding begins with. */
export interface FindingAt {
	/** Its place among those that were given. */
	index: number;
	first: boolean;
}

/** Tells which findings lie on a place, the gravest first. */
export function findingsAt(findings: readonly Pick<Finding, 'spans'>[]): (span: Span) => FindingAt[] {
	const places = findings
		.flatMap(({ spans }, index) => spans.map((span, i) => ({ span, index, first: i === 0 })))
		.sort((a, b) => a.span[0] - b.span[0]);
	return (span) => {
		const found = new Map<number, boolean>();
		for (const place of places) {
			if (place.span[0] >= span[1]) break;
			if (overlap(place.span, span)) found.set(place.index, place.first || found.get(place.index) === true);
		}
		return [...found].map(([index, first]) => ({ index, first })).sort((a, b) => a.index - b.index);
	};
}
