import type { IndicatorId } from '../../src/report/catalog';
import type { Rule } from './rules/rule';

/** What a number counts, and the words that say so; folded offsets. */
export interface Name {
	id: IndicatorId;
	rule: string;
	start: number;
	end: number;
	/**
	 * It goes on with the figure before it: it is told for that one's year, whatever year was named in between (较2010年增长
	 * 20%), and nothing is concluded from what stands behind it.
	 */
	goesOn?: true;
	/** The year that its words name is the one it went to or came from: it is told for the report's own. */
	dated?: true;
	/** Others outweigh it, see `Rule`. */
	weak?: true;
	/** What its rule says of whose figure it can be, and of which years. */
	only?: Pick<Rule, 'ownField' | 'decided'>;
	/** The word that names it. */
	head?: { start: number; end: number };
}

/** A name told by what stands around its number: its words end with the number, where nothing else is said. */
export type NameByContext = Omit<Name, 'end'> & Partial<Pick<Name, 'end'>>;

/** The name of a number that has none of its own and goes on with the figure before it. */
export type Continuation = Pick<Name, 'id' | 'rule' | 'goesOn'>;
