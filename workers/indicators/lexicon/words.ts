/** The words of a list: between them stand spaces or line ends. */
export const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

/** Every verb with every object. */
export const each = (verbs: string, objects: string): string =>
	wordsOf(verbs)
		.flatMap((verb) => wordsOf(objects).map((object) => verb + object))
		.join(' ');

/** What joins two names. */
export const AND = '及 和 与 、';

/** Names of kinds of information, each in all the ways a list can have it: 概况, 概况类, 概况信息, 概况类信息, 概况类政府信息. */
export const asKinds = (names: string): string =>
	[...new Set(wordsOf(names).flatMap(withItsMark).flatMap(inList))].join(' ');

/** 、部门简介 is one word: 、部门 in a list of bodies would keep 部门 from its kind. */
const withItsMark = (name: string): string[] => (name.startsWith('部门') ? [name, `、${name}`] : [name]);

function inList(name: string): string[] {
	if (name.endsWith('信息')) return [name];
	return name.endsWith('类') ? [name, ...ofClass(name)] : [name, `${name}信息`, `${name}类`, ...ofClass(`${name}类`)];
}

const ofClass = (name: string): string[] => ['信息', '政府信息', '政务信息'].map((word) => name + word);
