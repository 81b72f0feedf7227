import type { Language } from '../../../src/words/language';

/** Every plain text in a tree of words; what has to be given names or numbers is left out. */
export function leaves(tree: unknown): string[] {
	if (typeof tree === 'string') return [tree];
	return tree && typeof tree === 'object' ? Object.values(tree).flatMap(leaves) : [];
}

/** Characters that only the other script has, of those that these words are full of; in English, any. */
export const OF_ANOTHER_SCRIPT: Readonly<Record<Language, RegExp>> = {
	'zh-Hans': /[開數檔報關請實與庫彙備還]/,
	'zh-Hant': /[裏“”开数档报关请实与库汇备还]/,
	en: /\p{Script=Han}/u,
};
