import { readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import { isOn, levelIn, Skipping } from './properties';

/** What a style says about the paragraphs or characters that wear it. */
interface Style {
	name: string;
	basedOn?: string;
	/** 0 to 8 for headings, 9 for body text. */
	outline?: number;
	list?: string;
	listLevel?: number;
	isHidden?: boolean;
}

/** The styles of a document (styles.xml), each with what it inherits. */
export class Styles {
	readonly #styles = new Map<string, Style>();
	#normal: string | undefined;

	constructor(xml: string) {
		readXml(xml, this.#reader());
	}

	/** The heading level of a paragraph style, 1 to 6; undefined for body text. */
	headingLevel(style: string | undefined): number | undefined {
		for (const { outline, name } of this.#chain(style)) {
			const level = outline ?? levelInName(name);
			if (level !== undefined) return headingLevelOf(level);
		}
		return undefined;
	}

	/** The list that a paragraph style numbers its paragraphs by. */
	list(style: string | undefined): { id: string; level?: number | undefined; style: string | undefined } | undefined {
		const chain = this.#chain(style);
		const numbering = chain.find(({ list }) => list !== undefined);
		if (numbering?.list === undefined) return undefined;
		return { id: numbering.list, level: chain.find(({ listLevel }) => listLevel !== undefined)?.listLevel, style };
	}

	/** True for a style of hidden text. */
	hides(style: string | undefined): boolean {
		return this.#chain(style).find(({ isHidden }) => isHidden !== undefined)?.isHidden ?? false;
	}

	/** A style and those that it is based on; with none the default paragraph style. */
	#chain(from = this.#normal): Style[] {
		const chain: Style[] = [];
		for (let id = from; id !== undefined && chain.length < LONGEST_CHAIN; ) {
			const style = this.#styles.get(id);
			if (!style) break;
			chain.push(style);
			id = style.basedOn;
		}
		return chain;
	}

	#reader() {
		let style: Style = { name: '' };
		const skipping = new Skipping();
		const begin = (attributes: Attributes): void => {
			style = { name: '' };
			const id = attributes.get('styleid') ?? '';
			this.#styles.set(id, style);
			if (attributes.get('type') === 'paragraph' && isOn(attributes.get('default') ?? '0')) this.#normal = id;
		};
		return {
			open: (name: string, attributes: Attributes) => {
				if (skipping.open(name)) return;
				const value = attributes.get('val') ?? '';
				if (name === 'style') begin(attributes);
				else if (name === 'name') style.name = value;
				else if (name === 'basedon') style.basedOn = value;
				else if (name === 'outlinelvl') style.outline = levelIn(value);
				else if (name === 'numid' || name === 'ilfo') style.list = value;
				else if (name === 'ilvl') style.listLevel = levelIn(value);
				else if (name === 'vanish') style.isHidden = isOn(attributes.get('val'));
			},
			close: () => skipping.close(),
			text: () => {},
		};
	}
}

/** Styles are based on styles some five deep; a ring of them would have no end. */
const LONGEST_CHAIN = 50;

/** The built-in heading styles carry their level in their name too, also where a program left it out elsewhere. */
const levelInName = (name: string): number | undefined => {
	const digit = /^(?:heading|标题)\s{0,3}([1-9])$/i.exec(name)?.[1];
	return digit === undefined ? undefined : Number(digit) - 1;
};

/** Word's outline levels (from 0, 9 for none) as heading levels 1 to 6. */
export const headingLevelOf = (outline: number): number | undefined =>
	outline >= 9 ? undefined : Math.min(outline + 1, 6);
