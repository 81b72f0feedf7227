import type { Printed } from '../page/printed';
import { raised } from '../page/raised';
import { headLines } from '../story/heads';
import { shownBy } from '../story/instruction';
import { numberBefore } from '../story/number';
import { Story } from '../story/story';
import { CHARACTERS, LINE_ENDS } from './characters';
import { ofPage } from './charset';
import { type Aside, DESTINATIONS, type Entered } from './destinations';
import { Resources } from './resources';
import { Row } from './row';
import {
	type Destination,
	depthOf,
	gathers,
	initial,
	lookOf,
	PLAIN_CHARACTERS,
	PLAIN_PARAGRAPH,
	type State,
} from './state';
import { Tokens } from './tokens';
import { Writer } from './writer';

/** Groups within groups that are followed; real files go some thirty deep. */
const DEEPEST = 1000;

/** Reads an RTF file token by token into what it prints. */
export class Reader {
	/** Pictures that it holds. */
	pictures = 0;
	/** False where the file ends within a paragraph or row. */
	isWhole = true;
	readonly #body = new Story();
	readonly #asides: Readonly<Record<Aside, Story>> = {
		notes: new Story(),
		heads: new Story(),
	};
	readonly #resources = new Resources();
	readonly #rows = { outer: new Row(), inner: new Row() };
	readonly #tokens: Tokens;
	readonly #writer: Writer;
	/** The states of the groups around. */
	readonly #around: State[] = [];
	/** Groups that are deeper than is followed. */
	#beyond = 0;
	#state: State = initial(this.#body);
	/** True where the next word may say what its group is. */
	#isFresh = false;
	/** True after \*: the group is not read unless its word is known. */
	#isOptional = false;
	/** Words of a number or an instruction, until it is whole. */
	#gathered = '';

	constructor(bytes: Uint8Array) {
		this.#tokens = new Tokens(bytes);
		this.#writer = new Writer(this.#resources, this.#tokens, (words, state) => this.#write(words, state));
	}

	/** Reads the whole file; call once. What stands after its outermost group is no part of it. */
	read(): readonly Printed[] {
		let endsLine = false;
		for (let token = this.#tokens.next(); token !== 'end'; token = this.#tokens.next()) {
			if (token === 'open') this.#open();
			else if (token === 'close') this.#close();
			else if (token === 'byte') this.#byte();
			else this.#control();
			endsLine = token === 'word' && LINE_ENDS.has(this.#tokens.name);
			if (this.#around.length === 0) break;
		}
		this.isWhole = this.#around.length === 0 || (this.#around.length === 1 && endsLine);
		return this.#printed();
	}

	#printed(): readonly Printed[] {
		this.#writer.flush();
		const { notes, heads } = this.#asides;
		for (const story of [this.#body, notes, heads]) story.end();
		return [...this.#body.printed, ...notes.printed, ...headLines(heads.printed)];
	}

	#open(): void {
		this.#writer.flush();
		if (this.#around.length < DEEPEST) this.#around.push(this.#state);
		else this.#beyond++;
		this.#isFresh = true;
		this.#isOptional = false;
	}

	#close(): void {
		this.#writer.flush();
		this.#isFresh = false;
		if (this.#beyond > 0) {
			this.#beyond--;
			return;
		}
		const outer = this.#around.pop() ?? this.#state;
		this.#leave(this.#state, outer);
		this.#state = outer;
	}

	/** Ends what the group was besides a group: a number, a note, a box. */
	#leave(inner: State, outer: State): void {
		const { destination, story, laidBy, field } = inner;
		if (gathers(destination) && !gathers(outer.destination)) this.#endGathering(destination, outer);
		if (field !== outer.field && field && !field.hasResult) this.#write(field.shows, outer);
		if (story === outer.story && laidBy === outer.laidBy) return;
		story.endLine(lookOf(inner, this.#resources));
		if (laidBy && laidBy !== outer.laidBy) story.add(laidBy.words);
	}

	#endGathering(destination: Destination, outer: State): void {
		const words = this.#gathered;
		this.#gathered = '';
		if (destination === 'number') this.#write(numberBefore(words), outer);
		else if (outer.field) outer.field.shows = shownBy(words);
	}

	#byte(): void {
		this.#isFresh = false;
		const { destination } = this.#state;
		if (destination !== 'none' && destination !== 'held') this.#writer.byte(this.#state);
	}

	#control(): void {
		const { name, parameter } = this.#tokens;
		if (name === '*') {
			this.#isOptional = this.#isFresh;
			return;
		}
		const begins = this.#isFresh;
		const isOptional = this.#isOptional;
		this.#isFresh = this.#isOptional = false;
		if (name === 'bin') this.#tokens.skip(parameter ?? 0);
		else if (this.#state.destination !== 'none' && !this.#enter(name, begins && isOptional))
			this.#word(name, parameter);
	}

	/** Takes a word that says what its group is; false where it says something else. */
	#enter(name: string, isOptional: boolean): boolean {
		const entered = DESTINATIONS.get(name);
		if (!entered && !isOptional) return false;
		// What a field within an instruction shows is a part of the instruction.
		if (entered?.destination === 'text' && gathers(this.#state.destination)) return true;
		if (name === 'pict') this.pictures++;
		const { destination, aside, isBox }: Entered = entered ?? { destination: 'none' };
		this.#change({ destination });
		if (aside) this.#change({ story: this.#asides[aside], base: 0, paragraph: PLAIN_PARAGRAPH });
		if (isBox) this.#enterBox();
		return true;
	}

	#enterBox(): void {
		const { story, base, paragraph } = this.#state;
		const laidBy = { words: story.interrupt() };
		this.#change({ laidBy, base: base + depthOf(paragraph), paragraph: PLAIN_PARAGRAPH });
	}

	#word(name: string, parameter: number | undefined): void {
		const { destination } = this.#state;
		if (destination === 'fonts') this.#resources.defineFont(name, parameter);
		else if (destination === 'styles') this.#styleWord(name, parameter);
		else if (destination === 'row') this.#nestedRow(name, parameter);
		else if (destination !== 'held') this.#textWord(name, parameter);
	}

	#styleWord(name: string, parameter: number | undefined): void {
		if (name === 'u') this.#writer.unicode(parameter ?? 0, this.#state);
		else this.#resources.defineStyle(name, parameter);
	}

	#textWord(name: string, parameter: number | undefined): void {
		const character = CHARACTERS.get(name);
		if (character) this.#writer.characters(character, this.#state);
		else if (name === 'u') this.#writer.unicode(parameter ?? 0, this.#state);
		else if (!this.#end(name) && !this.#rows.outer.take(name, parameter)) this.#format(name, parameter);
	}

	/** Takes a word that ends a line, cell or row; false for any other. */
	#end(name: string): boolean {
		if (!LINE_ENDS.has(name)) return false;
		this.#writer.flush();
		const { story, base, destination } = this.#state;
		if (gathers(destination)) return true;
		const look = lookOf(this.#state, this.#resources);
		const inner = { ...look, depth: Math.max(base + 2, look.depth) };
		if (name === 'cell') story.endCell({ ...look, depth: base + 1 });
		else if (name === 'nestcell') story.endCell(inner);
		else if (name === 'row') story.endRow({ depth: base + 1 }, this.#rows.outer.shape);
		else story.endLine(look);
		return true;
	}

	#nestedRow(name: string, parameter: number | undefined): void {
		const { story, base, paragraph } = this.#state;
		if (name === 'nestrow') story.endRow({ depth: base + Math.max(2, depthOf(paragraph)) }, this.#rows.inner.shape);
		else this.#rows.inner.take(name, parameter);
	}

	/** Takes a word that changes how the words after it are meant. */
	#format(name: string, parameter: number | undefined): void {
		const { paragraph } = this.#state;
		const isOn = parameter !== 0;
		if (name === 'f') this.#change({ font: parameter ?? 0 });
		else if (name === 'plain') this.#change(PLAIN_CHARACTERS);
		else if (name === 'v') this.#change({ hidden: isOn });
		else if (name === 'strike' || name === 'striked') this.#change({ struck: isOn });
		else if (name === 'super') this.#change({ raised: isOn });
		else if (name === 'sub' || name === 'nosupersub') this.#change({ raised: false });
		else if (name === 'deleted') this.#change({ deleted: isOn });
		else if (name === 'uc') this.#change({ fallback: Math.max(0, parameter ?? 1) });
		else if (name === 'field') this.#change({ field: { shows: '', hasResult: false } });
		else if (name === 'pard') this.#change({ paragraph: PLAIN_PARAGRAPH });
		else if (name === 'intbl') this.#change({ paragraph: { ...paragraph, inTable: isOn } });
		else if (name === 'itap') this.#change({ paragraph: { ...paragraph, nesting: parameter ?? 0 } });
		else if (name === 's') this.#change({ paragraph: { ...paragraph, style: parameter ?? 0 } });
		else if (name === 'outlinelevel') this.#change({ paragraph: { ...paragraph, level: (parameter ?? 9) + 1 } });
		else if (name === 'ansicpg') this.#resources.page = ofPage(parameter ?? 0);
		else if (name === 'deff') this.#resources.defaultFont = parameter ?? 0;
	}

	#change(changed: Partial<State>): void {
		this.#state = { ...this.#state, ...changed };
	}

	#write(words: string, { destination, story, hidden, struck, deleted, raised: isRaised, field }: State): void {
		if (destination === 'styles') this.#resources.nameStyle(words);
		else if (hidden || struck || deleted) return;
		else if (gathers(destination)) this.#gathered += words;
		else if (destination === 'text') {
			if (field && words !== '') field.hasResult = true;
			story.add(isRaised ? raised(words) : words);
		}
	}
}
