import type { Counted } from '../sentence/clause';
import { setOf } from '../sentence/terms';

/** 配备工作人员3名(1专2兼): one letter behind each number says who they are. */
export interface StaffForShort {
	id: string;
	rule: string;
	start: number;
	end: number;
}

export function staffForShort({ sentence, quantity }: Counted): StaffForShort | undefined {
	const { text, said, paragraph } = sentence;
	if (quantity.kind !== 'person' || quantity.unit !== '') return undefined;
	const part = PARTS[text.charAt(quantity.end)];
	if (!part) return undefined;
	if (paragraph.section !== 'organisation' && !said.meets(DISCLOSURE) && !paragraph.met.meets(DISCLOSURE))
		return undefined;
	if (said.meets(OTHERS)) return undefined;
	return { id: `org.staff.${part}`, rule: 'staff-for-short', start: quantity.start, end: quantity.end + 1 };
}

const PARTS: Readonly<Record<string, string>> = { 专: 'full_time', 兼: 'part_time' };
const DISCLOSURE = setOf('disclosure', 'governmentInfo');
const OTHERS = setOf('otherDomain', 'hotline', 'training');
