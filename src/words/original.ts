import type { Language } from './language';
import type { OriginalWords } from './original/zh-Hans';

const loaders: Readonly<Record<Language, () => Promise<OriginalWords>>> = {
	'zh-Hans': async () => (await import('./original/zh-Hans')).originalZhHans,
	'zh-Hant': async () => (await import('./original/zh-Hant')).originalZhHant,
	en: async () => (await import('./original/en')).originalEn,
};

/** What the drawn pages of a report's file say: loaded with the first report that has them. */
export const loadOriginalWords = (language: Language): Promise<OriginalWords> => loaders[language]();
