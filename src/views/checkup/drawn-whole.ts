/** Rows with a cell for each family or year are heavy: lists up to this long are drawn whole, longer ones in part. */
export const DRAWN_WHOLE = 60;
