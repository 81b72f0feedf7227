import type { Conclusion } from './conclusion';
import { ALL, END, outcome } from './wording';

/** 29条，全部通过县政府网站公开; 29条。上述信息全部通过网站公开: all that was published was published there. */
export const PUBLISHED_AT: readonly Conclusion[] = [
	{
		of: 'proactive.total',
		saysAll: true,
		says: outcome(
			`[,，。](?:(?:上述|以上|所有)(?:政府)?信息)?${ALL}(?:已|是|为)?(?:通过|在|于|由|利用|依托|从)[^,，。;；\\d、和及与等]{0,16}?(?:网站|信息网|公开网|政务网|政府网|门户网)(?:[^,，。;；\\d、和及与等微报]{0,8})(?:上|平台|进行|予以|向社会|对外)*(?:公开|公布|发布|公示|刊登)(?:信息)?${END}`,
		),
		id: 'channel.website',
		rule: 'all-on-website',
	},
];
