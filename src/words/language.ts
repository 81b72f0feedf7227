import { type Accessor, createSignal } from 'solid-js';
import { type Words, zhHans } from './zh-Hans';

/** The languages of the interface (BCP 47). */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** Each language by its own name, the same in every interface. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
	'zh-Hans': '简体中文',
	'zh-Hant': '繁體中文',
	en: 'English',
};

const loaders: Readonly<Record<Language, () => Promise<Words>>> = {
	'zh-Hans': async () => zhHans,
	'zh-Hant': async () => (await import('./zh-Hant')).zhHant,
	en: async () => (await import('./en')).en,
};

/** The words of the interface in a language, whatever the interface speaks at present. */
export const loadWords = (language: Language): Promise<Words> => loaders[language]();

/**
 * The interface language for a browser's list of languages (BCP 47, most wanted first).
 * Chinese of Taiwan, Hong Kong and Macao is Traditional; what is neither Chinese nor English gets Simplified.
 */
export function languageFor(wanted: readonly string[]): Language {
	for (const tag of wanted) {
		if (/^zh-(?:hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
		if (/^zh\b/i.test(tag)) return 'zh-Hans';
		if (/^en\b/i.test(tag)) return 'en';
	}
	return 'zh-Hans';
}

/** What the interface speaks. */
export interface Speech {
	language: Accessor<Language>;
	/** The interface in that language; changes only once the new words have arrived. */
	words: Accessor<Words>;
	choose(language: Language): Promise<void>;
}

/** The words of the interface; starts in Simplified Chinese, whose words come with the first load. */
export function createSpeech(): Speech {
	const [said, setSaid] = createSignal<{ language: Language; words: Words }>({ language: 'zh-Hans', words: zhHans });
	let latest: Language = 'zh-Hans';
	return {
		language: () => said().language,
		words: () => said().words,
		async choose(language) {
			latest = language;
			const words = await loadWords(language);
			if (latest === language) setSaid({ language, words });
		},
	};
}
