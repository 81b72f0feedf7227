import type { IndicatorId } from '../../../src/report/catalog';
import { groupedBy } from '../../../src/report/grouped';
import type { Quantity } from '../../numerals/quantity';
import { rightBehind } from '../../text/around';
import type { Found } from '../found';
import type { Sentence } from '../sentence/sentence';

/** Whether the words of a figure say that it came in this year. */
export const saysNew = (quote: string): boolean => NEWLY.test(quote);
const NEWLY = /^新收/;

/** Said of what came in this year only. */
export const isNewlyReceived = ({ figure: { id, quote } }: Found): boolean =>
	id === 'application.received' && saysNew(quote);

/**
 * Leaves out what was in hand, or what was done of it, where its sentence tells what was new: 办理申请37件，其中上年结转1件，本年新收36件;
 * 新收申请37件，共办理申请35件.
 */
export function withoutInHand(found: readonly Found[]): readonly Found[] {
	const newly = groupedBy(found.filter(isNewlyReceived), ({ sentence }) => sentence);
	if (newly.size === 0) return found;
	return found.filter(
		(one) =>
			one.figure.id !== 'application.received' ||
			!newly.get(one.sentence)?.some(({ voice, figure }) => voice === one.voice && figure.value !== one.figure.value),
	);
}

/**
 * What was dealt with (全年办理申请37件) where the report also tells what came in (收到申请41件): fewer than that were closed,
 * more are what was in hand, and that is no number of what came in.
 */
export function withHandledTold(found: readonly Found[]): readonly Found[] {
	if (!found.some(isHandled)) return found;
	const others = found.filter((one) => one.figure.year === undefined && !isHandled(one));
	return found.flatMap((one) => (isHandled(one) ? handledBeside(one, others) : [one]));
}

function handledBeside(one: Found, others: readonly Found[]): readonly Found[] {
	const beside = (id: IndicatorId): readonly Found[] =>
		others.filter(({ figure, voice }) => figure.id === id && voice === one.voice);
	const came = beside('application.received');
	const value = one.figure.value ?? 0;
	if (came.every(({ figure }) => figure.value === value)) return [one];
	if (came.length > 1 || value > (came[0]?.figure.value ?? 0) || beside('application.closed').length > 0) return [];
	return [{ ...one, figure: { ...one.figure, id: 'application.closed', rule: 'handled-of-those-received' } }];
}

const isHandled = ({ figure: { id, quote, year } }: Found): boolean =>
	id === 'application.received' && year === undefined && HANDLED.test(quote);
const HANDLED = /^(?:共|累计)*(?:办理|处理)(?!完毕)[^收受接,，。;；]*$/;

/**
 * 受理申请83件(含上年结转5件): what the year before left is counted in it, so it is no number of what came in.
 *
 * @param reported the report's own year, where it is known
 */
export function countsCarried(
	id: IndicatorId,
	{ end }: Quantity,
	{ text }: Sentence,
	reported: number | undefined,
): boolean {
	if (id !== 'application.received') return false;
	const behind = rightBehind(text, end, REACH);
	if (CARRIED_TOO.test(behind)) return true;
	const said = OF_THE_YEAR_BEFORE.exec(behind);
	return said !== null && (said[1] === undefined || reported === undefined || Number(said[1]) < reported);
}
const OF_THE_YEAR_BEFORE =
	/^[^,，。;；()\d]{0,8}(?:\(|[(,，](?:其中)?(?:含|包含|包括|其中|内含))(?:有)?(?:\d+[件宗条份个]\D{0,4})?(?:上一?年|上一?年度|去年|(\d{4})年)度?[^,，。;；()\d]{0,6}(?:结转|顺延|转入|遗留|未办结)(?!的?(?:申请|件)?(?:为|共)?0[件宗条份])/;
/** 办理申请83件(含结转): what was carried comes from the year before. */
const CARRIED_TOO = /^[^,，。;；()\d]{0,8}[(,，](?:含|包括)结转(?:的|件|申请)*[),，。]/;
const REACH = 40;
