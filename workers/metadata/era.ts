import type { Era } from '../../src/report/reading';

/**
 * The form a report follows: by the words that only one form has, else by its year.
 * 2021: 国办公开办函〔2021〕30号; 2019: 国办公开办函〔2019〕60号; 2014: 国办发〔2014〕32号.
 */
export function eraOf(text: string, year: number | undefined): Era | undefined {
	if (year !== undefined && year < 2019) return year >= 2014 ? 'statistical' : 'narrative';
	if (TABLES_2021.some((label) => text.includes(label))) return 'tables2021';
	if (TABLES_2019.some((label) => text.includes(label))) return 'tables2019';
	if (year === undefined) return undefined;
	return year >= 2021 ? 'tables2021' : 'tables2019';
}

/** Column heads of table 2. */
const TABLES_2021 = ['本年制发件数', '现行有效件数', '收费金额'];
const TABLES_2019 = ['本年新制作数量', '对外公开总数量', '上一年项目数量'];
