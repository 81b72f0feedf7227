import type { PartOf } from '../../../src/report/catalog';
import { KINDS } from '../sentence/senses';
import type { Sense } from '../sentence/terms';
import { anotherThan } from './outcomes';
import { APPLICATION, CASES, type Rule } from './rule';

/** Outcomes named for short, where the sentence tells what came in or was answered. */
const BARE: readonly (readonly [name: string, part: PartOf<'application.replied'>, head: Sense, words: string])[] = [
	['reply-granted', 'granted', 'disclose', '公开'],
	['reply-denied', 'denied', 'withheld', '不公开'],
	['reply-not-exist', 'not_exist', 'absent', '不存在'],
	['reply-already-public', 'already_public', 'alreadyPublic', '已主动公开的'],
];

/** 公开9件, 9件公开: beside other outcomes it is one. */
const FOR_SHORT: readonly Rule[] = BARE.map(
	([name, part, head, words]): Rule => ({
		name,
		id: `application.replied.${part}`,
		head,
		side: 'either',
		// 36件中，部分公开2件，不属于我厅职责9件，不存在4件
		with: [['reply', 'closed', 'receive', 'handle', 'application', 'partial', 'denied', 'notOwn']],
		carries: 'always',
		touching: true,
		closing: true,
		alone: true,
		without: [
			...anotherThan(head === 'disclose' ? 'granted' : head).filter((sense) => sense !== 'proactive'),
			'publicNow',
			'interpretation',
			'otherCase',
		],
		never: ['made', 'issue', 'website', 'weibo', 'wechat', 'hotline', ...KINDS],
		units: CASES,
		about: APPLICATION,
		yes: {
			[`收到申请22件，答复20件，其中${words}9件，其他途径4件。`]: 9,
			[`政府信息公开工作有序，22件申请中，${words}9件，无法提供13件。`]: 9,
			[`收到申请22件，答复20件，9件${words.replace(/的$/, '')}，4件转其他途径。`]: 9,
		},
		no: [
			`全年共${words}9件，依申请公开答复4件。`,
			`收到申请22件，答复20件，${words}的信息9件。`,
			`收到申请22件，答复20件，9件${words.replace(/的$/, '')}的信息。`,
			`全年制作文件9件，9件${words.replace(/的$/, '')}。`,
		],
	}),
);

/** The same in a word or two: 同意公开3件，部分公开1件. */
export const REPLIES_FOR_SHORT: readonly Rule[] = [
	{
		// 办结27件，其中主动公开7件、依申请公开18件、不予公开2件: beside what was public already, given out because it was asked for.
		name: 'reply-granted-on-request',
		id: 'application.replied.granted',
		head: 'byRequest',
		with: [
			['alreadyPublic', 'proactive'],
			['reply', 'closed', 'notExist', 'notOwn'],
		],
		carries: 'sentence',
		touching: true,
		leads: true,
		without: [...anotherThan('granted').filter((sense) => sense !== 'proactive'), 'receive', 'handle', 'otherCase'],
		never: [
			'granted',
			'receive',
			'made',
			'issue',
			'normative',
			'documents',
			'website',
			'hotline',
			'training',
			...KINDS,
		],
		units: CASES,
		about: APPLICATION,
		yes: {
			'办结信息公开申请27件，其中主动公开7件，依申请公开18件，不予公开2件。': 18,
			'已答复的27件中，主动公开类7件，依申请公开类18件，部分公开2件。': 18,
		},
		no: [
			'制作公文27件，其中主动公开7件，依申请公开18件，不予公开2件。',
			'依申请公开有序。产生各类公文类信息27条，其中主动公开类7条，依申请公开类18条，不予公开类2条。',
			'主动公开信息270条，受理依申请公开18件。',
			'办结27件，其中主动公开7件，同意公开2件，依申请公开18件。',
		],
	},
	// 8件主动公开 may have been given on request; 主动公开8件 in a list of outcomes was there before.
	...FOR_SHORT,
];
