import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 制定并主动公开规范性文件41件: one number counts both. */
export function issuedAndPublished(
	{ id }: Pick<NameByContext, 'id'>,
	{ sentence: { text }, quantity: { start }, clause }: Counted,
): readonly NameByContext[] {
	if (id !== 'normative.disclosed' || !BOTH.test(text.slice(clause.start, start))) return NOTHING;
	return [{ id: 'normative.issued', rule: 'issued-and-published', start: clause.start }];
}

const BOTH = /(?:制定|制发|出台|印发)(?:并|和|、)(?:主动|对外)?(?:公开|公布|发布)(?:行政)?规范性文件(?:共|共计)?$/;
const NOTHING: readonly NameByContext[] = [];
