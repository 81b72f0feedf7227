import type { Conclusion } from './conclusion';

const CHIEF = '[省市县区局厅委镇]?(?:政府)?主要(?:负责人|负责同志|领导)(?:同志)?';

/** 在线访谈1次(局长参加): who came stands in a bracket; of several nobody knows to how many. */
export const ATTENDED: readonly Conclusion[] = (['interviews', 'press_conferences'] as const).flatMap((event) => [
	{
		of: `response.${event}`,
		single: true as const,
		says: /^\((?:由|其中)?(?:主要(?:负责人|负责同志|领导)|一把手|(?:管委会)?主任|[局主乡镇县区市厅]长|党(?:[委组]|工委)书记)(?:参加|出席|做客|主持|带队参加)?\)/,
		id: `response.${event}.chief`,
		rule: 'attended-by-the-chief',
	},
	{
		// 在线访谈2次，均为主要负责同志参加
		of: `response.${event}`,
		saysAll: true as const,
		says: new RegExp(
			`^[,，(](?:(?:均|都|全部)(?:为|是|由)?${CHIEF}|${CHIEF}(?:均|都|全部))(?:参加|出席|做客|主持)(?=[,，。;；)\\n]|$)`,
		),
		id: `response.${event}.chief`,
		rule: 'all-attended-by-the-chief',
	},
]);
