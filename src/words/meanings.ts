import { isPlain, requestCell } from '../report/catalog';
import type { Language } from './language';
import type { Meanings } from './meanings/zh-Hans';

const loaders: Readonly<Record<Language, () => Promise<Meanings>>> = {
	'zh-Hans': async () => (await import('./meanings/zh-Hans')).meaningsZhHans,
	'zh-Hant': async () => (await import('./meanings/zh-Hant')).meaningsZhHant,
	en: async () => (await import('./meanings/en')).meaningsEn,
};

/** What figures mean: loaded when the first one is opened. */
export const loadMeanings = (language: Language): Promise<Meanings> => loaders[language]();

/** What a figure means, where its name alone does not tell; a cell of table 3 means what its row means. */
export function meaningOf(id: string, { row, plain }: Meanings): string | undefined {
	const cell = requestCell(id);
	if (cell) return row[cell.row];
	return isPlain(id) ? plain[id] : undefined;
}
