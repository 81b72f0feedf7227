import { readXml } from '../page/markup';
import type { Attributes } from '../page/spans';
import { isOn, levelIn } from './properties';

/** How one level of a list is numbered. */
export interface Level {
	start: number;
	format: string;
	/** The label, %1 to %9 standing for the numbers of the levels. */
	text: string;
	/** All numbers of the label in digits. */
	isLegal: boolean;
	/** The level after which it starts again, counted from 1; 0 for never. Any higher one where left out. */
	restart?: number;
	/** The paragraph style that this level belongs to. */
	style?: string;
}

/** A way of numbering that several lists may share, and count on together. */
export interface Scheme {
	id: string;
	levels: (Level | undefined)[];
	/** The numbering style that it takes its levels from, or gives them to. */
	takesFrom?: string;
	givesTo?: string;
}

/** What numbers paragraphs: a scheme, and where it departs from that. */
export interface List {
	scheme: string;
	/** Levels that it numbers in another way, or starts again at another number, by level. */
	levels: (Level | undefined)[];
	starts: (number | undefined)[];
}

/** The lists and schemes of a document (numbering.xml) by their ids. */
export interface Numbering {
	lists: ReadonlyMap<string, List>;
	schemes: ReadonlyMap<string, Scheme>;
}

/** Reads the lists of a document (numbering.xml). */
export function numberingOf(xml: string): Numbering {
	const reader = new NumberingReader();
	readXml(xml, reader);
	return reader;
}

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', isLegal: false });

class NumberingReader implements Numbering {
	readonly lists = new Map<string, List>();
	readonly schemes = new Map<string, Scheme>();
	#scheme: Scheme | undefined;
	#list: List | undefined;
	#level = newLevel();
	#override = 0;

	open(name: string, attributes: Attributes): void {
		const value = attributes.get('val') ?? '';
		if (name === 'abstractnum') this.#beginScheme(attributes.get('abstractnumid') ?? '');
		else if (name === 'num') this.#beginList(attributes.get('numid') ?? '');
		else if (name === 'lvl') this.#beginLevel(levelIn(attributes.get('ilvl')));
		else if (name === 'lvloverride') this.#override = levelIn(attributes.get('ilvl'));
		else if (name === 'abstractnumid' && this.#list) this.#list.scheme = value;
		else if (name === 'startoverride' && this.#list) this.#list.starts[this.#override] = numberIn(value);
		else if (name === 'numstylelink' && this.#scheme) this.#scheme.takesFrom = value;
		else if (name === 'stylelink' && this.#scheme) this.#scheme.givesTo = value;
		else this.#describe(name, value, attributes);
	}

	#beginScheme(id: string): void {
		this.#list = undefined;
		this.#scheme = { id, levels: [] };
		this.schemes.set(id, this.#scheme);
	}

	#beginList(id: string): void {
		this.#scheme = undefined;
		this.#list = { scheme: '', levels: [], starts: [] };
		this.lists.set(id, this.#list);
	}

	#beginLevel(at: number): void {
		this.#level = newLevel();
		const { levels } = this.#list ?? this.#scheme ?? { levels: [] };
		levels[at] = this.#level;
	}

	#describe(name: string, value: string, attributes: Attributes): void {
		if (name === 'start') this.#level.start = numberIn(value);
		else if (name === 'numfmt') this.#level.format = value;
		else if (name === 'lvltext') this.#level.text = value;
		else if (name === 'islgl') this.#level.isLegal = isOn(attributes.get('val'));
		else if (name === 'lvlrestart') this.#level.restart = numberIn(value);
		else if (name === 'pstyle') this.#level.style = value;
	}

	close(): void {}
	text(): void {}
}

/** A number of a list; none runs into the millions. */
const numberIn = (value: string): number => {
	const number = Number.parseInt(value, 10);
	return Math.abs(number) < 1_000_000 ? number : 1;
};
