import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import { DISCLOSURE } from '../rules/rule';
import type { Counted } from '../sentence/counted';
import { setOf } from '../sentence/terms';

/** Who was taught, named at length: before the number, with what was done behind it, or by the verb that opens the clause. */
export function taught(counted: Counted): NameByContext | undefined {
	const { sentence, quantity } = counted;
	const { said, paragraph } = sentence;
	if (quantity.kind !== 'person' || said.meets(OTHER) || paragraph.met.meets(OTHER)) return undefined;
	return isPartOnIt(paragraph.section) || said.meets(ON_IT) || paragraph.met.meets(ON_IT)
		? (taughtBehind(counted) ?? taughtByName(counted))
		: undefined;
}

/** 对各单位联络员共115人进行了业务培训: who was taught stands before the number, that they were behind it. */
function taughtBehind({ sentence: { text }, quantity, clause }: Counted): NameByContext | undefined {
	const done = TAUGHT.exec(rightBehind(text, quantity.end, LONGEST));
	const whom = WHOM.exec(text.slice(clause.start, quantity.start));
	if (!done || !whom) return undefined;
	const end = quantity.end + done[0].length;
	return { id: 'training.people', rule: 'taught-behind', start: clause.start + whom.index, end };
}

/** 培训流域管理机构和直属单位的有关人员86人, however long the words between. */
function taughtByName({ sentence: { text }, quantity, clause }: Counted): NameByContext | undefined {
	const verb = TAUGHT_WHOM.exec(text.slice(clause.start, quantity.start));
	return verb ? { id: 'training.people', rule: 'training-people-named', start: clause.start + verb.index } : undefined;
}
const TAUGHT_WHOM =
	/(?<=^[、\s]*(?:其中:?|全年|年内|本?年度?|今年|先后|累计|共计?|集中|组织|统一|开展)*)培训(?!班|会)[^,，。;；\d]{4,}(?:人员|同志|干部|职工|骨干)(?:共|共计|合计)?$/;
const OTHER = setOf('otherDomain', 'audience');
const ON_IT = setOf(...DISCLOSURE.words);
const isPartOnIt = (section: Counted['sentence']['paragraph']['section']): boolean =>
	section !== undefined && DISCLOSURE.sections.includes(section);
const TAUGHT = /^次?(?:分批|分期|集中|统一)?(?:进行|开展)了?[^,，。;；\d]{0,14}(?:培训|轮训)/;
const LONGEST = 26;
const WHOM =
	/(?:对|组织|召集)[^,，。;；\d]*(?:信息员|联络员|联系人|工作人员|经办人员?|负责人|业务骨干|骨干|干部)(?:共|共计|合计|等)?$/;
