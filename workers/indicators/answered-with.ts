import type { Conclusion } from './consequence';
import { ALL, END, HOW, outcome, THEN } from './said-of-all';

const ANSWERS = [
	['granted', '(?:予以|给予|同意)公开'],
	['partial', '(?:予以|同意)?部分公开'],
	['denied', '(?:不予|不同意)公开'],
	['not_exist', '(?:所?申请的?|该)?(?:政府)?信息不存在'],
	[
		'not_own',
		'(?:不属于?|非)(?:本|我)(?:行政)?(?:机关|单位|部门|[局委办厅镇乡街县区市校院])(?:的?(?:职责|职权|公开|掌握|制作)(?:职责|职权|权限)?的?(?:范围|信息|政府信息)?)',
	],
	['already_public', '属于?已(?:经)?主动公开(?:的?范围|的?(?:政府)?信息)?'],
] as const;

/** What the answer is called: 答复为, 结果:. */
const ANSWER = '(?:(?:书面|行政)?(?:答复|回复|办理|处理)(?:结果|意见|内容|类型)?|结果|告知)(?:申请人)?(?:均|都)?';
const IS = '(?:为|是|系|属于|作出|做出|给予)?[:“"「]?';

/** What all applications were answered with (3件，均予以公开), or the only one (1件，答复为信息不存在). */
export const ANSWERED_WITH: readonly Conclusion[] = ANSWERS.flatMap(([answer, words]) =>
	(['application.received', 'application.closed', 'application.replied'] as const).flatMap((of) => {
		const told = { of, id: `application.replied.${answer}` };
		const says = `(?:${words})[”"」]?(?:的?(?:答复|决定|处理))?${END}`;
		return [
			{ ...told, rule: `all-${answer.replace('_', '-')}`, says: outcome(`${THEN}${ALL}${HOW}${IS}${says}`) },
			{
				...told,
				rule: `${answer.replace('_', '-')}-alone`,
				says: outcome(`[,，(]${HOW}(?:${ANSWER})?${HOW}${IS}${says}`),
				single: true as const,
			},
		];
	}),
);
