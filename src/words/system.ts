import type { Language } from './language';
import type { SystemWords } from './system/zh-Hans';

const loaders: Readonly<Record<Language, () => Promise<SystemWords>>> = {
	'zh-Hans': async () => (await import('./system/zh-Hans')).systemZhHans,
	'zh-Hant': async () => (await import('./system/zh-Hant')).systemZhHant,
	en: async () => (await import('./system/en')).systemEn,
};

/** What is said about the installed app, its version and its updates: loaded when one of them comes up. */
export const loadSystemWords = (language: Language): Promise<SystemWords> => loaders[language]();
