import { KINDS } from '../sentence/senses';
import type { Sense } from '../sentence/terms';
import { NOT_PUBLISHED, PUBLISHED } from './categories';
import { DISCLOSURE, type Rule } from './rule';

/** What bureaus list beside the kinds, before what is left: 林权46条，行政处罚9条，其他25条. */
const LISTED_WITH_REST: readonly Sense[] = [...KINDS, 'normative', 'licensing', 'penalty'];

/** …、其他6条, at the end of a list of kinds. */
const REST_LISTED: Omit<Rule, 'name' | 'yes' | 'no'> = {
	id: 'category.other',
	head: 'catRest',
	carries: 'always',
	listed: 'with-kinds',
	alone: true,
	touching: true,
	without: NOT_PUBLISHED,
	units: ['item'],
};

/** What a list of kinds ends with: all the rest of them. */
export const CATEGORY_REST: readonly Rule[] = [
	{
		name: 'category-rest',
		id: 'category.other',
		head: 'catRest',
		with: [PUBLISHED, LISTED_WITH_REST],
		carries: 'sentence',
		alone: true,
		touching: true,
		without: NOT_PUBLISHED,
		units: ['item'],
		yes: {
			'主动公开政府信息800条，其中规划计划类15条，工作动态类640条，其他145条。': 145,
			'主动公开政府信息310条，其中工作动态280条、其他30条。': 30,
			'主动公开政府信息152条，其中林权46条，采伐公示71条，行政处罚9条，其他26条。': 26,
		},
		no: [
			'主动公开政府信息800条，其中规划计划类15条，工作动态类及其他145条。',
			'主动公开政府信息800条，其中网站公开655条，其他145条。',
			'在主动公开的信息中，规划计划类290条，其中年度计划145条，其他145条。',
		],
	},
	{
		...REST_LISTED,
		name: 'category-rest-of-list',
		with: [PUBLISHED],
		carries: 'sentence',
		yes: { '主动公开政府信息152条，其中林权46条，采伐公示71条，其他35条。': 35 },
		no: [
			'主动公开政府信息152条，其中林权117条，其他35条。',
			'主动公开政府信息152条，其中网站46条，公开栏71条，其他35条。',
			'主动公开政府信息152条，其中工作动态117条，其中林权46条、采伐公示30条、其他41条。',
		],
	},
	{
		...REST_LISTED,
		name: 'category-rest-listed',
		with: [['disclose'], LISTED_WITH_REST],
		about: DISCLOSURE,
		yes: { '推进政务公开，公开74条，其中机构概况3条、工作动态60条、政策法规5条、其他6条。': 6 },
		no: [
			'推进政务公开，公开74条，其中工作动态68条、其他6条。',
			'推进政务公开，公开74条，其中工作动态60条、政策法规14条，其中规划计划5条、其他9条。',
		],
	},
	{
		...REST_LISTED,
		name: 'category-rest-listed-alone',
		with: [LISTED_WITH_REST],
		about: { words: [], sections: ['proactive'] },
		yes: {},
		no: ['机构概况3条、工作动态60条、政策法规5条、其他6条。'],
	},
];
