import type { Failure } from '../../report/failure';
import { groupedBy } from '../../report/grouped';
import { failureSentence } from '../../words/sentence';
import type { Words } from '../../words/zh-Hans';

/** Files that failed for one reason: the sentence of the first, and the names of the others. */
export interface Alike {
	code: Failure['code'];
	says: string;
	others: readonly string[];
}

/** So many files that failed for one reason are told each by itself. */
const EACH = 3;

/** The failures in the order in which their reasons came; many of one reason are told once. */
export function alike(failures: readonly Failure[], words: Pick<Words, 'failure'>): Alike[] {
	const byReason = groupedBy(failures, (failure) => failureSentence({ ...failure, name: '' }, words));
	const told = (failure: Failure, others: readonly Failure[] = []): Alike => ({
		code: failure.code,
		says: failureSentence(failure, words),
		others: others.map(({ name }) => name),
	});
	return [...byReason.values()].flatMap((group) => {
		if (group.length <= EACH) return group.map((failure) => told(failure));
		const [first, ...others] = group;
		return told(first, others);
	});
}
