import type { Meta } from '../../../src/report/reading';
import { rightBehind } from '../../text/around';
import { isInBracket } from '../sentence/brackets';
import type { Clause } from '../sentence/clause';
import { AMONG, PAUSE } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term } from '../sentence/terms';
import { itemOf } from './items';
import { isShare, LONGEST_SHARE, OTHERS_BESIDE } from './own-share';
import { subjectBefore } from './subject';
import { VOICED, type Voice, Whose } from './whose';

/** What a section has told so far. */
interface SectionSoFar {
	start: number;
	/** The voice that figures were last told with: the next paragraph goes on with it. */
	told: Voice;
}

/** What a paragraph has said so far. */
interface ParagraphSoFar {
	start: number;
	/** Set by a sentence that speaks of the whole or of the own level, until another does. */
	standing: Voice;
	/** It begins with somebody else's name: until a sentence speaks for another, it tells somebody else's figures. */
	ofOthers: boolean;
	/** Whose its first figure was. */
	opened: Voice | undefined;
}

/** What a sentence has told so far. */
interface SentenceSoFar {
	/** Whose its last figure was, or whose its first is to be where nobody else is named. */
	last: Voice;
	/** Whether it has told of the whole: what it tells of the body itself behind that is a share. */
	tellsWhole: boolean;
	/** Whether it has told of the body itself: what it adds up behind the shares of others is the whole. */
	tellsOwn: boolean;
}

/** Follows through a report whose figures are being told: what was heard goes on for a sentence, a paragraph or a section. */
export class VoiceKeeper {
	readonly #whose: Whose;
	#section: SectionSoFar = { start: -1, told: 'all' };
	#paragraph: ParagraphSoFar = { start: -1, standing: 'all', ofOthers: false, opened: undefined };
	#sentence: SentenceSoFar = { last: 'all', tellsWhole: false, tellsOwn: false };

	constructor(meta: Meta) {
		this.#whose = new Whose(meta);
	}

	/** To be called for each sentence in order, before its figures are asked for. */
	enter(sentence: Sentence): void {
		const { start, sectionStart } = sentence.paragraph;
		if (sectionStart !== this.#section.start) this.#section = { start: sectionStart, told: 'all' };
		if (start !== this.#paragraph.start) this.#enterParagraph(start, sentence);
		const last = this.#lastBefore(sentence);
		// 从公开主体看，市本级公开16条，县区公开71条: the whole is parted.
		this.#sentence = {
			last,
			tellsWhole: BY_WHO.test(rightBehind(sentence.text, sentence.start, 14)) || partsAll(sentence),
			tellsOwn: false,
		};
		// What stands before a 市本级 of this sentence is not told of it.
		if (!goesOn(sentence)) this.#stand(sentence);
	}

	#enterParagraph(start: number, first: Sentence): void {
		// 全市公开92条。市本级公开30条。: the paragraph before was about the whole.
		if (this.#paragraph.opened === 'all' && this.#section.told === 'self') this.#section.told = 'all';
		const ofOthers = this.#whose.names(first, first.start);
		this.#paragraph = { start, standing: this.#section.told, ofOthers, opened: undefined };
	}

	/** Whose figures a sentence tells as it begins. */
	#lastBefore(sentence: Sentence): Voice {
		if (!goesOn(sentence)) return this.#whose.isOfParts(sentence) ? 'part' : this.#subject;
		// 全区公开92条，镇街公开30条。其中政策类5条: behind the parts of the whole it is parted anew.
		const { last, tellsWhole } = this.#sentence;
		return tellsWhole && last === 'part' ? 'all' : last;
	}

	/** Whose figures the paragraph tells where a sentence names nobody. */
	get #subject(): Voice {
		return this.#paragraph.ofOthers ? 'part' : this.#paragraph.standing;
	}

	/** A sentence that begins with 全市 or 市本级 speaks for those that follow. */
	#stand(sentence: Sentence): void {
		if (!sentence.said.meets(VOICED)) return;
		let clause = sentence.start;
		for (const term of sentence.terms) {
			const voice = this.#whose.subjectVoice(term, sentence.text);
			const stands = voice === 'all' || (voice === 'self' && !this.#isPartOfWhole(term, sentence));
			if (stands && term.start - clause <= OPENING && !isShare(term, sentence)) {
				this.#paragraph.standing = voice;
				this.#paragraph.ofOthers = false;
			}
			// 全县公开18条，其中县本级12条。: a part of the whole is told, and the next sentence goes on about that.
			if (this.#paragraph.standing === 'all' && term.set.meets(AMONG)) return;
			if (term.set.meets(PAUSE)) clause = term.end;
		}
	}

	/** 全市公开92条；市本级公开30条，各县公开62条: the whole is told with its parts, and what follows is of it again. */
	#isPartOfWhole({ start, end }: Term, { terms, text }: Sentence): boolean {
		if (this.#paragraph.standing !== 'all') return false;
		if (OTHERS_BESIDE.test(rightBehind(text, end, LONGEST_SHARE))) return true;
		return (
			terms.some((one) => one.start < start && one.set.meets(WHOLE)) &&
			terms.some((one) => one.start > start && one.set.meets(PART_BODIES))
		);
	}

	/** The voice of a figure whose clause this is; figures that name nobody go on with it. */
	hear(sentence: Sentence, clause: Clause): Voice {
		const own = this.#named(sentence, clause);
		const voice = own ?? this.#goneOnWith(sentence, clause);
		// (市本级312件), 其中市本级4件: a bracket and a bare share speak for themselves alone.
		if (!own || !speaksForItself(sentence, clause)) this.#remember(voice);
		// Below a town there is no level: its 本级 is all of it.
		return voice === 'self' && this.#whose.isOfTown ? 'all' : voice;
	}

	/** The voice that the clause itself names. */
	#named(sentence: Sentence, clause: Clause): Voice | undefined {
		const named = this.#whose.ofOther(sentence.text, clause) ?? this.#whose.inClause(clause, sentence.text);
		// 各县区收到388件，市政府77件: behind the shares of others it is one more.
		return named === 'office' && this.#sentence.last === 'part' && !this.#sentence.tellsWhole ? 'self' : named;
	}

	/** The voice that a clause which names nobody goes on with. */
	#goneOnWith(sentence: Sentence, clause: Clause): Voice {
		const item = itemOf(sentence, clause);
		// 县政府召开会议3次，各乡镇召开96次，合计99次
		if (this.#sentence.tellsOwn && ADDED_UP.test(rightBehind(sentence.text, clause.start, 4))) return 'all';
		const subject = subjectBefore(this.#whose, sentence, clause.from, item);
		return subject ?? (item > 0 ? this.#subject : this.#sentence.last);
	}

	#remember(voice: Voice): void {
		this.#paragraph.opened ??= voice;
		// 市级机关受理19件，区县受理33件: the whole is parted, and what follows is of it again.
		if (voice === 'part' && this.#sentence.last === 'self' && this.#section.told === 'self') this.#section.told = 'all';
		this.#sentence.last = voice;
		if (voice === 'all') this.#sentence.tellsWhole = true;
		if (voice === 'self' || voice === 'office') this.#sentence.tellsOwn = true;
		// 全市公开92条；市本级公开30条，各县公开62条: the share of the body itself is no subject to go on with.
		if (voice === 'all' || (voice === 'self' && !this.#sentence.tellsWhole)) this.#section.told = voice;
	}
}

/** 其中 goes on about the subject of the sentence before it. */
const goesOn = ({ terms: [first] }: Sentence): boolean => first?.set.meets(AMONG) ?? false;

/** 县本级公开18条，乡镇公开32条: the own level and those below, each with its number, are all that there is. */
const partsAll = ({ terms, text, said }: Sentence): boolean =>
	said.meets(OWN_LEVEL) &&
	terms.some(({ set, end }) => set.meets(OWN_LEVEL) && OTHERS_BESIDE.test(rightBehind(text, end, LONGEST_SHARE)));
const OWN_LEVEL = setOf('ownLevel');

const speaksForItself = (sentence: Sentence, { from, terms }: Clause): boolean =>
	isInBracket(sentence.terms, from) || terms.some((term) => isShare(term, sentence));

/** 全市 and 市本级 open a clause with at most this before them: 2016年，其中，在. */
const OPENING = 3;
const PART_BODIES = setOf('partBodies');
const WHOLE = setOf('whole');
const ADDED_UP = /^[,，]?(?:合计|共计|总计)/;
const BY_WHO = /^\s*[从按](?:照)?(?:公开|受理|收到|申请|答复|办理)的?(?:主体|部门|机关|单位|层级|对象)/;
