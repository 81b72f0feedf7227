import { rightBehind } from '../../text/around';
import type { Found } from '../found';
import type { Sentence } from '../sentence/sentence';
import { setOf } from '../sentence/terms';
import { type Consequence, concludedAt } from './consequence';

/** What a sentence of its own says of all applications that were counted before it: (二)办理情况。均已按期答复。 */
export interface SaidOfAll extends Consequence {
	/** The number of them, as it was told. */
	counted: Found;
}

/**
 * Reads the beginning of a paragraph, whose name (办理情况。) may stand before it, or a later sentence of the one that counted.
 *
 * @param found the figures told so far
 */
export function saidOfAllReceived(sentence: Sentence, found: readonly Found[]): readonly SaidOfAll[] {
	const { text, start, end, paragraph } = sentence;
	if (!OPENS.has(text.charAt(start)) || !OPENS_WITH_ALL.test(rightBehind(text, start, OPENING))) return NOTHING;
	const counts = ofTheWhole(found.filter(({ figure: { id } }) => id === 'application.received'));
	const only = counts.at(-1);
	// 一、概述 may have told the same number.
	if (
		!only ||
		counts.some(({ figure }) => figure.value !== only.figure.value) ||
		only.weak ||
		only.sentence < paragraph.sectionStart
	)
		return NOTHING;
	if (!opensParagraph(sentence) && !goesOnAbout(only, sentence, found)) return NOTHING;
	// What the year before left was answered too.
	if (found.some(({ figure: { id, value } }) => id === 'application.carried_in' && value !== 0)) return NOTHING;
	return concludedAt('application.received', text, start, end)
		.filter(({ id }) => !found.some(({ figure }) => figure.id === id))
		.map((said) => ({ ...said, counted: only }));
}

const NOTHING: readonly SaidOfAll[] = [];
/** 全市收到155件，其中市本级26件: what the body itself received is among them. */
const ofTheWhole = (counted: readonly Found[]): readonly Found[] => {
	const all = counted.filter(({ voice }) => voice === 'all');
	return all.length > 0 ? all : counted;
};
const opensParagraph = ({ text, start, paragraph }: Sentence): boolean =>
	(paragraph.section === 'application' || BY_NAME.test(rightBehind(text, start, 16))) &&
	(start === paragraph.start || NAME.test(text.slice(paragraph.start, start)));
/** 所有政府信息公开申请已全部办理完毕 needs no heading. */
const BY_NAME = /^(?:(?:截至)?目前[,，]?)?(?:全部|所有)(?:政府信息公开|信息公开)申请/;
/** 收到申请19件。其中信函9件。均在期限内作出答复: its paragraph has counted them, and nothing else. */
const goesOnAbout = (
	{ sentence }: Found,
	{ text, start, paragraph: { start: begins, met } }: Sentence,
	found: readonly Found[],
) =>
	sentence >= begins &&
	sentence < start &&
	(!met.meets(OTHERS) || EACH_APPLICATION.test(rightBehind(text, start, 12))) &&
	(!met.meets(HOTLINE) || found.some(cameByPost));
/** 全部申请均已答复, 受理的公开申请全部答复 leave no doubt, whatever was told before. */
const EACH_APPLICATION = /^(?:全部|所有|受理的|收到的)(?:政府信息公开|信息公开|公开)?申请/;
const OTHERS = setOf('reconsideration', 'litigation', 'complaint', 'otherCase', 'denied');
/** 来信10件、来访8件 are ways of applying where the report has read them so. */
const HOTLINE = setOf('hotline');
const cameByPost = ({ figure: { id } }: Found): boolean => id.startsWith('application.received.');
const OPENS_WITH_ALL =
	/^(?:(?:截至)?目前[,，]?)?(?:我[一-龥]{1,2}|本[一-龥]{1,2})?(?:本着[^,，。]{2,16}原则[,，])?(?:对?(?:上述|以上|所有)[^,，。均全都]{0,10}[,，]?)?(?:(?:各项|受理的|收到的)?(?:政府信息公开|信息公开|依申请公开|公开)?申请(?:事项|件)?)?(?:现|目前)?已?(?:均|全部|都)/;
const OPENS = new Set('我本对上以所已均全都申各受收政信依目截');
const OPENING = 36;
const NAME = /^[^。\n\d]{2,12}。$/;
