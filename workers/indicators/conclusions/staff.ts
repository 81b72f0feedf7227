import type { Conclusion } from './conclusion';
import { END, outcome } from './wording';

/** Whether the whole staff is there for this alone. */
export const STAFFED: readonly Conclusion[] = [
	// 工作人员2名(兼职), 工作人员3人，均为兼职
	...(
		[
			['full_time', '专职'],
			['part_time', '兼职'],
		] as const
	).map(
		([part, word]): Conclusion => ({
			of: 'org.staff',
			says: outcome(`[,，(](?:均|都|全部)?(?:为|是|系)?${word}(?:人员|工作人员)?${END}`),
			id: `org.staff.${part}`,
			rule: `all-${part.replace('_', '-')}`,
		}),
	),
];
