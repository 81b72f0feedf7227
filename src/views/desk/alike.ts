import type { Failure } from '../../report/failure';
import { failureSentence } from '../../words/sentence';
import type { Words } from '../../words/zh-Hans';

/** Files that failed for one reason: the sentence of the first, and the names of the others. */
export interface Alike {
	says: string;
	others: readonly string[];
}

/** So many files that failed for one reason are told each by itself. */
const EACH = 3;

/** The failures in the order in which their reasons came; many of one reason are told once. */
export function alike(failures: readonly Failure[], words: Pick<Words, 'failure'>): Alike[] {
	const byReason = new Map<string, Failure[]>();
	for (const failure of failures) {
		const reason = failureSentence({ ...failure, name: '' }, words);
		const met = byReason.get(reason);
		if (met) met.push(failure);
		else byReason.set(reason, [failure]);
	}
	const says = (failure: Failure) => failureSentence(failure, words);
	return [...byReason.values()].flatMap((group) => {
		if (group.length <= EACH) return group.map((failure) => ({ says: says(failure), others: [] }));
		const [first, ...others] = group as [Failure, ...Failure[]];
		return { says: says(first), others: others.map(({ name }) => name) };
	});
}
