import { matchQuantity } from '../matching/match';
import type { NameByContext } from '../name';
import { type Counted, countedIn } from '../sentence/counted';

/** 制定并主动公开规范性文件41件: one number counts both. */
export function issuedAndPublished(
	{ id }: Pick<NameByContext, 'id'>,
	{ sentence: { text }, quantity: { start }, clause }: Counted,
): readonly NameByContext[] {
	if (id !== 'normative.disclosed' || !BOTH.test(text.slice(clause.start, start))) return NOTHING;
	return [{ id: 'normative.issued', rule: 'issued-and-published', start: clause.start }];
}

const BOTH = /(?:制定|制发|出台|印发)(?:并|和|、)?(?:主动|对外)?(?:公开|公布|发布)(?:行政)?规范性文件(?:共|共计)?$/;

/** 制发规范性文件3件，在局网站公开3件: of those that were issued, wherever. */
export function publishedOfIssued({ sentence, at, quantity }: Counted): NameByContext | undefined {
	const issued = sentence.quantities[at - 1];
	if (issued?.kind !== 'item' || quantity.kind !== 'item' || issued.value < quantity.value) return undefined;
	if (!PUT_OUT.test(sentence.text.slice(issued.end, quantity.start))) return undefined;
	return matchQuantity(countedIn(sentence, at - 1))?.rule.id === 'normative.issued'
		? { id: 'normative.disclosed', rule: 'published-of-issued', start: issued.end + 1 }
		: undefined;
}
const PUT_OUT = /^[,，](?:均|已|全部)*(?:通过|在)[^,，。;；\d]{2,24}(?:公开|发布|公布)$/;
const NOTHING: readonly NameByContext[] = [];
