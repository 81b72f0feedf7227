import { nameless, type Rewording } from './rewording';
import { APPLICATION, WAYS } from './senses';
import { setOf, type Term } from './terms';

/** What becomes of applications. */
const HANDLED = setOf(
	'receive',
	'handle',
	'closed',
	'onTime',
	'reply',
	'granted',
	'partial',
	'denied',
	'amend',
	'toAmend',
	'carry',
	'inHand',
);

/**
 * The terms with every application for another thing than information, how it came and what became of it, as words that name
 * nothing: 窗口受理登记申请5206件，网上申请3177件, 鉴定申请6件，办结5件.
 */
export const withoutOtherApplications: Rewording = (terms, { text, from, to, said }) => {
	if (!said.meets(APPLICATION)) return terms;
	const passage = text.slice(from, to);
	const others = [...passage.matchAll(OTHERS)].map(({ index, 0: other }) => ({
		start: from + index,
		end: from + index + lengthOf(other, passage.slice(0, index)),
	}));
	if (others.length === 0) return terms;
	return terms.map((term) =>
		isOfThem(term) && others.some(({ start, end }) => term.start >= start && term.end <= end) ? nameless(term) : term,
	);
};

/** 收到信息公开申请5件；受理减免税申请36份；答复5件: where the passage tells of disclosure before, what stands behind a semicolon is of that again. */
function lengthOf(other: string, before: string): number {
	const mark = other.search(/[;；]/);
	return mark >= 0 && OF_DISCLOSURE.test(before) ? mark : other.length;
}
const OF_DISCLOSURE = /公开[^。\n]*申请|申请公开/;

const isOfThem = ({ set }: Term): boolean => set.meets(APPLICATION) || set.meets(WAYS) || set.meets(HANDLED);

/** What people apply to an office for. */
const THINGS = [
	'许可|(?:工商|不动产|土地|房屋|产权|林权|婚姻|结婚|企业|车辆|社团)登记|审批|设计审核|核准|备案|验收|注册|注销|年检|年审|换证|办证|执照|证照|认定|鉴定|复核|仲裁|公证',
	'减免税?|免税|退税|宅基地|准生|生育|建房|用地|病历|复印|采伐|占用|迁移|出入境|护照|户口|居住证|身份证|证件|工商|职称|资格|入学|转学|贷款|公积金|抵押|过户|查询|查档',
	'政务(?:服务)?大厅|审批大厅|办税(?:服务)?厅|补贴|补助|救助|低保|慢特?病|报销|转诊|公租房|廉租房|保障房|新装|增容|报装|用电|用水|(?:窗口|大厅)[^,，。;；:：\\d\\n]{0,4}各类',
].join('|');
/** Who speaks of disclosure, or of what an application is about (涉及登记的申请), speaks of no other. */
const OWN = '公开|政府信息|政务信息|涉及|有关|关于';
/** 予以公开38件 may be what became of such applications; of disclosure it is said by name. */
const OWN_BY_NAME = OWN.replace('公开', '(?:信息|政务|申请|主动)公开|公开申请');
/**
 * A clause that counts such applications, and what its sentence says behind it up to the clause that speaks of disclosure.
 * 登记申请5206件，网上申请3177件
 */
const OTHERS = new RegExp(
	`(?<=^|[,，、。;；:：\\n])(?:(?!${OWN})[^,，。;；:：\\d\\n])*?(?:${THINGS})(?:(?!${OWN})[^,，。;；:：\\d\\n]){0,8}申请(?:书|件|业务|事项|量)?(?:审核|审批|共计?|约)?\\d[^,，。;；:：\\n]*(?:[,，;；:：](?:(?!${OWN_BY_NAME})[^,，。;；:：\\n])*(?=[,，。;；:：\\n]|$))*`,
	'g',
);
