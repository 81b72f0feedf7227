import { standsAt } from '../text/sticky';
/**
 * Whether a sentence of the running text begins at an offset: the words with which these reports open one,
 * and hardly ever go on with inside a heading.
 *
 * @returns 'certain' for what no heading has inside (一是, 为了, 为推动); 'plain' for dates, 我市, 根据 and the like; 'faint' for
 * words a heading could also hold
 */
export function openerAt(text: string, at: number): 'certain' | 'plain' | 'faint' | undefined {
	const strength = FIRST[text.charCodeAt(at)];
	if (!strength) return undefined;
	if (standsAt(CERTAIN, text, at)) return 'certain';
	if (standsAt(PLAIN, text, at)) return 'plain';
	return standsAt(FAINT, text, at) ? 'faint' : undefined;
}

const CERTAIN = /一是|为(?:了|推动|推进|有效|深入|加强|切实|全面|做好|确保|保障|规范|进一步|贯彻|更好)/y;
const PLAIN =
	/20\d\d年|二〇|今年|去年|本年(?:度|,|，)|目前|截至|按照|根据|近年来|[我本][省市县区州盟旗镇乡局厅委办院处所队街单机行年报]|全[省市县区州盟旗镇乡年局]|因(?=(?:政府)?信息公开(?:工作)?(?:被|申请|引))|(?:共|新)?(?:收到|受理|办理|收取)(?=[^。，,\n]{0,12}\d)|无|未[收发产有]|发生(?=行政|因)|收取(?=费用)|没有|不存在|一方面|第二十条|经|行政复议(?=行政诉讼)|\(本列/y;
const FAINT =
	/在|将|通过|充分|指定|认真|各|对|依托|依据|依照|按|由于|由|随着|结合|自|以|坚持|重点|我们|严格|围绕|区|市|县|镇|主要|利用/y;

const FIRST = new Uint8Array(0x10000);
for (const char of '2二今去本目截按根为近我全无未没不一第经(在将通充指认各对依由随结自以坚重严围区市县镇主利发收因共新受办行') {
	FIRST[char.charCodeAt(0)] = 1;
}
