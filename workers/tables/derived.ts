import type { Indicator } from '../../src/report/reading';
import { cover } from '../../src/report/span';

/** The same figure under the name that reports of every era share. */
export const alsoKnownAs = (figure: Indicator, id: string, rule: string): Indicator => ({ ...figure, id, rule });

/**
 * A figure that the report does not print but its cells give: their sum, quoted where they stand.
 * None of them may be open; where one is hedged so is the sum.
 */
export function sumOf(
	source: string,
	{ id, rule }: Pick<Indicator, 'id' | 'rule'>,
	parts: readonly Indicator[],
	span = spanOf(parts),
): Indicator[] {
	if (!span || parts.some(({ value }) => value === undefined)) return [];
	const hedges = parts.flatMap(({ qualifier }) => qualifier ?? []);
	return [
		{
			id,
			scope: 'all',
			value: parts.reduce((sum, { value }) => sum + (value as number), 0),
			...(hedges.length > 0 && { qualifier: hedges.every((one) => one === hedges[0]) ? hedges[0] : 'about' }),
			unit: parts[0]?.unit ?? '件',
			span,
			quote: source.slice(...span),
			rule,
			derivation: parts.map((part) => ({
				saw: 'cell',
				says: part.quote,
				span: part.span,
			})),
		},
	];
}

function spanOf([first, ...rest]: readonly Indicator[]) {
	return first && cover(first.span, ...rest.map(({ span }) => span));
}
