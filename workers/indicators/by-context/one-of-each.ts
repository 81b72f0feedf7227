import type { IndicatorId } from '../../../src/report/catalog';
import { rightBehind } from '../../text/around';
import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/** 各科室均确定了一名兼职信息员，共计18名: what each has one of, of all of them. */
export function oneOfEach({ sentence, at, quantity, clause }: Counted): NameByContext | undefined {
	const { text, start, quantities } = sentence;
	const one = quantities[at - 1];
	if (one?.value !== 1 || one.kind !== quantity.kind || !IN_ALL.test(text.slice(clause.start, quantity.start)))
		return undefined;
	if (!EACH.test(text.slice(start, one.start))) return undefined;
	const named = rightBehind(text, one.end, LONGEST);
	const [, id] = THINGS.find(([words]) => words.test(named)) ?? [];
	return id && { id, rule: 'one-of-each', start: one.start };
}
const EACH = /[各每][^,，。;；\d]{1,24}$/;
const IN_ALL = /^(?:全[省市县区镇乡局系统]+)?(?:合计|共计|总计|累计|共|总共)(?:有|为)?$/;
const THINGS: readonly (readonly [words: RegExp, id: IndicatorId])[] = [
	[/^专职(?:政府信息公开|信息公开|政务公开)?(?:信息员|联络员|工作人员|人员)/, 'org.staff.full_time'],
	[/^兼职(?:政府信息公开|信息公开|政务公开)?(?:信息员|联络员|工作人员|人员)/, 'org.staff.part_time'],
];
const LONGEST = 20;
