/** The words of a list: between them stand spaces or line ends. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** Every verb with every object. */
export const each = (verbs: string, objects: string): string =>
	wordsOf(verbs)
		.flatMap((verb) => wordsOf(objects).map((object) => verb + object))
		.join(' ');

/** What joins two names. */
export const AND = '及 和 与 、';
