import type { IndicatorId } from '../../../src/report/catalog';
import type { Sense } from '../sentence/terms';
import { CASES, type Rule } from './rule';

const KINDS: readonly (readonly [name: string, id: IndicatorId, head: Sense, words: string])[] = [
	['licensing-decisions', 'licensing.decisions', 'licensingDecision', '行政许可处理决定'],
	['penalty-decisions', 'penalty.decisions', 'penaltyDecision', '行政处罚处理决定'],
	['coercion-decisions', 'coercion.decisions', 'coercionDecision', '行政强制处理决定'],
];

/** Table 2 told in prose (条例 of 2019, article 20 items 5 and 6): decisions that were made, not what was published of them. */
const MADE: readonly Rule[] = KINDS.map(([name, id, head, words]) => ({
	name,
	id,
	head,
	touching: true,
	without: ['disclose', 'proactive', 'cumulative', 'reconsideration', 'litigation'],
	never: ['disclose', 'proactive'],
	units: CASES,
	yes: { [`全年作出${words}203件。`]: 203 },
	no: [`全年公开${words}203件。`, `在网站公示${words}信息203条。`],
}));

const SHORT: readonly (readonly [name: string, id: IndicatorId, head: Sense, words: string])[] = [
	['licensing-decisions', 'licensing.decisions', 'licensing', '行政许可'],
	['penalty-decisions', 'penalty.decisions', 'penalty', '行政处罚'],
	['coercion-decisions', 'coercion.decisions', 'coercion', '行政强制'],
];

/** Beside a decision that is called so the others are named for short: 行政许可决定203件、行政强制11件. */
const BESIDE: readonly Rule[] = SHORT.map(([name, id, head, words]) => ({
	name: `${name}-beside-others`,
	id,
	head,
	with: [KINDS.map(([, , decision]) => decision)],
	carries: 'always',
	touching: true,
	without: ['disclose', 'proactive', 'cumulative', 'reconsideration', 'litigation'],
	never: ['disclose', 'proactive', 'reconsideration', 'litigation'],
	units: ['item'],
	yes: {
		[`全年作出${head === 'licensing' ? '行政处罚' : '行政许可'}决定203件、${words}11件。`]: 11,
	},
	no: [`全年${words}11件。`, `公开行政许可决定203件、${words}11件。`],
}));

/** 行政许可327件，行政处罚42件: in the part that asks for both. */
const TOGETHER: readonly Rule[] = SHORT.map(([name, id, head, words]) => ({
	name: `${name}-together`,
	id,
	head,
	with: [SHORT.map(([, , other]) => other).filter((other) => other !== head)],
	carries: 'sentence',
	leads: true,
	touching: true,
	without: ['cumulative', 'change', 'reconsideration', 'litigation'],
	units: ['item'],
	about: { words: [], sections: ['proactive'] },
	decided: true,
	// Read only in its part, see the fixtures.
	yes: {},
	no: [
		`${words}327件，${head === 'penalty' ? '行政许可' : '行政处罚'}42件。`,
		`${words}327项，${head === 'penalty' ? '行政许可' : '行政处罚'}42项。`,
	],
}));

/** 行政许可12项，处理决定数量83件: told as the tables of 2019 ask for them. */
const BEHIND: readonly Rule[] = SHORT.map(([name, id, head, words]) => ({
	name: `${name}-behind`,
	id,
	head: 'decisionCount',
	last: { of: ['licensing', 'penalty', 'coercion', 'otherPower'], is: head },
	touching: true,
	without: ['disclose', 'proactive', 'cumulative', 'reconsideration', 'litigation'],
	never: ['reconsideration', 'litigation'],
	units: CASES,
	yes: { [`${words}12项，比上年少2项，处理决定数量83件。`]: 83 },
	no: [`${words}12项，行政检查3项，处理决定数量83件。`, '其他权力12项，处理决定数量83件。'],
}));

/** Item 8 of it: what was charged, not what was published of charges. */
const CHARGED: Rule = {
	name: 'administrative-charges',
	id: 'charges.amount',
	head: 'publicCharge',
	// Told with the other items; alone it may be what the treasury took in.
	with: [['licensing', 'penalty', 'coercion', 'licensingDecision', 'penaltyDecision', 'coercionDecision']],
	carries: 'sentence',
	touching: true,
	without: ['disclose', 'proactive', 'cumulative', 'reduction', 'change', 'otherDomain', 'fund'],
	never: ['disclose', 'proactive', 'reduction'],
	units: ['money'],
	yes: { '作出行政处罚决定9件，行政事业性收费146.2万元。': 146.2, '行政许可83件，行政事业性收费收费金额0万元。': 0 },
	no: [
		'行政许可83件，减免行政事业性收费146.2万元。',
		'公开行政许可83件，行政事业性收费146.2万元。',
		'全年行政事业性收费146.2万元。',
	],
};

/** Item 9 of the form of 2019: what was bought, not what was published of it. */
const PROCURED: readonly Rule[] = [
	{
		name: 'procurement-items',
		id: 'procurement.items',
		head: 'procurement',
		touching: true,
		without: ['disclose', 'proactive', 'cumulative'],
		never: ['disclose', 'proactive'],
		units: ['item', 'place'],
		yes: { '全年政府集中采购项目9个，采购总金额186.5万元。': 9 },
		no: ['公开政府集中采购项目9个。', '政府集中采购项目公告9条。', '6.政府集中采购项目64条；'],
	},
	{
		name: 'procurement-amount',
		id: 'procurement.amount',
		head: 'procurementAmount',
		with: [['procurement']],
		carries: 'always',
		touching: true,
		without: ['disclose', 'proactive', 'cumulative'],
		never: ['disclose', 'proactive'],
		units: ['money'],
		yes: { '全年政府集中采购项目9个，采购总金额186.5万元。': 186.5 },
		no: ['公开政府集中采购项目9个，采购总金额186.5万元。', '采购总金额186.5万元。'],
	},
];

/** Item 1 as the form of 2019 asks for it: 新公开2件，对外公开总数量6件. */
const NEWLY: readonly Rule[] = (
	[
		['normative', '规范性文件', 'regulation', '规章'],
		['regulation', '规章', 'normative', '规范性文件'],
	] as const
).flatMap(([named, word, other, others]) =>
	(
		[
			['newly-disclosed', 'newly_disclosed', 'newlyDisclosed', '新公开'],
			['disclosed-in-all', 'disclosed_total', 'disclosedInAll', '对外公开总数量'],
		] as const
	).map(
		([name, part, head, says]): Rule => ({
			name: `${named}-${name}`,
			id: `${named === 'normative' ? 'normative' : 'rules'}.${part}`,
			head,
			with: [[named]],
			carries: 'always',
			touching: true,
			last: { of: ['normative', 'regulation', 'governmentInfo', 'plainInfo', 'licensing'], is: named },
			without: [other, 'change', 'cumulative', 'info', 'plainInfo'],
			units: ['item'],
			yes: { [`${word}：${says}2件。`]: 2 },
			no: [`${others}：${says}2件。`, `${says}2件。`, `${word}3件，信息${says}2件。`],
		}),
	),
);

/** What was licensed, punished, coerced, charged and bought (行政许可, 处罚, 强制, 收费, 采购). */
export const DECISIONS: readonly Rule[] = [...MADE, ...BESIDE, ...TOGETHER, ...BEHIND, CHARGED, ...PROCURED, ...NEWLY];
