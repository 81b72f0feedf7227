import type { PartOf } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';

/** The outcomes of an application; a clause that names two of them (予以公开及部分公开) is no figure of either. */
export const OUTCOMES: readonly (readonly [
	name: string,
	part: PartOf<'application.replied'>,
	head: Sense,
	example: string,
])[] = [
	['already-public', 'already_public', 'alreadyPublic', '属于已主动公开范围的申请'],
	['granted', 'granted', 'granted', '同意公开答复'],
	['partly-granted', 'partial', 'partial', '同意部分公开的'],
	['denied', 'denied', 'denied', '不同意公开答复'],
	['not-own', 'not_own', 'notOwn', '不属于本行政机关公开的'],
	['not-exist', 'not_exist', 'notExist', '申请信息不存在的'],
	['to-amend', 'amend', 'amend', '告知作出更改补充的'],
	['other-channel', 'other_channel', 'otherChannel', '告知通过其他途径办理的'],
	['unable', 'unable', 'unable', '无法提供'],
	['rejected', 'rejected', 'rejected', '不予处理'],
	['otherwise-handled', 'other', 'otherHandling', '其他处理'],
];

/** The words that name the outcomes. */
export const heads = OUTCOMES.map(([, , head]) => head);

/** 因内容不明确要求补正，申请人未补正: told to amend is not how that one ended. */
const NEVER_AMENDED: readonly Sense[] = ['notAmended', 'unclear'];

/** What a clause about one outcome does not speak of. */
export const anotherThan = (head: Sense): readonly Sense[] => [
	...heads.filter((other) => other !== head),
	...(head === 'amend' ? NEVER_AMENDED : []),
	'proactive',
	'governmentInfo',
	'plainInfo',
	'hotline',
	'reconsideration',
	'litigation',
	'change',
];
