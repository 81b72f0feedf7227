import type { SectionKind } from '../../src/report/reading';
import { strange } from './clause';
import type { Sentence } from './sentence';
import { means, type Sense, senseNumber, type Term } from './terms';

/** A plain statement that there was none: 未收到, 没有收取费用, 无行政复议、行政诉讼. Offsets are folded. */
export interface None {
	id: string;
	rule: string;
	start: number;
	end: number;
	cue: Term;
	object?: Term;
}

interface Object {
	id: string;
	rule: string;
	heads: readonly Sense[];
	/** The sentence must be about this, or stand in one of these sections. */
	words: readonly Sense[];
	sections: readonly SectionKind[];
}

/** What can be said to be none, and what must be spoken of for it to be meant. */
const OBJECTS: readonly Object[] = [
	{
		id: 'reconsideration.total',
		rule: 'no-reconsideration',
		heads: ['reconsideration'],
		words: ['disclosure'],
		sections: ['appeal'],
	},
	{ id: 'litigation.total', rule: 'no-lawsuit', heads: ['litigation'], words: ['disclosure'], sections: ['appeal'] },
	{ id: 'complaint.total', rule: 'no-complaint', heads: ['complaint'], words: ['disclosure'], sections: ['appeal'] },
	{
		id: 'fee.total',
		rule: 'no-fee',
		heads: ['fee', 'charge'],
		words: ['disclosure', 'byRequest', 'application', 'governmentInfo'],
		sections: ['fee', 'other_matters'],
	},
	{
		id: 'application.received',
		rule: 'no-application',
		heads: ['application', 'byRequest'],
		words: ['disclosure', 'byRequest', 'governmentInfo', 'applicant'],
		sections: ['application'],
	},
];

/** Between the word that denies and what is denied: 无公民、法人和其他组织要求…, 未发生因政府信息公开引起的… */
const REACH = 14;
const ENDS = new Set((['stop', 'semicolon', 'comma', 'colon'] as const).map(senseNumber));
const APPEALS = (['reconsideration', 'litigation', 'complaint'] as const).map(senseNumber);

/** Every statement of none in a sentence. */
export function nonesIn(sentence: Sentence): None[] {
	if (sentence.paragraph.section === 'problems') return [];
	const found: None[] = [];
	for (const [at, term] of sentence.terms.entries()) {
		if (!means(term, 'none') || means(term, 'noNone')) continue;
		const denied = deniedBy(sentence, at);
		for (const object of OBJECTS) {
			const none = noneOf(object, sentence, term, denied);
			if (none && !found.some((other) => other.id === none.id)) found.push(none);
		}
	}
	return found;
}

/** The terms from a denial to the end of its clause; a number in it makes it no denial of the whole. */
function deniedBy(sentence: Sentence, at: number): readonly Term[] {
	const cue = sentence.terms[at] as Term;
	const rest = sentence.terms.slice(at);
	const stop = rest.findIndex((term) => ENDS.has(term.senses[0] as number));
	const clause = stop < 0 ? rest : rest.slice(0, stop);
	const end = clause.at(-1)?.end ?? cue.end;
	return sentence.quantities.some((quantity) => quantity.start >= cue.start && quantity.end <= end) ? [] : clause;
}

function noneOf(object: Object, sentence: Sentence, cue: Term, denied: readonly Term[]): None | undefined {
	const heads = object.heads.map(senseNumber);
	const target = denied.find((term) => term.senses.some((sense) => heads.includes(sense)));
	if (!target || (target !== cue && strange(denied, cue.end, target.start) > REACH)) return undefined;
	// 未收到行政复议申请 denies the appeal, not the application.
	const isApplication = object.id === 'application.received';
	if (isApplication && denied.some((term) => term.senses.some((sense) => APPEALS.includes(sense)))) return undefined;
	if (!isSpokenOf(object, sentence, denied)) return undefined;
	const last =
		denied.filter((term) => term.senses.some((sense) => heads.includes(sense) || SIDE.has(sense))).at(-1) ?? target;
	return {
		id: object.id,
		rule: object.rule,
		start: cue.start,
		end: Math.max(last.end, target.end),
		cue,
		object: target,
	};
}

/** Said with the fee, and part of its words: 无涉及收费和减免情况. */
const SIDE = new Set((['reduction', 'reconsideration', 'litigation', 'complaint'] as const).map(senseNumber));

function isSpokenOf(object: Object, sentence: Sentence, denied: readonly Term[]): boolean {
	const { section, met } = sentence.paragraph;
	if (section && object.sections.includes(section)) return true;
	const words = object.words.map(senseNumber);
	return (
		denied.some((term) => term.senses.some((sense) => words.includes(sense))) ||
		sentence.terms.some((term) => term.senses.some((sense) => words.includes(sense))) ||
		words.some((sense) => met[sense])
	);
}

/** What a section that only says 无。 denies, by its heading. */
const BY_SECTION: Partial<Record<SectionKind, readonly string[]>> = {
	fee: ['fee.total'],
	appeal: ['reconsideration.total', 'litigation.total'],
	application: ['application.received'],
};
const BARE_NONE = /^(?:无|没有|暂无|均无|未发生|没有发生|无此情况|无相关情况|无此类情况)$/;

/** A paragraph of the one word 无 under a heading that says of what. */
export function bareNones(sentence: Sentence): None[] {
	const ids = sentence.paragraph.section && BY_SECTION[sentence.paragraph.section];
	const words = sentence.text.slice(sentence.start, sentence.end).replace(/[。.\n]+$/, '');
	if (!ids || sentence.start !== sentence.paragraph.start || !BARE_NONE.test(words)) return [];
	const cue: Term = { start: sentence.start, end: sentence.start + words.length, senses: [] };
	return ids.map((id) => ({ id, rule: 'section-says-none', start: cue.start, end: cue.end, cue }));
}
