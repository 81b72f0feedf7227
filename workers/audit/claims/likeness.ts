/** How two figures that should be one differ. */
type Likeness = 'same' | 'slip' | 'other';

/** So far apart two statements of one figure may be and still be a later count of it. */
const CLOSE = 0.8;

/** A slip is one digit mistyped, left out, doubled or two swapped, a count of nearly the same, or 3260 written as 3.26万. */
export function likeness(a: number, b: number): Likeness {
	if (a === b) return 'same';
	if (Math.min(a, b) / Math.max(a, b) >= CLOSE) return 'slip';
	return isSlip(String(a), String(b)) || isOtherUnit(a, b) ? 'slip' : 'other';
}

/** The same digits, three at least, and another number of noughts behind them. */
function isOtherUnit(a: number, b: number): boolean {
	const digits = String(a).replace(NOUGHTS, '');
	return digits.length >= 3 && digits === String(b).replace(NOUGHTS, '');
}
const NOUGHTS = /0+$/;

function isSlip(a: string, b: string): boolean {
	if (Math.max(a.length, b.length) < 2) return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	let from = 0;
	while (from < short.length && short[from] === long[from]) from++;
	let tail = 0;
	while (tail < short.length - from && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
	const left = short.slice(from, short.length - tail);
	const right = long.slice(from, long.length - tail);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && left === [...right].reverse().join('');
}
