import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import { DISCLOSURE } from '../rules/rule';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** 对各单位联络员共115人进行了业务培训: who was taught stands before the number, that they were behind it. */
export function taughtBehind({ sentence, quantity, clause }: Counted): NameByContext | undefined {
	const { text, said, paragraph } = sentence;
	if (quantity.kind !== 'person' || said.meets(OTHER) || paragraph.met.meets(OTHER)) return undefined;
	const taught = TAUGHT.exec(rightBehind(text, quantity.end, LONGEST));
	const whom = WHOM.exec(text.slice(clause.start, quantity.start));
	if (!taught || !whom || !(isPartOnIt(paragraph.section) || said.meets(ON_IT))) return undefined;
	const end = quantity.end + taught[0].length;
	return { id: 'training.people', rule: 'taught-behind', start: clause.start + whom.index, end };
}
const OTHER = setOf('otherDomain', 'audience');
const ON_IT = setOf(...DISCLOSURE.words);
const isPartOnIt = (section: Counted['sentence']['paragraph']['section']): boolean =>
	section !== undefined && DISCLOSURE.sections.includes(section);
const TAUGHT = /^次?(?:分批|分期|集中|统一)?(?:进行|开展)了?[^,，。;；\d]{0,14}(?:培训|轮训)/;
const LONGEST = 26;
const WHOM =
	/(?:对|组织|召集)[^,，。;；\d]*(?:信息员|联络员|联系人|工作人员|经办人员?|负责人|业务骨干|骨干|干部)(?:共|共计|合计|等)?$/;
