import { oneOf } from '../text/one-of';
import { YEAR_SOURCE } from './dates';

/** True for the name of a body that could issue a report: a government, a committee, an office, a bureau, a university. */
export const isBody = (name: string): boolean =>
	name.length >= 3 && name.length <= 40 && BODY.test(name) && !NOT_A_BODY.test(name);

const BODY = new RegExp(
	`${oneOf(
		/政府(?:机关)?|办公[厅室]|办事处|党政办|行署/,
		/[局厅委办院署会部社馆]|管理处|筹备处|中心|[大支总]队|调查队|参事室/,
		/(?:管理|服务|监测|工作|推广|检测|检验|防疫|保护|监督)站|(?:税务|派出|研究)所/,
		/[残妇文侨作社]联|工商联|科协|供销社|联社|研究室|监狱|戒毒所/,
		/大学|学校|[中小]学|[一二三四五六七八九十][中小]|公司|集团|银行|[分支]行|海关|电视台|兵团|第.{1,3}师/,
		// 有关部门, 上级部门 are nobody's name.
		/(?<![各级关府作管位个市县区省镇乡能])部门/,
	)}(?:\\([^)]{1,20}\\))?$`,
);
const NOT_A_BODY =
	/(?<![国电])网(?![络信格])|平台|编辑|管理员|本站|记者|[。，；,;:]|20\d\d|报告|年报|附件|培训会|发布会|情况|[a-wyz]{2}/i;

/** What a body does, in the words with which reports go on behind its name. */
export const DOES =
	'共|全年(?:共|收到|受理|未|主动)|主动|累计|坚持|认真|深入|严格|按照|根据|结合|以|在|高度|全面|积极|紧紧|紧密|紧扣|统筹|全力|充分|秉持|锚定|围绕|聚焦|立足|持续|不断|进一步|继续|始终|扎实|切实|着力|大力|贯彻|依法|加强|通过|收到|受理|接受|没有|未';

/** True for a body that needs no area in its name: one of the state, a university, a company. */
export const isKnownByItself = (name: string): boolean => OF_THE_STATE.test(name) || ITSELF.test(name);

const OF_THE_STATE =
	/^(?:国务院|国家|中国|全国|中央|海关总署|审计署|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|铁道|水利|农业|农业农村|商务|文化|文化和旅游|卫生|退役军人事务|应急管理)部)/;
const ITSELF =
	/(?<!^)(?<!^[该本我])(?:大学|学院|海关|公司|银行)$|^(?![该本我])[一-鿿]{1,3}[^省市县区州盟旗](?:海事局|海警局|检验检疫局|银监局|证监局|保监局)$/;

/** True for the office of a government: it reports for the whole area, or for itself. */
export const isGovernmentOffice = (name: string): boolean =>
	/(?:人民政府|政府|管委会|管理委员会|行署|行政公署)(?:\(?办公[厅室]\)?|办)$/.test(name);

/**
 * The body that a title names: 南江省人民政府办公厅, 云岭县农业局, or only its area. 工业和信息化局 has 信息 in its own name.
 *
 * @param title folded, as printed
 */
export function bodyInTitle(title: string): string {
	const named = title.replace(BRACKETED_BEFORE, '').replace(LEADING_YEAR, '');
	const end = named.search(BEHIND_BODY);
	const body = end < 0 ? named : named.slice(0, end);
	return body.endsWith('人民') ? `${body}政府` : body.replace(/(?:关于|的|发布|公布|报送)+$/, '');
}

/** 【2019】某某县水务局2019年…, 【图文】…: what the site puts before it. */
const BRACKETED_BEFORE = /^(?:[【[][^】\]]{1,8}[】\]]|\(20\d\d年?度?\))/;
const LEADING_YEAR = new RegExp(String.raw`^(?:关于)?(?:(?:${YEAR_SOURCE})(?:[-~至]20\d\d)?(?:学年|年)?度?)?`);
/** Where a title goes on behind the body's name: with the year, with what is reported, or with its district. */
const BEHIND_BODY = new RegExp(
	String.raw`\(?(?:${YEAR_SOURCE})|(?:政府|政务)?信息(?!化|产业|中心|技术)|政务公开|政府公开|年度|(?<=海关)关区`,
);
