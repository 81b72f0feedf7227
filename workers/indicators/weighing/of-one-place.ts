import type { Found } from '../found';

/**
 * Leaves out a total that is one place's: 主动公开304条，其中网站公开165条。(一)网站，主动公开165条 tells the whole as 304, and
 * 165 under the name of the place again.
 */
export function withoutTotalsOfOnePlace(found: readonly Found[]): readonly Found[] {
	const largest = largestTotals(found);
	if (largest.size === 0) return found;
	const placed = new Set(found.filter(isOfPlace).map((one) => `${whose(one)} ${one.figure.value}`));
	return found.filter(
		(one) =>
			!isTotal(one) ||
			amountOf(one) >= (largest.get(whose(one)) ?? 0) ||
			!placed.has(`${whose(one)} ${one.figure.value}`),
	);
}

function largestTotals(found: readonly Found[]): ReadonlyMap<string, number> {
	const largest = new Map<string, number>();
	for (const one of found.filter(isTotal))
		largest.set(whose(one), Math.max(largest.get(whose(one)) ?? 0, amountOf(one)));
	return largest;
}

const isTotal = ({ figure: { id } }: Found): boolean => id === 'proactive.total';
const isOfPlace = ({ figure: { id } }: Found): boolean => id.startsWith('channel.');
const amountOf = ({ figure }: Found): number => figure.value ?? 0;
const whose = ({ figure: { year }, voice }: Found): string => `${year} ${voice}`;
