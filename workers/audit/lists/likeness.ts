import { totalOf } from '../range';
import type { Item } from './items';
import type { List } from './lists';

/** So much of the whole that the list was surely meant to be all of it; of ways that may overlap, nearly all. */
const MOST = 0.85;
const NEARLY_ALL = 0.98;

type Listed = Pick<List, 'whole'> & Partial<Pick<List, 'overlapping'>> & { parts: readonly Item[] };

/** True where the list was likely meant to add up: the difference is small, or one mistyped digit. */
export function isNear({ whole, parts, overlapping = false }: Listed): boolean {
	const total = totalOf(parts);
	const share = total / whole.value;
	const least = overlapping ? NEARLY_ALL : MOST;
	if (share >= least && share <= 2 - least) return true;
	if (isOneDigitOff(total, whole.value) || areExchanged(total, whole.value)) return true;
	if (isTenfold(total, whole.value)) return true;
	// Ways that overlap add up to anything, and hedged numbers are round by nature.
	if (overlapping || [whole, ...parts].some(({ quantity }) => quantity.qualifier)) return false;
	return whole.value >= 200 && share > 0.4 && share < 2.5 && /^[1-9]0*$/.test(String(Math.abs(total - whole.value)));
}

/** 9769 and 8769: the same digits but one, and not by their noughts. */
function isOneDigitOff(a: number, b: number): boolean {
	const [one, other] = [String(a), String(b)];
	if (one.length !== other.length) return false;
	const same = [...one].filter((digit, at) => digit === other[at]);
	return same.length === one.length - 1 && same.filter((digit) => digit !== '0').length > 1;
}

/** 45 and 54, 1236 and 1326: two digits side by side have changed places. */
function areExchanged(a: number, b: number): boolean {
	const [one, other] = [String(a), String(b)];
	const at = [...one].findIndex((digit, place) => digit !== other[place]);
	if (one.length !== other.length || at < 0) return false;
	return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other;
}

/** 18.5 and 185: a decimal point was lost. */
const isTenfold = (a: number, b: number): boolean =>
	!Number.isInteger(Math.min(a, b)) && Math.abs(Math.max(a, b) - 10 * Math.min(a, b)) < 1e-6;
