import type { PartOf } from '../../../src/report/catalog';
import type { Quantity } from '../../numerals/quantity';
import { rightBefore, rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** 配备工作人员3名(1专2兼), 联络员9人，均为兼职: what stands behind each number says who they are. */
export function staffForShort(counted: Counted): NameByContext | undefined {
	const { sentence, quantity } = counted;
	if (quantity.kind !== 'person') return undefined;
	const behind = wordBehind(sentence.text, quantity);
	const part = behind && PARTS[behind.word];
	if (!part) return undefined;
	if (!isOfDisclosure(counted)) return undefined;
	return { id: `org.staff.${part}`, rule: 'staff-for-short', start: quantity.start, end: behind.end };
}

/** 专职人员3人，联络员46人(兼职): behind those of one kind the others are no whole. */
export const staffBesideOthers = (counted: Counted): NameByContext | undefined =>
	counted.clause.earlier.meets(OF_A_KIND) ? staffForShort(counted) : undefined;
const OF_A_KIND = setOf('fullTime', 'partTime');

/** 专职人员总数269人，其中全职23人，兼职246人: those of whom some do other work too are all of the staff. */
export function staffWithTheirParts({ sentence: { text }, quantity }: Counted): NameByContext | undefined {
	const parts = BOTH_PARTS.exec(rightBehind(text, quantity.end, PARTS_WITHIN));
	if (!parts || Number(parts[1]) + Number(parts[2]) !== quantity.value) return undefined;
	return { id: 'org.staff', rule: 'staff-with-their-parts', start: quantity.start };
}
const BOTH_PARTS =
	/^[,，;；(]?其中[,，:：]?[专全]职[^,，。;；\d]{0,8}(\d{1,6})[人名位]?[,，、;；]兼职[^,，。;；\d]{0,8}(\d{1,6})[人名位]/;
const PARTS_WITHIN = 48;

/** 1专职2兼职, 1名专职人员2名兼职人员: each word is the name of the number that it stands behind. */
export function staffNamedBehind(counted: Counted): NameByContext | undefined {
	const { sentence, quantity } = counted;
	const { start, end } = quantity;
	const [named, kind = ''] = KIND_BEHIND.exec(rightBehind(sentence.text, end, REACH)) ?? [];
	const part = PARTS[kind];
	if (!part || !named || !isOfDisclosure(counted)) return undefined;
	return NUMBER_WITH_KIND.test(rightBehind(sentence.text, end + named.length, REACH)) ||
		KIND_BEFORE.test(rightBefore(sentence.text, start, REACH))
		? { id: `org.staff.${part}`, rule: 'staff-named-behind', start, end: end + named.length }
		: undefined;
}
/** 专职副主任 is an office. */
const KIND_BEHIND =
	/^(?:同志|干部|人员|工作人员)?([专兼])职(?:(?:工作)?(?:人员|信息员|联络员|管理员|干部|同志)|(?=[^一-龥]|[承负从和及与]|$))/;
const NUMBER_WITH_KIND = /^(?:负责[、,，][^,，。;；\d]{0,6})?\d{1,5}[名位人]?(?:同志|干部|人员|工作人员)?[专兼]职/;
/** 1名专职人员和各科室26名兼职信息员 */
const KIND_BEFORE =
	/\d[名位人]?(?:同志|干部|人员|工作人员)?[专兼]职(?:工作|负责|从事|承担)?(?:人员)?(?:[和与及、][^,，。;；:：\d]{0,8})?$/;

/**
 * 确定2名人员(1专1兼)负责信息公开, 2名同志具体负责信息公开日常工作，其中专职1人、兼职1人: where both kinds make up those before them, these
 * are all of the staff.
 */
export function staffByKinds(counted: Counted): NameByContext | undefined {
	const { text } = counted.sentence;
	const { quantity } = counted;
	if (quantity.kind !== 'person' || !isOfDisclosure(counted)) return undefined;
	const kinds =
		BOTH_FOR_SHORT.exec(rightBehind(text, quantity.end, REACH)) ??
		BOTH_BEHIND_DUTY.exec(rightBehind(text, quantity.end, PARTS_WITHIN));
	if (!kinds || Number(kinds[1]) + Number(kinds[2]) !== quantity.value) return undefined;
	return { id: 'org.staff', rule: 'staff-by-kinds', start: quantity.start, end: quantity.end + kinds[0].length };
}
const BOTH_FOR_SHORT = /^[^,，。;；\d()]{0,10}[,，(](\d{1,5})(?:名|人)?专职?、?(\d{1,5})(?:名|人)?兼职?/;

const BOTH_BEHIND_DUTY =
	/^[^,，。;；\d()]{2,12}(?:公开|[此该这]项工作)[^,，。;；\d()]{0,8}[,，(]其中[,，:]?专职[^,，。;；\d]{0,8}(\d{1,5})[人名位]?[,，、;；和]兼职[^,，。;；\d]{0,8}(\d{1,5})[人名位]/;

/** 1名干部和1名工作人员具体负责: two groups do the same work, and neither is all of the staff. */
export const areColleaguesBefore = ({ sentence: { text, quantities }, at, quantity }: Counted): boolean => {
	const before = quantities[at - 1];
	return before?.kind === 'person' && COLLEAGUES.test(text.slice(before.end, quantity.start));
};
const COLLEAGUES = /^[一-龥]{0,6}(?:干部|人员|科员|干事|同志|信息员|联络员)[和及与]$/;

/** Whether it is spoken of those who do the work of disclosure, and of no other. */
const isOfDisclosure = ({ sentence: { said, paragraph }, clause }: Counted): boolean =>
	(paragraph.section === 'organisation' || said.meets(DISCLOSURE) || paragraph.met.meets(DISCLOSURE)) &&
	!clause.said.meets(OTHERS);

/** The letter, or the word that all of them are called by, and where it ends. */
function wordBehind(text: string, { unit, end }: Quantity): { word: string; end: number } | undefined {
	if (unit === '') return { word: text.charAt(end), end: end + 1 };
	const said = ALL_OF_A_KIND.exec(rightBehind(text, end, REACH));
	return said ? { word: said[1] as string, end: end + said[0].length } : undefined;
}
const ALL_OF_A_KIND =
	/^(?:[^,，。;；:：()\d]{0,6}(?:员|人员))?[,，(](?:均|都|全部|皆)?(?:为|是|系)?([专兼])职(?:人员|工作人员)?(?=[,，。;；)\n]|$)/;
const REACH = 24;

const PARTS: Readonly<Record<string, PartOf<'org.staff'>>> = { 专: 'full_time', 兼: 'part_time' };
const DISCLOSURE = setOf('disclosure', 'governmentInfo', 'staffWork', 'disclosureOffice', 'metOn');
const OTHERS = setOf('otherDomain', 'hotline', 'training');
