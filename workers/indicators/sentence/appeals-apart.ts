import { rightBefore, rightBehind } from '../../text/around';
import { nameless, type Rewording } from './rewording';
import { STOP } from './senses';
import { setOf, type Term } from './terms';

const APPEAL = setOf('reconsideration', 'litigation');

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
	(before !== undefined && JOINED.test(text.slice(before.end, term.start))) || isOfOtherField(term, text);

const isOfOtherField = ({ start, end }: Term, text: string): boolean => {
	const before = rightBefore(text, start, LONGEST);
	return (
		OF_A_FIELD.test(before) ||
		FOR_ANOTHER.test(before) ||
		(OTHER.test(before) && COUNTED.test(rightBehind(text, end, 4)))
	);
};
const LONGEST = 24;

/** 治安处罚类, 因不服行政处罚引发的, never 征地信息公开引发的. */
const OF_A_FIELD =
	/(?:治安|处罚|工伤|征地|征收|拆迁|安置|强制|确权|社保|养老|户籍|事故|税收?|许可|违建|劳动|人事|林权|土地)(?:(?!公开|信息|答复|申请)[^,，。;；:：、\d]){0,6}(?:类|引发|引起|提起|产生|案件)(?:的|案件)*(?:被)?$/;
/** 代理县政府行政诉讼案件7件: a bureau of justice stands for another in court. */
const FOR_ANOTHER = /(?:代理|代为|代表)[^,，。;；:：、\d]{0,12}$/;
/** 其他行政复议11件 */
const OTHER = /(?:其[他它]|另有)(?:类|的|类的)?$/;
const COUNTED = /^(?:案件)?\d/;
/** 复议案件11起、行政诉讼3起: what is joined to one is of its field. */
const JOINED = /^(?:案件)?\d{1,6}[件起宗][、和及]$/;
