import type { Qualifier, Step } from '../../src/report/reading';

/** What a printed figure may stand for: itself, or what its hedge and its last printed digit allow. */
export interface Range {
	low: number;
	high: number;
}

/** A figure as it stands in print. */
export interface Printed {
	value: number;
	/** What one of its last printed digit is worth: 1 for 52, 1000 for 11.8万, 0.01 for 6.25万元. */
	step: number;
	qualifier?: Qualifier | undefined;
}

const DUST = 1e-9;

/** The range of a count or an amount. A whole number without a hedge stands for itself alone. */
export function rangeOf({ value, step, qualifier }: Printed): Range {
	if (qualifier) return hedged(value, Math.max(step, roundness(value)), qualifier);
	return step === 1 ? { low: value, high: value } : lastDigit(value, step);
}

/** The range of a share or rate, which is always rounded or cut off at its last digit. */
export function shareRange({ value, step, qualifier }: Printed): Range {
	if (qualifier === 'over') return { low: value - step, high: Math.max(100, value) };
	if (qualifier === 'under') return { low: value * 0.9, high: value + DUST };
	if (qualifier === 'about') return { low: value - Math.max(step, 1), high: value + Math.max(step, 1) };
	return lastDigit(value, step);
}

/** Rounded or cut off: 34.61 may be anything from 34.605 to just under 34.62. */
export const lastDigit = (value: number, step: number): Range => ({
	low: value - step / 2 - DUST,
	high: value + step * (1 - 1e-6) + DUST,
});

/** What a number stands for as it is told, or rounded or cut off at its last digit: an average, how many times as much. */
export function orRounded({ low, high, value, step }: Range & Printed): Range {
	const digit = lastDigit(value, step);
	return { low: Math.min(low, digit.low), high: Math.max(high, digit.high) };
}

/** 3100多 lies between 3100 and 3200, 近5000 between 4000 and 5000, 约1500 some tenth around it. */
function hedged(value: number, room: number, qualifier: Qualifier): Range {
	if (qualifier === 'over') return { low: value, high: value + room };
	if (qualifier === 'under') return { low: value - Math.min(room, value / 5), high: value };
	const around = Math.max(room / 2, value / 10);
	return { low: value - around, high: value + around };
}

/** The worth of the last digit that is not 0: 100 for 3100. */
function roundness(value: number): number {
	let worth = 1;
	while (value > 0 && worth < value && Number.isInteger(value / (worth * 10))) worth *= 10;
	return worth;
}

/**
 * What one of the last printed digit is worth: 11.8万 is told in thousands, 6.25 in hundredths.
 *
 * @param digits as printed, with thousands commas and decimal point
 */
export function stepOf(digits: string, value: number): number {
	const plain = digits.replaceAll(/[,，]/g, '');
	const point = plain.indexOf('.');
	const printed = Number(plain);
	const factor = printed > 0 ? value / printed : 1;
	return Math.round(factor) / 10 ** (point < 0 ? 0 : plain.length - point - 1);
}

/** The same of a table's cell: 1 but where it is printed in 万 or 亿 (41.6万). */
export function stepOfCell(derivation: readonly Step[], value: number): number {
	const digits = ROUNDED.exec(derivation.find(({ saw }) => saw === 'cell')?.says ?? '')?.[1];
	return digits ? stepOf(digits, value) : 1;
}
const ROUNDED = /(\d[\d,，]*(?:\.\d+)?)[余多]?[万亿](?!元)/;

/** True where some value lies in both. */
export const meet = (a: Range, b: Range): boolean => a.low <= b.high + DUST && b.low <= a.high + DUST;

/** The range of a sum. */
export const sumOf = (parts: readonly Range[]): Range => ({
	low: parts.reduce((sum, part) => sum + part.low, 0),
	high: parts.reduce((sum, part) => sum + part.high, 0),
});

/** What some numbers come to as they are told. */
export const totalOf = (parts: readonly { value: number }[]): number =>
	parts.reduce((sum, { value }) => sum + value, 0);

/** The range of a part's share of a whole, in percent. */
export const percentOf = (part: Range, whole: Range): Range => ({
	low: whole.high > 0 ? (part.low / whole.high) * 100 : 0,
	high: whole.low > 0 ? (part.high / whole.low) * 100 : 0,
});

/** Printed in round units, the parts and the whole are all rounded, or all cut off: 6.2万, 1.8万 and 3.2万 do not make 11.5万. */
export function canAddUp(parts: readonly Printed[], whole: Printed): boolean {
	const { step } = whole;
	if (step === 1 || whole.qualifier || parts.some((part) => part.step !== step || part.qualifier)) return true;
	const apart = Math.round((whole.value - totalOf(parts)) / step);
	return Math.abs(apart) * 2 <= parts.length + 1 || (apart > 0 && apart < parts.length);
}

/** A share, a rate or an average as a finding tells it. */
export const toHundredths = (value: number): number => Number(value.toFixed(2));
