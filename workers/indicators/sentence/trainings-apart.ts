import { rightBefore, rightBehind } from '../../text/around';
import { type Rewording, reworded } from './rewording';
import { setOf } from './terms';

const TRAINING = setOf('training');

/**
 * The terms with every training of people of another trade as one of another field: 水库管理员培训班2期, 计生办主任培训,
 * 培训残疾人310人次. Whoever works on disclosure has no trade before the word (信息员培训, 办公室主任培训).
 */
export const withoutOtherTrainings: Rewording = (terms, { text, said }) =>
	said.meets(TRAINING)
		? terms.map((term) => (term.set.meets(TRAINING) && isOfOthers(term, text) ? reworded(term, 'otherDomain') : term))
		: terms;

const isOfOthers = ({ start, end }: { start: number; end: number }, text: string): boolean =>
	[WHOSE.exec(rightBefore(text, start, LONGEST)), WHOM.exec(rightBehind(text, end, LONGEST))].some(
		(found) => found?.[1] !== undefined && !ON_DISCLOSURE.test(found[1]),
	);
const LONGEST = 24;

/** People named by what they do, or by what they are; before the word also what they are taught. */
const TRADE =
	'(?:[管理调护巡督护救驾演船海教辅网安检化质]员|[护技厨讲药医律]师|[护卫]士|农民工?|渔民|牧民|残疾人|从业者|经营者|经营户|养殖户|种植户|业主|村医|家长|作业人员|从业人员|操作人员|驾驶人员|失业人员|贫困户|(?<!办公)[^室办]办主任|公务员|导游|安全管理人员|企业负责人|景区负责人|校长|园长|院长|站长|民警|辅警|会计|出纳)';
const WHOSE = new RegExp(
	`([一-龥]{0,8}(?:${TRADE}|执法|普法|消防|防汛|防疫|急救))(?:的)?(?:业务|专题|集中|岗位|知识)?$`,
);
const WHOM = new RegExp(`^(?:了)?([一-龥、]{0,12}?${TRADE})(?:共|共计)?\\d`);
/** What those who publish are called, and what they are taught. */
const ON_DISCLOSURE = /公开|条例|信息|政务|网站|平台|栏目|保密|联络|综合|办公室/;
