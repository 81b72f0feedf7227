import type { StorageTrouble } from '../library/library';
import type { Failure } from '../report/failure';
import type { Notice } from '../report/reading';
import type { ReportWords } from './report/zh-Hans';
import type { Words } from './zh-Hans';

// The words of a code take a value of that code; the compiler cannot follow the pairing through the table.

/** Why a file was not read, in a sentence that names it. */
export const failureSentence = (failure: Failure, words: Pick<Words, 'failure'>): string =>
	words.failure[failure.code](failure as never);

/** What the reader should know about a reading as a whole. */
export const noticeSentence = (notice: Notice, words: Pick<ReportWords, 'notice'>): string =>
	words.notice[notice.code](notice as never);

/** Why the library is not as it should be, and what to do. */
export const troubleSentence = (trouble: StorageTrouble, words: Pick<Words, 'trouble'>): string =>
	words.trouble[trouble.code](trouble as never);
