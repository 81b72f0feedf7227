import type { Language } from './language';
import type { SettingsWords } from './settings/zh-Hans';

const loaders: Readonly<Record<Language, () => Promise<SettingsWords>>> = {
	'zh-Hans': async () => (await import('./settings/zh-Hans')).settingsZhHans,
	'zh-Hant': async () => (await import('./settings/zh-Hant')).settingsZhHant,
	en: async () => (await import('./settings/en')).settingsEn,
};

/** What only the settings say: loaded with them, not with the first page. */
export const loadSettingsWords = (language: Language): Promise<SettingsWords> => loaders[language]();
