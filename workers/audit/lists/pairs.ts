import type { Parts } from './items';

/** Two names that between them leave nothing over, each with what the other must be called. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
	[/线上/, /线下/],
	[/建议/, /提案/],
	[/专职/, /兼职/],
	[/纸质/, /电子/],
	[/机关/, /(?:直|所|下)属/],
	[/^(?:省|市|区|州|县)(?:本?级|政府|直)/, /^(?:[市县区州](?:[市县区旗()、]*)|乡镇|街道|镇街|[省市县区州]直)/],
	[/^(?:自然人|公民|个人)/, /^(?:法人|单位|组织|企业)/],
	[/^(?:属实|查实)/, /^不属实|^不实|^失实|^查否/],
];

/** 线上1次、线下2次: what is parted by the two of them is parted wholly. */
export function arePair(parts: Parts): boolean {
	const [first, second] = parts;
	// 机关1名、直属单位每单位1名: so many for each of them.
	if (!second || parts.length > 2 || parts.some(({ label }) => /每|各/.test(label))) return false;
	return PAIRS.some(
		([one, other]) =>
			(one.test(first.label) && other.test(second.label)) || (one.test(second.label) && other.test(first.label)),
	);
}
