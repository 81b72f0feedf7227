import type { Random, Sheet } from '../sheet';
import { annex } from './annex';
import { table2 } from './table2';
import { table3 } from './table3';
import { table4 } from './table4';

export type Form = 2014 | 2019 | 2021;
export const FORMS: readonly Form[] = [2014, 2019, 2021];

/** The tables of one form, filled in for an invented county. */
export const tablesOf = (form: Form, random: Random): readonly Sheet[] =>
	form === 2014 ? [annex(form, random)] : [table2(form, random), table3(form, random), table4(random)];

/** What stands before and behind the tables; it tells no figure. */
export const around = (form: Form): { before: readonly string[]; behind: readonly string[] } => ({
	before: [
		`青岑县${form}年政府信息公开工作年度报告`,
		'一、总体情况',
		'青岑县各级行政机关认真落实条例，主动公开政府信息，规范办理申请，加强监督保障。',
	],
	behind:
		form === 2014
			? ['单位负责人：略　审核人：略　填报人：略']
			: [
					'五、存在的主要问题及改进情况',
					'部分乡镇更新不够及时，今后将加强督促检查。',
					'六、其他需要报告的事项',
					'没有其他需要报告的事项。',
				],
});
