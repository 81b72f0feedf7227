import { APART } from './apart';
import { APPEALS } from './appeals';
import { APPLICATION } from './application';
import { BODIES } from './bodies';
import { HANDLING } from './handling';
import { KINDS } from './kinds';
import { MEANS } from './means';
import { PUBLICATION } from './publication';
import { RESPONSE } from './response';
import { wordsOf } from './words';

/** An application or a meeting that says 公开 speaks of disclosure, whatever stands around it: 申请公开事项, 政务公开推进会. */
const TO_DISCLOSE = wordsOf(
	`${APPLICATION.application} ${APPLICATION.applicationCount} ${MEANS.meeting} ${MEANS.training}`,
).filter((word) => word.includes('公开'));

/** 业务动态类 is 业务动态类信息 as well: of each kind that ends so, both are words. */
const kindsOfInformation = Object.fromEntries(
	Object.entries(KINDS).map(([kind, words]) => [
		kind,
		kind.startsWith('cat')
			? [...new Set(wordsOf(words).flatMap((word) => (word.endsWith('类') ? [word, `${word}信息`] : [word])))].join(' ')
			: words,
	]),
) as { [kind in keyof typeof KINDS]: string };

/**
 * The words of these reports, by what they mean. A rule is written over meanings (collected, application), not over
 * letters, so that a wording that nobody has met yet is one word more here and no new rule.
 *
 * Each part of the field has a file. A word may stand under several meanings. At a place the longest word wins:
 * 不同意公开 is a refusal, never 同意公开.
 */
export const LEXICON = {
	...PUBLICATION,
	disclosure: [...new Set([...wordsOf(PUBLICATION.disclosure), ...TO_DISCLOSE])].join(' '),
	...RESPONSE,
	...APPLICATION,
	...HANDLING,
	...APPEALS,
	...MEANS,
	...kindsOfInformation,
	...APART,
	...BODIES,
} as const;

/** A meaning that the lexicon has words for. */
export type Meaning = keyof typeof LEXICON;
