import type { Meta } from '../../../src/report/reading';
import { rightBehind } from '../../text/around';
import type { Clause } from '../sentence/clause';
import { AMONG, CLOSE, OPEN } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { itemOf } from './items';
import { isShare } from './own-share';
import { type Voice, Whose } from './whose';

export type { Voice } from './whose';

/** 全市 and 市本级 open a clause with at most this before them: 2016年，其中，在. */
const OPENING = 3;
const MARKS = setOf('comma', 'semicolon', 'colon');
const PART_BODIES = setOf('partBodies');
const WHOLE = setOf('whole');
const VOICES = setOf('ownLevel', 'whole', 'ownOffice', 'ownGovernment');

/** Follows through a report whose figures are being told: by sentence, paragraph and section. */
export class ScopeKeeper {
	/** Set by a sentence that speaks of the whole or of the own level, until another does or the paragraph ends. */
	private standing: Voice = 'all';
	/** Whether the sentence has told of the whole: what it tells of the body itself behind that is a share. */
	private tellsWhole = false;
	/** The voice that figures were last told with: the next paragraph of the section goes on with it. */
	private told: Voice = 'all';
	private section = -1;
	/** A paragraph that begins with somebody else's name tells somebody else's figures. */
	private paragraph = -1;
	private paragraphVoice: Voice | undefined;
	private last: Voice = 'all';
	/** Whose the first figure of the paragraph was. */
	private opened: Voice | undefined;

	/** What the words of this report say of whom. */
	private readonly words: Whose;

	constructor(meta: Meta) {
		this.words = new Whose(meta);
	}

	/** To be called for each sentence in order, before its figures are asked for. */
	enter(sentence: Sentence): void {
		const { start, sectionStart } = sentence.paragraph;
		if (sectionStart !== this.section) this.told = 'all';
		this.section = sectionStart;
		if (start !== this.paragraph) {
			// 全市公开92条。市本级公开30条。: the paragraph was about the whole.
			if (this.opened === 'all' && this.told === 'self') this.told = 'all';
			this.opened = undefined;
			this.standing = this.told;
			this.paragraphVoice = this.words.names(sentence, sentence.start) ? 'part' : undefined;
		}
		this.paragraph = start;
		const whole = this.tellsWhole;
		// 从公开主体看，市本级公开16条，县区公开71条: the whole is parted.
		this.tellsWhole = BY_WHO.test(rightBehind(sentence.text, sentence.start, 14));
		// 其中 goes on about the subject of the sentence before it.
		const goesOn = sentence.terms[0]?.set.meets(AMONG) ?? false;
		if (goesOn) {
			// 全区公开92条，镇街公开30条。其中政策类5条: behind the parts of the whole it is parted anew.
			if (whole && this.last === 'part') this.last = 'all';
			return;
		}
		// What stands before a 市本级 of this sentence is not told of it.
		this.last = this.words.isOfParts(sentence) ? 'part' : (this.paragraphVoice ?? this.standing);
		this.stand(sentence);
	}

	/** A sentence that begins with 全市 or 市本级 speaks for those that follow. */
	private stand(sentence: Sentence): void {
		if (!sentence.said.meets(VOICES)) return;
		let clause = sentence.start;
		for (const term of sentence.terms) {
			const voice = this.words.subjectVoice(term, sentence.text);
			const stands = voice === 'all' || (voice === 'self' && !this.isPartOfWhole(term, sentence));
			if (stands && term.start - clause <= OPENING && !isShare(term, sentence)) {
				this.standing = voice;
				this.paragraphVoice = undefined;
			}
			// 全县公开18条，其中县本级12条。: a part of the whole is told, and the next sentence goes on about that.
			if (this.standing === 'all' && term.set.meets(AMONG)) return;
			if (term.set.meets(MARKS)) clause = term.end;
		}
	}

	/** 全市公开92条；市本级公开30条，各县公开62条: the whole is told with its parts, and what follows is of it again. */
	private isPartOfWhole({ start }: Term, { terms }: Sentence): boolean {
		return (
			this.standing === 'all' &&
			terms.some((one) => one.start < start && one.set.meets(WHOLE)) &&
			terms.some((one) => one.start > start && one.set.meets(PART_BODIES))
		);
	}

	/** The voice of a figure whose clause this is. */
	voiceOf(sentence: Sentence, clause: Clause): Voice {
		const voice = this.heard(sentence, clause);
		// Below a town there is no level: its 本级 is all of it.
		return voice === 'self' && this.words.isOfTown ? 'all' : voice;
	}

	private heard(sentence: Sentence, clause: Clause): Voice {
		const told = this.words.ofOther(sentence.text, clause) ?? this.words.inClause(clause, sentence.text);
		// 各县区收到388件，市政府77件: behind the shares of others it is one more.
		const own = told === 'office' && this.last === 'part' && !this.tellsWhole ? 'self' : told;
		// (市本级312件), 其中市本级4件: a bracket and a bare share speak for themselves alone.
		if (own && (isAside(sentence, clause) || clause.terms.some((term) => isShare(term, sentence)))) return own;
		const item = itemOf(sentence, clause);
		this.last =
			own ??
			this.earlier(sentence, clause.from, item) ??
			(item > 0 ? (this.paragraphVoice ?? this.standing) : this.last);
		this.opened ??= this.last;
		if (this.last === 'all') this.tellsWhole = true;
		// 全市公开92条；市本级公开30条，各县公开62条: the share of the body itself is no subject to go on with.
		if (this.last === 'all' || (this.last === 'self' && !this.tellsWhole)) this.told = this.last;
		return this.last;
	}

	/** In an earlier clause only a subject at its head is heard; 各乡镇 there may be part of the whole that follows. */
	private earlier(sentence: Sentence, from: number, item: number): Voice | undefined {
		let closed = 0;
		for (let at = from - 1; at >= item; at--) {
			const term = sentence.terms[at] as Term;
			if (term.set.meets(CLOSE)) closed++;
			else if (term.set.meets(OPEN)) closed = Math.max(0, closed - 1);
			const voice = closed > 0 ? undefined : this.words.subjectVoice(term, sentence.text);
			if (voice && !isShare(term, sentence)) return this.subjectOf(sentence, at) ?? voice;
		}
		return item === 0 && this.words.names(sentence, sentence.start, from) ? 'part' : undefined;
	}

	/** 省政府举办全省培训班3期: who did it stands before what it was held for, in the same clause. */
	private subjectOf({ terms, text }: Sentence, at: number): Voice | undefined {
		let subject: Voice | undefined;
		for (let before = at - 1; before >= 0; before--) {
			const term = terms[before] as Term;
			if (term.set.meets(MARKS)) return subject;
			subject = this.words.subjectVoice(term, text) ?? subject;
		}
		return subject;
	}
}

/** Whether the clause stands in brackets that its sentence opens before it. */
function isAside({ terms }: Sentence, { from }: Clause): boolean {
	let depth = 0;
	for (let at = 0; at < from; at++) {
		const { set } = terms[at] as Term;
		if (set.meets(OPEN)) depth++;
		else if (set.meets(CLOSE)) depth = Math.max(0, depth - 1);
	}
	return depth > 0;
}

const BY_WHO = /^\s*[从按](?:照)?公开的?主体/;
