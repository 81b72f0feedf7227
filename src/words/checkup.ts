import type { CheckupWords } from './checkup/zh-Hans';
import type { Language } from './language';

const loaders: Readonly<Record<Language, () => Promise<CheckupWords>>> = {
	'zh-Hans': async () => (await import('./checkup/zh-Hans')).checkupZhHans,
	'zh-Hant': async () => (await import('./checkup/zh-Hant')).checkupZhHant,
	en: async () => (await import('./checkup/en')).checkupEn,
};

/** What the check-up and the findings between reports say: loaded with them, not with the first page. */
export const loadCheckupWords = (language: Language): Promise<CheckupWords> => loaders[language]();
