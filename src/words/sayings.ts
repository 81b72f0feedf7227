import type { Code, Saying, SayingOf } from '../report/saying';
import type { Language } from './language';

/** The sentence of every saying, in one language. */
export type Sayings = Sentences<Code>;
/** Some of them: a family. */
export type Sentences<C extends Code> = { readonly [One in C]: (of: SayingOf<One>) => string };

/** Puts what the reconciliation says into words. */
export type Say = (saying: Saying) => string;

const loaders: Readonly<Record<Language, () => Promise<Sayings>>> = {
	'zh-Hans': async () => (await import('./sayings/zh-Hans')).sayingsZhHans,
	'zh-Hant': async () => (await import('./sayings/zh-Hant')).sayingsZhHant,
	en: async () => (await import('./sayings/en')).sayingsEn,
};

/** What the reconciliation says, in one language: loaded where it is shown first. */
export const loadSay = async (language: Language): Promise<Say> => saidIn(await loaders[language]());

/** How the sayings of a language are told: each by the words for its code, and behind it what is said besides. */
export const saidIn = (sayings: Sayings): Say => {
	const say: Say = (saying) =>
		`${(sayings[saying.code] as (of: Saying) => string)(saying)}${saying.and ? say(saying.and) : ''}`;
	return say;
};
