import type { Found } from './headings';
import { rankOf } from './runs';

/** The headings, those below the problems without the kinds of other parts: what was wrong with 政策解读 is no part on it. */
export function withoutKindsBelowProblems(found: readonly Found[]): Found[] {
	let problems: Found | undefined;
	return found.map((heading) => {
		if (problems && rankOf(heading.style) <= rankOf(problems.style)) problems = undefined;
		if (!problems) {
			if (heading.kind === 'problems') problems = heading;
			return heading;
		}
		const { kind, ...bare } = heading;
		return kind === 'problems' ? heading : bare;
	});
}
