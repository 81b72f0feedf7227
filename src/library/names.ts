import type { Row } from './row';

/** Whose report it is, or its title. */
export const nameOf = ({ issuer, title }: Pick<Row, 'issuer' | 'title'>): string => issuer ?? title;

/** The same with its year, which tells reports of one body apart. */
export const nameAndYear = (row: Pick<Row, 'issuer' | 'title' | 'year'>): string =>
	[nameOf(row), row.year].filter(Boolean).join(' ');

/** Puts Chinese words in the order of pinyin. */
export const byPinyin: (a: string, b: string) => number = new Intl.Collator('zh-Hans').compare;
