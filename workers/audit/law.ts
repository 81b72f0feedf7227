import type { Saying } from '../../src/report/saying';
import { type Folded, sourceSpan } from '../text/fold';
import type { Docket } from './docket';
import type { Told } from './told';

/** The 条例 of 2019 (国务院令第711号) came into force on 15 May 2019. */
const SINCE = 2019;
const REVISED = /修订|废止|原|旧/;

/** The 条例 of 2008 cited as in force, or its words, in a report of the new forms. */
export function law({ folded, meta }: Told, docket: Docket): void {
	if (meta.year === undefined || meta.year < SINCE) return;
	cited(folded, '国务院令第492号', { code: 'old-regulations' }, docket);
	cited(folded, '具体行政行为', { code: 'old-term' }, docket);
}

function cited(folded: Folded, words: string, says: Saying, docket: Docket): void {
	const at = folded.text.indexOf(words);
	if (at < 0 || REVISED.test(folded.text.slice(Math.max(0, at - 30), at + words.length + 20))) return;
	docket.fails('law.outdated', { says, spans: [sourceSpan(folded, at, at + words.length)] });
}
