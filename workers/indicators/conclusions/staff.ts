import type { Conclusion } from './conclusion';
import { END, outcome } from './wording';

/** Whether the whole staff is there for this alone. */
export const STAFFED: readonly Conclusion[] = [
	// 工作人员2名(兼职), 工作人员3人，均为兼职
	...(
		[
			['full_time', '专职', '专职'],
			// 工作人员2名，均由办公室干部兼任
			['part_time', '兼职', '(?:兼职|由[^,，。;；\\d]{1,14}兼(?:任|职|做|管)?)'],
		] as const
	).flatMap(([part, word, said]): Conclusion[] => [
		{
			of: 'org.staff',
			says: outcome(`[,，(](?:均|都|全部)?(?:为|是|系)?${said}(?:人员|工作人员)?${END}`),
			id: `org.staff.${part}`,
			rule: `all-${part.replace('_', '-')}`,
		},
		{
			// 5名工作人员承担信息公开工作，均系兼职
			of: 'org.staff',
			saysAll: true,
			says: outcome(`[^,，。;；(\\d]{1,20}[,，(](?:均|都|全部)(?:为|是|系)?${word}(?:人员|工作人员)?${END}`),
			id: `org.staff.${part}`,
			rule: `all-${part.replace('_', '-')}`,
		},
	]),
];
