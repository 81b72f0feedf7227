import type { Meta } from '../../src/report/reading';
import { rightBehind } from '../text/around';
import type { Name } from './name';
import type { Counted } from './sentence/counted';

// What only some offices say so: an office's own field is all that it has to publish.

/** Whether what a number is called can be a figure of this report's issuer. */
export function canBeOf({ level, issuer }: Meta, name: Name, counted: Counted): boolean {
	if (name.only?.ownField && level !== 'department' && level !== 'township') return false;
	if (name.only?.ownField === 'by-name' && !isOfField(name, counted, issuer)) return false;
	return !isAllOfItsField(name, counted, issuer) && !isDecidedByIt(name, counted, issuer);
}

/** 审计信息 is of 审计局, 环保信息 of 环境保护局: the field's last two letters are in the issuer's name, in their order. */
function isOfField(
	{ head }: Name,
	{ sentence: { text }, quantity, clause }: Counted,
	issuer: string | undefined,
): boolean {
	if (!head || !issuer) return false;
	const from = head.start > quantity.end ? quantity.end : clause.start;
	const [, first, last] =
		FIELD.exec(OF_ALL.exec(text.slice(head.start, head.end))?.[1] ?? text.slice(from, head.start)) ?? [];
	if (!first || !last) return false;
	const [one, other] = CALLED_OTHERWISE.get(first + last) ?? [first, last];
	const at = issuer.indexOf(one);
	return at >= 0 && issuer.indexOf(other, at + 1) > at;
}
/** What an office calls its field by another name than its own: 公安局 of 警务信息. */
const CALLED_OTHERWISE: ReadonlyMap<string, readonly [string, string]> = new Map([
	['警务', ['公', '安']],
	['涉农', ['农', '业']],
	['涉税', ['税', '务']],
]);
/** 公开各类审计信息 */
const OF_ALL = /各类([一-龥]+)信息$/;
const FIELD = /([一-龥])([一-龥])(?:(?<=生态环境|环境)保护|管理|监管)?类?(?:政务|政府|工作)?$/;

/** 财政局 of 财政信息147条，其中机构职能2条、财政预决算27条, 147条，占制作信息的36%: by the name of its field all that it published, and no kind of it. */
const isAllOfItsField = ({ id, head }: Name, { sentence: { text }, quantity }: Counted, issuer = ''): boolean =>
	id.startsWith('category.') &&
	head !== undefined &&
	issuer.includes(rightBehind(text, head.start, 2)) &&
	PARTED.test(rightBehind(text, quantity.end, 4));

/** A bureau of justice that 办理行政复议案件81件 decides over others, unless it says that they are about disclosure. */
const isDecidedByIt = ({ id }: Name, { sentence, quantity, clause }: Counted, issuer = ''): boolean =>
	OF_APPEALS.test(id) &&
	quantity.value > 0 &&
	OF_JUSTICE.test(issuer) &&
	!ABOUT_DISCLOSURE.test(sentence.text.slice(sentence.start, clause.end));
const OF_APPEALS = /^(?:reconsideration|litigation)\./;
const OF_JUSTICE = /司法局|法制办|法制局|复议局/;
const ABOUT_DISCLOSURE = /公开|本局|我局(?!\()|本机关|被(?:申请|提起|诉)/;
const PARTED = /^[,，。]?其中|^[,，]占(?:制作|产生|形成|全部|所有)/;
