import type { NameByContext } from '../name';
import type { Counted } from '../sentence/counted';

/**
 * 收到72件，已按期办结70件，结转下年度2件: nothing else was closed, where what came in, what was carried over from the year before
 * and what was carried on make it up.
 *
 * @returns that so many were closed, where they are told to be closed in time
 */
export function closedInAll(
	{ id }: Pick<NameByContext, 'id'>,
	{ sentence, quantity, clause }: Counted,
): readonly NameByContext[] {
	const { text, quantities } = sentence;
	if (id !== 'application.closed.on_time' || !CLOSED.test(text.slice(clause.start, quantity.end + 8))) return NONE;
	const [received, ...others] = quantities.filter(({ kind }) => kind === quantity.kind);
	let [left, isCarriedOn] = [received?.value ?? 0, false];
	for (const { start, value } of others) {
		const words = text.slice(Math.max(sentence.start, start - REACH), start);
		if (CARRIED_IN.test(words)) left += value;
		else if (CARRIED_ON.test(words)) [left, isCarriedOn] = [left - value, true];
	}
	return isCarriedOn && left === quantity.value
		? [{ id: 'application.closed', rule: 'closed-in-all', start: clause.start }]
		: NONE;
}
const NONE: readonly NameByContext[] = [];
const CLOSED = /办结|办理完毕/;
const REACH = 18;
const CARRIED_IN = /(?:上一?年|去年)度?(?:结转|转结|转入)[^,，。;；\d]*$/;
const CARRIED_ON = /(?:结转|转结|转入|顺延)[至到]?(?:下|次|明)一?年[^,，。;；\d]*$/;
