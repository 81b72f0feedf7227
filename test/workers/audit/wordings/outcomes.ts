import { form } from '../report';
import type { Wordings } from './wording';

/** A part on applications stands in a report of 2022 that has no table 3. */
const withoutTable = (found: Wordings['found'], silent: Wordings['silent']): Wordings => ({
	rule: 'balance.mismatch',
	found,
	silent,
	report: (passage) =>
		`云岭县石桥镇2022年政府信息公开工作年度报告\n一、总体情况\n平稳有序。\n二、主动公开政府信息情况\n主动公开310条。\n三、收到和处理政府信息公开申请情况\n${passage}\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n力量不足，将加强培训。\n六、其他需要报告的事项\n未收取信息处理费。\n`,
});

/** 9 suits: of 5 brought at once 3 upheld, 1 corrected, 1 pending; of 4 after review 2 upheld, 1 corrected, 1 of another result. */
const SUITS = [6, 1, 1, 0, 8, 3, 1, 0, 1, 5, 2, 1, 1, 0, 4];

/** What became of applications, and of appeals. */
export const OUTCOMES: readonly Wordings[] = [
	withoutTable(
		[
			[
				'新收政府信息公开申请48件，上年结转2件。办理结果：予以公开20件，部分公开5件，不予公开3件，无法提供16件，不予处理2件；结转下年度继续办理3件。',
				'48件',
			],
			[
				'新收政府信息公开申请48件，上年结转2件。予以公开21件、部分公开5件、不予公开4件、无法提供16件、不予处理2件、其他处理1件，结转下年度继续办理2件。',
				'结转2件',
			],
		],
		[
			'新收政府信息公开申请48件，上年结转2件。办理结果：予以公开20件，部分公开5件，不予公开3件，无法提供17件，不予处理2件；结转下年度继续办理3件。',
			// All that there was to do is called received.
			'收到政府信息公开申请50件，含上年结转2件。办理结果：予以公开20件，部分公开5件，不予公开3件，无法提供17件，不予处理2件；结转下年度继续办理3件。',
		],
	),
	{
		rule: 'rate.mismatch',
		report: (passage) => form(undefined, SUITS, passage),
		found: [
			['因政府信息公开引起的行政诉讼败诉率为33.3%。', '33.3%'],
			['因政府信息公开引起的行政复议8件，行政诉讼9件，诉讼维持率80%。', '80%'],
			['涉及政府信息公开的行政诉讼胜诉率达到90%。', '90%'],
		],
		silent: [
			'因政府信息公开引起的行政诉讼败诉率为22.2%。',
			'因政府信息公开引起的行政诉讼维持率为55.6%。',
			'因政府信息公开引起的行政诉讼维持率为62.5%（不含未审结的）。',
			'因政府信息公开引起的行政诉讼，直接起诉的维持率为60%。',
			'涉及政府信息公开的行政诉讼胜诉率达到75%。',
			'因政府信息公开引起的行政复议8件，行政诉讼9件，复议维持率75%，诉讼维持率55.6%。',
			'因政府信息公开引起的行政复议、行政诉讼综合维持率为64.7%。',
			'全年各类行政诉讼案件32件，胜诉率93.8%。',
		],
	},
];
