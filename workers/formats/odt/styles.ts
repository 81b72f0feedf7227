import { readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import { type Level, levelOf } from './level';

/** The attributes of a line through the text, and of text above the line or below it. */
const STRIKE = 'text-line-through-style';
const POSITION = 'text-position';
/** super 58%, 33% 58% */
const ABOVE = /^(?:super|[1-9])/;

/** What a style says about the paragraphs or words that wear it. */
interface Style {
	parent: string | undefined;
	list: string | undefined;
	isHidden?: boolean;
	isRaised?: boolean;
}

/** The levels of a list style, from 0. */
export type ListStyle = readonly (Level | undefined)[];

/** The styles of a text document; where two parts of it have one of the same name, that of the later part holds. */
export class Styles {
	/** How headings are numbered that stand in no list. */
	outline: ListStyle = [];
	readonly #styles = new Map<string, Style>();
	readonly #lists = new Map<string, ListStyle>();

	constructor(...parts: readonly string[]) {
		for (const part of parts) readXml(headOf(part), this.#reader());
	}

	/** True for a style of hidden or struck-out text. */
	hides(family: Family, name: string | undefined): boolean {
		return this.#chain(family, name).find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false;
	}

	/** True for a style of words set above the line. */
	raises(name: string | undefined): boolean {
		return this.#chain('text', name).find(({ isRaised }) => isRaised !== undefined)?.isRaised ?? false;
	}

	/** The levels of a list style. */
	levels(name: string | undefined): ListStyle | undefined {
		return this.#lists.get(name ?? '');
	}

	/** The list style that a paragraph style brings into a list without one of its own. */
	list(paragraphStyle: string | undefined): string | undefined {
		return this.#chain('paragraph', paragraphStyle).find(({ list }) => list !== undefined)?.list;
	}

	/** A style and those that it is made of. */
	#chain(family: Family, from: string | undefined): Style[] {
		const chain: Style[] = [];
		for (let name = from; name !== undefined && chain.length < LONGEST_CHAIN; ) {
			const style = this.#styles.get(`${family} ${name}`);
			if (!style) break;
			chain.push(style);
			name = style.parent;
		}
		return chain;
	}

	#reader() {
		let style: Style | undefined;
		let levels: (Level | undefined)[] = [];
		const begin = (attributes: Attributes): void => {
			style = { parent: attributes.get('parent-style-name'), list: attributes.get('list-style-name') };
			this.#styles.set(`${attributes.get('family')} ${attributes.get('name')}`, style);
		};
		const beginList = (name?: string): void => {
			levels = [];
			if (name === undefined) this.outline = levels;
			else this.#lists.set(name, levels);
		};
		return {
			open: (name: string, attributes: Attributes) => {
				if (name === 'style') begin(attributes);
				else if (name === 'text-properties' && style) describe(style, attributes);
				else if (name === 'list-style') beginList(attributes.get('name'));
				else if (name === 'outline-style') beginList();
				else if (LEVELS.has(name)) levels[levelIn(attributes.get('level'))] = levelOf(name, attributes);
			},
			close: (name: string) => {
				if (name === 'style') style = undefined;
			},
			text: () => {},
		};
	}
}

function describe(style: Style, attributes: Attributes): void {
	if (attributes.has('display') || attributes.has(STRIKE))
		style.isHidden = attributes.get('display') === 'none' || (attributes.get(STRIKE) ?? 'none') !== 'none';
	const position = attributes.get(POSITION);
	if (position !== undefined) style.isRaised = ABOVE.test(position);
}

type Family = 'paragraph' | 'text';

/** Styles are made of others some five deep; a ring of them would have no end. */
const LONGEST_CHAIN = 50;

const LEVELS: ReadonlySet<string> = new Set([
	'list-level-style-number',
	'list-level-style-bullet',
	'list-level-style-image',
	'outline-level-style',
]);

/** A level, which the file counts from 1, from 0 to 9; what is no number is the first one. */
export const levelIn = (value: string | undefined): number => {
	const level = Number.parseInt(value ?? '', 10);
	return level >= 1 ? Math.min(level - 1, 9) : 0;
};

/** All styles stand before the body. */
function headOf(xml: string): string {
	const body = xml.indexOf('<office:body');
	return body < 0 ? xml : xml.slice(0, body);
}
