import type { IndicatorId } from '../../../src/report/catalog';
import type { SectionKind } from '../../../src/report/reading';
import type { UnitKind } from '../../numerals/units';
import type { Sense } from '../sentence/terms';

/**
 * How a figure is told in prose: the word that names it stands in the clause of the number (`head`), with others
 * around it. Written as data over the meanings of the lexicon; `yes` and `no` are its own examples and are tested.
 */
export interface Rule {
	/** Kebab-case, what a person would call it; shown to the reader and in the export. */
	name: string;
	/** The indicator that it reads. */
	id: IndicatorId;
	/** Kinds of unit that the figure can have. */
	units: readonly (UnitKind | 'none')[];

	// The words that tell it: meanings of the lexicon.

	/** The word that names the figure, or one of several. The head nearest to the number decides. */
	head: Sense | readonly Sense[];
	/** `after`: the head stands behind the number (收到3件申请); `either`: before it or behind it (不予公开2件, 2件不予公开). */
	side?: 'after' | 'either';
	/** Each group must be in the clause by at least one of its words; verbs may be carried over from earlier in the sentence. */
	with?: readonly (readonly Sense[])[];
	/** Each of these must be in the clause itself: it speaks of both at once (微博、微信). */
	both?: readonly Sense[];
	/** Of these words the one said last before the number must be this: an outcome belongs to the appeal named last. */
	last?: { of: readonly Sense[]; is: Sense };
	/**
	 * Whether groups may be met earlier in the sentence: where the clause has no verb of its own (the usual), never,
	 * always, or anywhere in the sentence.
	 */
	carries?: 'never' | 'always' | 'sentence';
	/** None of these in the clause. */
	without?: readonly Sense[];
	/** None of these anywhere in the sentence before the number. */
	never?: readonly Sense[];
	/** Of the words before the number before this one it hears nothing: they have their own number. */
	afresh?: true;
	/** What the sentence, its paragraph or its section must be about. */
	about?: About;
	/** The paragraph stands under the bare name of this place: 政务微信。全年发布信息28条. */
	under?: Sense;

	// How the head stands beside its number.

	/** Nothing but words that name nothing (共, 达) stands between head and number, and nothing behind it: a verb may be the name. */
	touching?: true;
	/** Nothing but a mark follows the head: 2件公开，1件不公开. */
	closing?: true;
	/** The head is the first word of its clause. */
	leads?: true;
	/** Nothing is said of it but that it was held, and nothing before it is another matter: 举办培训2次. */
	plain?: true;
	/** 中 may stand behind the head: 在已经答复的64件申请中 counts all that were answered. */
	whole?: true;
	/** Things may be listed between head and number: 在网站公开通知、简报等52篇. */
	lists?: true;
	/** Right before the head it says that the thing was published: 发布工作动态80条. */
	putOut?: true;
	/** Nothing is joined to the head by 及, 和 or 与: 日常业务及其他类信息 is two kinds in one number. */
	alone?: true;

	// What else its sentence or its paragraph says.

	/** It counts none. */
	nought?: true;
	/** No other number of its sentence has a unit of its kind: what is told by parts has no number of the whole here. */
	sole?: true;
	/** Its paragraph names one way of applying at the most, or its clause several: so came all that came. */
	ways?: 'one' | 'several';
	/**
	 * What is said before it of places of publishing: nothing in its sentence or its paragraph; none of them has a number
	 * (通过网站、公示栏等方式公开12条); papers, broadcasts and boards are its own, where the sites have theirs; or a site, without a
	 * number, in the clause right before (在网站更新栏目，发布信息136条).
	 */
	places?: 'none' | 'uncounted' | 'only-media' | 'site-before';
	/** Behind the number its parts are told: by two places of publishing or more, or by the kinds of published information. */
	parted?: 'by-places' | 'by-kinds';
	/** It stands in a list: behind the number of a place (网站655条，其他145条), or with several kinds of published information. */
	listed?: 'with-places' | 'with-kinds';

	// Whose figure it can be, and how surely.

	/**
	 * Only a department or a town says it so of all that it published: 水务局 of 水务信息. By name: the information is of the
	 * field that the issuer is named by.
	 */
	ownField?: true | 'by-name';
	/** So many cases are told so only since 2019, when the form asks for what was decided. */
	decided?: true;
	/** It tells the figure only where the report tells it in no plainer words, and always the same. */
	weak?: true;

	// Its examples, which the tests take from here.

	/** Sentences that it must read, each with its number. */
	yes: Readonly<Record<string, number>>;
	/** Sentences that it must not read. */
	no: readonly string[];
}

/** What a rule has of its own beside what it shares with another. */
type Own<Shared> = Omit<Rule, keyof Shared | 'side'> & Partial<Rule>;

/** A figure whose name may stand before its number or behind it: what the two rules share, and what each has of its own. */
export const onBothSides = <const Shared extends Partial<Rule>>(
	shared: Shared,
	before: Own<Shared>,
	behind: Own<Shared>,
): readonly Rule[] => [{ ...shared, ...before } as Rule, { ...shared, ...behind, side: 'after' } as Rule];

/** What the figures of a rule of either side are read by where its head stands behind the number. */
export const nameBehind = (name: string): string => `${name}-behind`;
/** All that the figures of a rule are read by. */
export const namesOf = ({ name, side }: Rule): readonly string[] =>
	side === 'either' ? [name, nameBehind(name)] : [name];

/** The words that name the figure of a rule. */
export const headsOf = ({ head }: Rule): readonly Sense[] => (typeof head === 'string' ? [head] : head);

/** A context: words that show it, and the kind of section that is about nothing else. */
export interface About {
	words: readonly Sense[];
	sections: readonly SectionKind[];
	/** What the sentence says behind the number shows it too: 专职人员5名，负责信息公开工作. */
	behind?: true;
}

/** What has to do with applications. */
export const APPLICATION: About = { words: ['application', 'byRequest'], sections: ['application'] };
/** 四、监督保障 tells the appeals beside staff and training. */
export const APPEAL: About = {
	words: ['disclosure', 'byRequest'],
	sections: ['appeal', 'application', 'organisation'],
};
/** What has to do with disclosure at all. */
export const DISCLOSURE: About = {
	words: ['disclosure', 'governmentInfo', 'metOn'],
	sections: ['overview', 'proactive', 'response', 'application', 'organisation', 'training', 'fee', 'appeal'],
};

/** Units that pieces of information and documents are counted in; 个 is used for them too. */
export const ITEMS = ['item', 'place', 'none'] as const;
/** Units that cases are counted in: 次 as well, and those who brought them. */
export const CASES = ['item', 'time', 'place', 'person', 'none'] as const;
