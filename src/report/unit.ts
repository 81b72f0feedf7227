/** Money and shares: numbers of different units are never held side by side. Words that only count (件, 条) part nothing. */
export const isMeasure = (unit: string | undefined): unit is string => unit !== undefined && /[元%‰]$/.test(unit);

const IN_YUAN: ReadonlyMap<string, number> = new Map([
	['元', 1],
	['千元', 1e3],
	['万元', 1e4],
	['百万元', 1e6],
	['千万元', 1e7],
	['亿元', 1e8],
]);

/** How many 元 one of a unit is, where it is a unit of that money. */
export const inYuan = (unit: string): number | undefined => IN_YUAN.get(unit);
