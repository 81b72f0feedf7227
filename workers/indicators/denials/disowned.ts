import { rightBehind } from '../../text/around';
import type { Counted } from '../sentence/counted';

/** 代理诉讼案件7件、审理复议案件12件，与政府信息公开无关: it is said right behind them that they are no figures of this report. */
export const isDisowned = ({ quantity: { end }, sentence: { text } }: Counted): boolean =>
	DISOWNED.test(rightBehind(text, end, LONGEST));
const DISOWNED =
	/^[^,，。;；]{0,36}[,，(](?:但|其中|上述)?(?:均|都|全部)?(?:与(?:政府|政务)?信息公开(?:工作|事项)?(?:均|都)?无关|不涉及(?:政府)?信息公开|不属于(?:政府)?信息公开(?:收费|费用|案件|工作)|[未不](?:纳入|计入|列入)[^,，。;；\d]{0,8}(?:统计|总数|报告))(?=[,，。;；)\n]|$)/;
const LONGEST = 64;
