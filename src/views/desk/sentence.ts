import type { StorageTrouble } from '../../library/library';
import type { Failure } from '../../report/failure';
import type { Words } from '../../words/zh-Hans';

// The words of a code take a value of that code; the compiler cannot follow the pairing through the table.

/** Why a file was not read, in a sentence that names it. */
export const failureSentence = (failure: Failure, words: Words): string =>
	words.failure[failure.code](failure as never);

/** Why the library is not as it should be, and what to do. */
export const troubleSentence = (trouble: StorageTrouble, words: Words): string =>
	words.trouble[trouble.code](trouble as never);
