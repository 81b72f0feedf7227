import type { Conclusion } from './conclusion';
import { END, outcome } from './wording';

const PEOPLE = '公民|农户|群众|职工群众|市民|村民|居民|业主';
const BODIES = '法人(?:或其他组织|单位)?|(?:商业)?企业|公司|律师事务所|律师';
const PERSON = '自然人|公民个人|个人';

const BY_A_WAY = '(?:(?:通过|以|采用)?(?:网上|网络|在线|网站|当面|现场|信函|邮寄|书面)(?:方式|形式|平台|渠道|系统)?)?';
/** 通过信函方式提出 */
const HOW_THEY_CAME = `${BY_A_WAY}(?:提出|提交)`;

/** By which way all applications came, and from whom. */
export const CAME_BY: readonly Conclusion[] = [
	...(
		[
			[
				'online',
				'网上|网页|网络|在线|(?:[省市县区镇乡局](?:人民)?政府|政府|门户|政府门户|[省市县区]政府门户)?网站|互联网|电子邮件',
			],
			['in_person', '(?:上门|登门|来人)?当面|上门|登门|现场|来人|窗口'],
			['letter', '信函|函件|来信|来函|挂号信|邮寄|信件|书信|EMS邮寄|EMS|邮政快递'],
			['fax', '传真'],
		] as const
	).flatMap(([way, words]): Conclusion[] => {
		const told = { of: 'application.received', id: `application.received.${way}` } as const;
		const by = `(?:(?:被征地|当地|本地|本[省市县区乡镇村]|辖区|本辖区)?(?:${PERSON}|${PEOPLE}|${BODIES}))?(?:通过|以|采用|书面)*(?:${words})(?:(?:提交|提出|方式|形式|平台|渠道|系统|书面)*的?(?:(?:申请|提交|提出|受理)(?:事项|办件|件)?|(?:(?:递交|递送|寄送|寄来|送达)的?|[提交]的)${END})|(?:申请的)?(?:方式|形式|渠道|途径)?${END})`;
		const name = way.replace('_', '-');
		return [
			{
				...told,
				rule: `all-by-${name}`,
				saysAll: true as const,
				says: outcome(
					`(?:[,，。](?:提交|提出)?申请的?(?:方式|渠道|形式)|[,，。]受理的?(?:方式|渠道|形式)|[,，。](?:所有|上述|以上)(?:申请件?|申请事项)|[,，。(:])?(?:均|全部|都|全|皆)(?:为|是|系|由)*${by}`,
				),
			},
			...(['application.received', 'application.closed'] as const).map((of) => ({
				...told,
				of,
				rule: `by-${name}-alone`,
				says: outcome(`[,，。(](?:申请人[^,，。;；\\d]{0,6})?(?:为|是|系|由|属于?)*${by}${END}`),
				single: true as const,
			})),
			{
				// 1件，申请人通过邮寄方式申请获取招生信息
				...told,
				rule: `by-${name}-alone`,
				says: outcome(
					`[,，。](?:申请人|(?:为|是|系|由)?某?(?:${PERSON}|${PEOPLE}|${BODIES}))?(?:通过|以|采用)?(?:${words})(?:申请)?(?:的?(?:方式|形式|渠道|平台))?(?:向[^,，。;；\\d]{1,10})?(?:提出|提交|(?:申请|要求)(?:公开|获取|查询|提供|了解))(?:[^,，。;；\\d]|\\d{4}年){2,40}${END}`,
				),
				single: true as const,
			},
			// 2件，为网络申请: the verb alone says it of all.
			{ ...told, rule: `all-by-${name}`, says: outcome(`[,，](?:为|系)${by}${END}`) },
		];
	}),
	{
		// 1件(自然人)
		of: 'application.received',
		says: outcome(`[,，(](?:申请人)?(?:为|系|是)?(?:${PERSON})(?:申请|${HOW_THEY_CAME})?${END}`),
		id: 'request.new.natural',
		rule: 'natural-alone',
		single: true,
	},
	{
		of: 'application.received',
		says: outcome(`[,，。](?:申请主体|申请人的?(?:类别|类型|身份))(?:均|全部|都)?(?:为|是|系)(?:${PERSON})${END}`),
		id: 'request.new.natural',
		rule: 'all-by-natural',
	},
	{
		of: 'application.received',
		says: outcome(
			`[,，(]?(?:并?且)?(?:申请人|申请主体)?(?:均|全部|都|全|皆)(?:为|是|系|由|来自)*(?:${PERSON})(?:${BY_A_WAY}(?:提出|提交|申请|所提|(?=[,，。;；)\\n]|$))|${END})`,
		),
		id: 'request.new.natural',
		rule: 'all-by-natural',
		saysAll: true,
	},
];
