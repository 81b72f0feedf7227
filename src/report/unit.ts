/** Money and shares: numbers of different units are never held side by side. Words that only count (件, 条) part nothing. */
export const isMeasure = (unit: string | undefined): unit is string => unit !== undefined && /[元%‰]$/.test(unit);
