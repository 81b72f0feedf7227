import type { KeptWords } from './kept/zh-Hans';
import type { Language } from './language';

const loaders: Readonly<Record<Language, () => Promise<KeptWords>>> = {
	'zh-Hans': async () => (await import('./kept/zh-Hans')).keptZhHans,
	'zh-Hant': async () => (await import('./kept/zh-Hant')).keptZhHant,
	en: async () => (await import('./kept/en')).keptEn,
};

/** What is said about backups, storage and deletion: loaded when one of them comes up. */
export const loadKeptWords = (language: Language): Promise<KeptWords> => loaders[language]();
