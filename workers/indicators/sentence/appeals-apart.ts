import { rightBefore, rightBehind } from '../../text/around';
import { nameless, type Rewording } from './rewording';
import { STOP } from './senses';
import { setOf, type Term } from './terms';

const APPEAL = setOf('reconsideration', 'litigation', 'complaint');

/** How appeals ended. */
const OUTCOME = setOf('upheld', 'corrected', 'otherOutcome', 'pending');

/**
 * The terms with every appeal of another field, and how it ended, as words that name nothing: 治安处罚类复议案件11起、
 * 行政诉讼3起, 因征地拆迁引发的行政诉讼3件，维持3件 are not about what was disclosed.
 */
export const withoutOtherAppeals: Rewording = (terms, { text, said }) => {
	if (!said.meets(APPEAL)) return terms;
	let other: Term | undefined;
	return terms.map((term) => {
		if (term.set.meets(APPEAL)) other = isOther(term, other, text) ? term : undefined;
		else if (term.set.meets(STOP)) other = undefined;
		else if (!term.set.meets(OUTCOME)) return term;
		return other ? nameless(term) : term;
	});
};

/** @param before the appeal of another field that was named before it */
const isOther = (term: Term, before: Term | undefined, text: string): boolean =>
	(before !== undefined && !OWN.test(text.slice(before.end, term.start))) || isOfOtherField(term, text);

/** 治安处罚复议9起，维持8起；行政诉讼4起: what is told behind one is of its field, unless it is said to be about disclosure, or the body's own. */
const OWN = /公开|答复|[本我][局委办镇乡街院校站县市区旗州]|本机关|本单位|街道|没有|[未无零]/;

const isOfOtherField = ({ start, end }: Term, text: string): boolean => {
	const before = rightBefore(text, start, LONGEST);
	return (
		OF_A_FIELD.test(before) ||
		FOR_ANOTHER.test(before) ||
		DECIDED_BY.test(before) ||
		OF_A_CASE.test(before) ||
		BY_FIELDS.test(rightBehind(text, end, LONGEST)) ||
		isOfAll({ start, end }, text) ||
		(OTHER.test(before) && COUNTED.test(rightBehind(text, end, 4)))
	);
};
const LONGEST = 24;

/** 收到行政复议申请43件；因政府信息公开被复议3件: beside those about disclosure, which it names, a number that says nothing is of all. */
function isOfAll({ start, end }: { start: number; end: number }, text: string): boolean {
	const kind = KIND_OF.exec(text.slice(start, end))?.[0];
	if (!kind || /公开[^,，。;；\n]*$/.test(rightBefore(text, start, LONGEST))) return false;
	return NAMED_BEHIND[kind]?.test(rightBehind(text, end, WITHIN)) ?? false;
}
const KIND_OF = /复议|诉讼/;
const namedBehind = (kind: string): RegExp =>
	new RegExp(
		`^(?:申请|案件)*\\d{1,6}[件起宗][^。\\n]*?[,，;；(](?:其中)?[,，:：]?(?:因|涉及|有关|关于|针对|涉)?(?:政府)?信息公开[^,，。;；\\d]{0,8}${kind}[^,，。;；\\d]{0,6}\\d`,
	);
const NAMED_BEHIND: Readonly<Record<string, RegExp>> = { 复议: namedBehind('复议'), 诉讼: namedBehind('诉讼') };
const WITHIN = 90;

/** What else than disclosure people appeal against, or complain of. */
const FIELD = [
	'治安|处罚|工伤|征地|征收|拆迁|安置|补偿|强制|确权|登记|不动产|社保|养老|户籍|事故|税收?|许可|立案|违建|劳动|人事|职称|林权|土地|奖励|医疗|医患|物业|质量|环境|违法|合同|民事|刑事|经济',
	'出租车|消费者?|环保|食品|旅游|价格|物价|噪[音声]|服务|用水|用电|公交|乘客|患者|业主|交通|城管|欠薪|拖欠工资|兽?药|药品|药械|卫生|安全|隐患|计量|水质|学生|考生|教师|职工',
].join('|');
/** What may stand between it and the word for the appeal. */
const KIND = '行政|告知|申请|决定|认定|裁决|争议|纠纷|损害|赔偿|保险|补助|费用|核定|生产|案件|类|的';
/** 治安处罚类, 不动产登记, 因不服行政处罚引发的, never 征地信息公开引发的; and whatever is 类 of its own: 举报奖励类. */
const OF_A_FIELD = new RegExp(
	`(?:${FIELD})(?:(?:${FIELD}|${KIND})*|(?:(?!公开|信息|答复|申请)[^,，。;；:：、\\d]){0,6}(?:类|引发|引起|提起|产生|案件)(?:的|案件)*(?:被|中)?)$`,
);
/** 查处非法采砂案件23件，当事人提起行政复议1件: against what was decided there. */
const OF_A_CASE = /(?<!公开|复议|诉讼|应诉)案件\d{1,6}[件起宗][,，](?:其中)?[^,，。;；\d]{0,10}$/;
/** 行政复议申请27件，其中土地类12件: all that there were, whatever about. */
const BY_FIELDS =
	/^(?:申请|案件)*\d{1,6}[件起宗][,，(:：](?:其中|涉及)?[,，:：]?(?:土地|公安|治安|社保|房屋|拆迁|林权|工商|人社|城建|规划|自然资源|教育|交通)(?!信息)[^,，。;；\d信]{0,5}\d/;
/** 代理县政府行政诉讼案件7件: a bureau of justice stands for another in court. */
const FOR_ANOTHER = /(?:代理|代为|代表)[^,，。;；:：、\d]{0,12}$/;
/** 县政府法制办全年办理行政复议案件27件: what an office decides over others. */
const DECIDED_BY =
	/(?:法制(?:办(?:公室)?|机构|部门|局)|司法局|复议(?:委员会|局|机构|机关|办公室|应诉科)\)?)(?:(?!公开|信息|答复)[^,，。;；:：、\d]){0,6}(?:办理|受理|审理|收到|接收|审结)(?:了|各类|行政)*$/;
/** 其他行政复议11件 */
const OTHER = /(?:其他|另有)(?:类|的|类的)?$/;
const COUNTED = /^(?:案件)?\d/;
