import { countEn } from '../number';
import type { SettingsWords } from './zh-Hans';

/** The words of the settings in English. */
export const settingsEn: SettingsWords = {
	title: 'Settings',
	language: 'Language',
	theme: 'Appearance',
	script: 'Script of reports',
	scripts: { original: 'As printed', hans: '简体', hant: '繁體' },
	themes: { system: 'System', light: 'Light', dark: 'Dark' },
	storage: 'Storage',
	used: (used, quota) => `${used} used of about ${quota}`,
	persisted: 'The browser has agreed to keep these reports and will not clear them by itself.',
	notPersisted: 'The browser may clear these reports when space runs low. Keep the original files of important ones.',
	unknownSpace: 'The browser does not say how much space is used.',
	kept: (n) => `${countEn(n, 'report')} in the library`,
	offline: 'Offline',
	offlineReady: 'Ready to work offline: opening, reading and searching need no network.',
	offlineNotYet: 'Getting ready to work offline, or the browser does not support it.',
	about: 'About',
	aboutText:
		'Gongkai reads annual reports on government information disclosure and lists every figure with the words that say it, and checks whether they add up. There is no server; reports never leave your device.',
};
