import { type Accessor, createResource } from 'solid-js';
import type { CheckupWords } from './checkup/zh-Hans';
import type { Language } from './language';

const loaders: Readonly<Record<Language, () => Promise<CheckupWords>>> = {
	'zh-Hans': async () => (await import('./checkup/zh-Hans')).checkupZhHans,
	'zh-Hant': async () => (await import('./checkup/zh-Hant')).checkupZhHant,
	en: async () => (await import('./checkup/en')).checkupEn,
};

/** What the check-up and the findings between reports say: loaded with them, not with the first page. */
export const loadCheckupWords = (language: Language): Promise<CheckupWords> => loaders[language]();

/** Those words in the reader's language, once they have arrived; the last ones until then. */
export function createCheckupWords(language: Accessor<Language>): Accessor<CheckupWords | undefined> {
	const [words] = createResource(language, loadCheckupWords);
	return () => words.latest;
}
