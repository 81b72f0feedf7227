import type { Item } from './layout';

/** Lines whose parts stand in columns, as tables. */
export const withUnruled = (items: Item[]): Item[] => items;
