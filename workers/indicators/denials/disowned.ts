import { rightBefore, rightBehind } from '../../text/around';
import type { Counted } from '../sentence/counted';

/** 代理诉讼案件7件、审理复议案件12件，与政府信息公开无关: it is said right behind them that they are no figures of this report. */
export const isDisowned = (counted: Counted): boolean => {
	const { quantity, sentence } = counted;
	const behind = rightBehind(sentence.text, quantity.end, LONGEST);
	return DISOWNED.test(behind) || ON_DUTY.test(behind) || (THROUGH_HOTLINE.test(behind) && isOfComplaints(counted));
};
const DISOWNED =
	/^[^,，。;；]{0,36}[,，(](?:但|其中|上述)?(?:均|都|全部)?(?:与(?:政府|政务)?信息公开(?:工作|事项)?(?:均|都)?无关|不涉及(?:政府)?信息公开|不属于(?:政府)?信息公开(?:收费|费用|案件|工作)|[未不](?:纳入|计入|列入)[^,，。;；\d]{0,8}(?:统计|总数|报告))(?=[,，。;；)\n]|$)/;
const LONGEST = 64;
/** 配备6名专职工作人员，实行24小时值守: who answers a telephone. */
const ON_DUTY = /^(?:专职|兼职)?(?:工作)?人员[,，]?(?:实行|提供|进行|全年)?(?:7[x×*])?24小时/;

/** 接到投诉658件，其中热线转交421件: complaints of every kind. */
const THROUGH_HOTLINE = /^[,，(](?:其中|含|包括)[,，:]?[^,，。;；\d]{0,6}(?:热线|12345)[^,，。;；\d]{0,8}\d/;
const isOfComplaints = ({ quantity: { start }, sentence: { text } }: Counted): boolean =>
	COMPLAINTS.test(rightBefore(text, start, 8));
const COMPLAINTS = /(?:投诉|举报)(?:案件|事项|件)?(?:共|共计)?$/;
