import type { Level, Meta } from '../../../src/report/reading';
import { rightBefore, rightBehind } from '../../text/around';
import type { Clause } from '../sentence/clause';
import { AMONG } from '../sentence/senses';
import type { Sentence } from '../sentence/sentence';
import { setOf, type Term, wordsLike } from '../sentence/terms';
import { isEverybody } from './everybody';
import { isTarget, isTaught, isWhere } from './named-only';
import { isShortFor, officeAt, placeAt } from './names';

/**
 * Whose figure it is. `self` is the body itself where the report also tells the whole area; `office` the same said with
 * the name of the government or its office, which only means `self` where the other is told too; `part` somebody else's.
 */
export type Voice = 'all' | 'self' | 'office' | 'part';

/** A subject stands at most this many characters behind the start of its clause. */
const SUBJECT = 14;
const PART_BODIES = setOf('partBodies');
const TOWN_BODIES = setOf('townBodies');
const OTHER_BODY = setOf('otherBody');
const NO_BODY = setOf('noBody');
const COMMAS = setOf('comma', 'semicolon');
/** 市局维持1件, 市法制办受理针对我县的复议5件: who decided an appeal against the body, or was to. */
const DECIDES =
	/^(?:复议)?(?:均|依法|决定|判决|裁定|作出|予以)*(?:维持|撤销|驳回|确认违法|责令|变更)|^(?:共|依法)?(?:受理|收到|办理|审理)了?(?:的)?(?:针对|对|以|不服)(?:[我本]|[省市县区州旗](?:属|政府)各?(?:部门|单位|机关))/;
const COUNTED = /\d[件条次份宗起例篇个人]/;
/** 组织市农委等召开发布会: the body named behind it does what the report's own has it do. */
const ENGAGED = setOf('engage');
const OWN_LEVEL = setOf('ownLevel');
const WHOLE = setOf('whole');
/** Words that have a voice of their own. */
export const VOICED = setOf('ownLevel', 'whole', 'ownOffice', 'ownGovernment');
const GOVERNMENT = setOf('ownGovernment');

/** Whose figures words tell, in the report of one body: what follows from the words alone. */
export class Whose {
	/** A department or a town has no departments of its own: their names are its own. */
	readonly #level: Level | undefined;
	/** The report's own place: every other one that is named tells its own figures. */
	readonly #region: string | undefined;
	/** The department whose report it is, by its full name: every other office that is named tells its own figures. */
	readonly #issuer: string | undefined;

	constructor({ level, region, issuer }: Meta) {
		this.#level = level;
		this.#region = region;
		this.#issuer = issuer;
	}

	/** Below a town there is no level. */
	get isOfTown(): boolean {
		return this.#level === 'township';
	}

	/** 市直机关公开的4271条中，政策类312条: what is parted is a share already. */
	isOfParts({ terms: [first], text }: Sentence): boolean {
		if (!first || this.#isBelow || !(first.set.meets(PART_BODIES) || first.set.meets(TOWN_BODIES))) return false;
		return PARTED.test(rightBehind(text, first.end, LONGEST_PARTED));
	}

	/** 其中，望河区收到6件: a part, where the report is another place's; 市物价办公开20条, where it is another office's. */
	ofOther(text: string, { start }: Clause): Voice | undefined {
		const [name, own] = this.#isBelow ? [officeAt(text, start), this.#issuer] : [placeAt(text, start), this.#region];
		if (own === undefined || !name) return undefined;
		// 人社 is 人力资源和社会保障, however it is shortened: an office keeps its first letter.
		return !own.includes(this.#isBelow ? name.charAt(0) : name) && !isShortFor(name, own) ? 'part' : undefined;
	}

	/** 全市各部门 is the whole, 各部门 a part, 各县区、市直各部门 together the whole; the first word that says whose it is decides. */
	inClause(clause: Clause, text: string): Voice | undefined {
		const voice = this.#firstVoice(clause, text);
		return (voice === 'part' || voice === 'office') && isEverybody(text.slice(clause.start, clause.end), this.#region)
			? 'all'
			: voice;
	}

	#firstVoice({ terms, start, end }: Clause, text: string): Voice | undefined {
		if (this.names({ terms, text }, start)) return 'part';
		for (const term of terms) {
			const voice =
				this.#levelNamed(term, text) ??
				(isNameOf(term, text) ? undefined : this.#plainVoice(term)) ??
				(this.#isPart(term, text, end) &&
				!isWhere(term, start, text) &&
				!isTarget(term, start, text) &&
				!isTaught(term, text)
					? 'part'
					: undefined);
			if (voice) return voice;
		}
		return undefined;
	}

	/** 市本级及6个县区 is all that there is; 市级25万元 the body's own. */
	#levelNamed({ set, word, start, end }: Term, text: string): Voice | undefined {
		if (OFFICES[word] === 1 && this.#isOfAnotherLevel(text.charAt(start))) return 'part';
		if (BUREAUS[word] === 1) return this.#bureauNamed(text, start, end);
		if (set.meets(OWN_LEVEL) && AND_THOSE_BELOW.test(rightBehind(text, end, 12))) return 'all';
		if (set.meets(WHOLE) && this.#areBelow(text.slice(start, end))) return 'part';
		if (WITH_DEPARTMENTS[word] === 1 && !this.#isBelow && areThoseBelowTold(text, end)) return 'self';
		if (set.meets(OWN_OFFICE) && !this.#isBelow && NEXT_ONE_TOO.test(rightBehind(text, end, NEXT_NUMBER)))
			return 'self';
		if (!set.meets(FOR_SHORT) || this.#isBelow || !DID_SO_MUCH.test(rightBehind(text, end, 12))) return undefined;
		// 省级18万条、市级56万条: of a province the first is its own, the second of those below.
		return this.#region === undefined || this.#region.endsWith(text.charAt(start)) ? 'office' : 'part';
	}

	/** 市、县政府 are all governments of a prefecture, and in a province's report those below it. */
	#areBelow(words: string): boolean {
		const below = this.#level === undefined ? undefined : BELOW[this.#level];
		return below?.test(words) ?? false;
	}

	/** 省级行政机关1604件、市级行政机关4918件: of a province the second are those below it. */
	#isOfAnotherLevel(level: string): boolean {
		const own = this.#region?.at(-1);
		return own !== undefined && !this.#isBelow && LEVELS.has(own) && LEVELS.has(level) && own !== level;
	}

	/** 其中市局收到9件: the bureau itself where it is one of a city's; elsewhere the one above it or below. */
	#bureauNamed(text: string, start: number, end: number): Voice | undefined {
		if (BUREAU_OF.exec(this.#issuer ?? '')?.[1] === text.charAt(start)) return 'office';
		return DIGIT.test(text.charAt(end)) ? 'part' : undefined;
	}

	/** A street that says 街道 means itself, a bureau that says 各科室 all of itself. */
	#isPart(term: Term, text: string, to: number): boolean {
		const { set, word } = term;
		if (this.#level === 'township' && OWN_KIND[word] === 1) return false;
		if (this.#isBelow && SITE_BEHIND.test(rightBehind(text, term.end, 4))) return false;
		if (this.#isBelow && INNER[word] === 1 && !EACH_A_FEW.test(rightBehind(text, to, 2))) return false;
		return set.meets(PART_BODIES) || (set.meets(TOWN_BODIES) && !this.#isBelow);
	}

	/** The voice of a word, where it does not only say whose a thing is: few words have one at all. */
	subjectVoice(term: Term, text: string): Voice | undefined {
		const voice = this.#levelNamed(term, text) ?? this.#plainVoice(term);
		return voice && (isAttribute(term, text) || isNameOf(term, text)) ? undefined : voice;
	}

	/** The government above a department or a town, and its site, are not itself. */
	#plainVoice(term: Term): Voice | undefined {
		const { set } = term;
		if (!set.meets(VOICED)) return undefined;
		// A department that says 本级 means itself; nobody else is told of beside.
		if (set.meets(OWN_LEVEL)) return this.#isBelow ? 'office' : 'self';
		if (set.meets(WHOLE)) return 'all';
		return this.#isBelow && set.meets(GOVERNMENT) ? undefined : 'office';
	}

	/** True where another body is named at the head of a clause that begins at `start`, before the `to`-th term. */
	names({ terms, text }: Pick<Sentence, 'terms' | 'text'>, start: number, to = terms.length): boolean {
		if (this.#isBelow) return false;
		for (let at = 0; at < to && (terms[at] as Term).start - start <= SUBJECT; at++) {
			const term = terms[at] as Term;
			const { set, start: from } = term;
			// 解读46篇，其中部门解读38篇: what a whole is parted into is no subject.
			if (set.meets(ENGAGED) || set.meets(AMONG)) return false;
			// 复议4件，总局维持3件: what was counted before a body is named is none of its own.
			if (set.meets(COMMAS) && COUNTED.test(text.slice(start, from))) return false;
			if (set.meets(OTHER_BODY) && !set.meets(NO_BODY) && !BY_ITS_RULE.test(text.slice(start, from)))
				return !isWhere(term, start, text) && !DECIDES.test(text.slice(term.end, term.end + 10));
		}
		return false;
	}

	/** A department or a town: no government of its own below it. */
	get #isBelow(): boolean {
		return this.#level === 'department' || this.#level === 'township';
	}
}

/** 以市政府名义印发的文件: in whose name a paper is, says nothing of whose figure it is. */
const isNameOf = ({ start, end }: Term, text: string): boolean =>
	IN_WHOSE.test(rightBefore(text, start, 6)) && NAME.test(rightBehind(text, end, 14));
const IN_WHOSE = /以[^,，。;；\d]{0,5}$/;
const NAME = /^[^,，。;；\d]{0,10}名义/;

const LEVELS = new Set('省市县州旗盟');
const BUREAUS = wordsLike(/^[省市县区州旗]局(?:本级)?$/);
/** 霁川市国土资源局; a 分局 is none. */
const BUREAU_OF = /([省市县区州旗总])[^省市县区州旗分]*局$/;
const DIGIT = /\d/;
const BELOW: Partial<Record<Level, RegExp>> = { province: /^市、?县/, prefecture: /^县、?乡/ };
const WITH_DEPARTMENTS = wordsLike(/^[省市县区州旗自].*政府及/);
/** 省政府及其部门收到40件；市、县政府及其部门收到23件: beside those below it is the level itself. */
const areThoseBelowTold = (text: string, from: number): boolean =>
	BELOW_TOO.test(rightBehind(text, from, NEXT_PARAGRAPH));
const BELOW_TOO =
	/[,，;；。\n]\s*(?:各?(?:市、县|市县|县、区|县区|区县|县市区|[县区]\(|县、乡|乡镇|镇街)|各[市县区乡镇])[^,，。;；\d]{0,30}(?:收到|受理|接到|新收|公开|答复|办结|发生|未|(?:部门|政府)(?=\d))/;
const NEXT_PARAGRAPH = 240;
const OWN_OFFICE = setOf('ownOffice');
/** 县政府办公室公开860条，各乡镇公开4600条: by who did it, one of several. */
const NEXT_ONE_TOO =
	/^(?:共|主动|累计)*(?:公开|发布|收到|受理|办理|答复)[^,，。;；\d]{0,10}\d[\d,.万余]*[条件份][,，;；、](?:(?:各|[省市县区州]直)(?:乡镇|镇街|街道|部门|单位|机关|[市县区旗])|乡镇|部门)[^,，。;；\d]{0,14}\d/;
const NEXT_NUMBER = 60;
const FOR_SHORT = setOf('levelForShort');
/** 市级25万元, 省级举办培训班3期, 州级公开14032条 */
const DID_SO_MUCH =
	/^(?:共|共计)?(?:投入|安排|拨付|举办|召开|组织|开展|主动公开|公开|发布|收到|受理|答复|办结)?(?:了)?(?:政务公开|信息公开)?(?:集中|专题|业务)?(?:培训班?|会议|新闻发布会)?\d/;
/** 市本级及6个县(市)区, 市本级和各县区, 本级及下属单位 */
const AND_THOSE_BELOW =
	/^(?:以?及|和|与|、)(?:其)?(?:下属|所属|直属|下级)|^(?:以?及|和|与|、)(?:[各全]|所辖|下辖|\d+个)?[市]?(?:县|区|旗|乡镇|镇街)/;
/** 按照省物价局核定的标准，: whose rule it was done by; 针对本区政府部门的复议: whom it is against. */
const BY_ITS_RULE = /(?:按照?|依照|依据|根据|参照|针对)[^,，。;；]{0,8}$/;
/** 梳理本级权责清单90项，答复申请4件: 本级 within a clause only says whose the list is; so does 区级行政机关的职能信息. */
const isAttribute = ({ start, end, word }: Term, text: string): boolean =>
	(OFFICES[word] === 1 && OF_THEM.test(rightBehind(text, end, 2))) ||
	(BARE_LEVEL[word] === 1 && !SUBJECT_BEFORE.test(rightBefore(text, start, 2)));
const OFFICES = wordsLike(/^[省市县区州旗]级(?:行政|政府)?机关$/);
const OF_THEM = /^的[一-龥]/;
const BARE_LEVEL = wordsLike(/^本级$/);
const SUBJECT_BEFORE = /(?:^|[,，。;；:(、\n和及与年度中])$/;
const PARTED = /^[^,，。;；\d]{0,6}公开的(?:[\d,.]+万?[条件])?(?:各类)?(?:政府|政务)?(?:信息)?当?中[,，]/;
const LONGEST_PARTED = 30;
/** 在市政府部门网站发布: where the sites of all departments are. */
const SITE_BEHIND = /^(?:门户)?网站/;
/** 下各镇: no town has towns below it. */
const OWN_KIND = wordsLike(/镇|乡|街道/);
const INNER = wordsLike(/^各(?:有关|相关|业务|职能)?(?:部门|科室|处室|股室)$|^各直属单位$/);
/** 各科室确定1名: so many in each. */
const EACH_A_FEW = /^[12一二两]\D/;
