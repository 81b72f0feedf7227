/** The longest label that is compared: what is longer is no label. */
const LONGEST = 60;

/**
 * How much of two short texts is the same, in the same order: 0 nothing, 1 all
 * (twice the longest common subsequence over both lengths).
 */
export function resemblance(a: string, b: string): number {
	if (a.length === 0 || b.length === 0 || a.length > LONGEST || b.length > LONGEST) return 0;
	let row = new Uint8Array(b.length + 1);
	for (let i = 0; i < a.length; i++) {
		const next = new Uint8Array(b.length + 1);
		for (let j = 0; j < b.length; j++) {
			next[j + 1] = a[i] === b[j] ? (row[j] as number) + 1 : Math.max(row[j + 1] as number, next[j] as number);
		}
		row = next;
	}
	return (2 * (row[b.length] as number)) / (a.length + b.length);
}
